"""How people write days and times, in French and English: read exactly, or not at all.

Numbers are day first, except a year first: 03/06/2026 is the third of June, so is 2026-06-03.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.day_words import DAYS_AWAY, HOURS_OF_WORDS, MONTHS, NUMBERS, UNITS, WEEKDAYS
from domain.folding import plain
from domain.written_days import WrittenDay

LONGEST = 60
MOST_WORDS = 8
CENTURY = 2000
NO_HOUR = 99
BACKWARDS = {"ago", "il y a", "last", "dernier"}


def _any_of(words: Sequence[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


MONTH, WEEKDAY, UNIT = (_any_of(list(words)) for words in (MONTHS, WEEKDAYS, UNITS))
COUNT = rf"(?P<count>\d{{1,4}}|{_any_of(list(NUMBERS))})"
YEAR = r"(?P<year>\d{4})"
NAMED = rf"(?:(?:le |the )?(?P<weekday>{WEEKDAY}) )?(?:le |the |on )?"
TIME = (
    r"(?:(?:a|at|@|vers|des) ?)?(?:"
    r"(?P<hour>\d{1,2})(?: ?h(?:eures?)? ?(?P<past>\d{2})?|:(?P<minute>\d{2})(?::\d{2})?"
    r"|(?= ?[ap]m))(?: ?(?P<half>[ap]m))?"
    rf"|(?P<word>{_any_of(list(HOURS_OF_WORDS))}))"
)
DAYS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:le |on )?{YEAR}[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})",
        rf"{NAMED}(?P<day>\d{{1,2}})[-/.](?P<month>\d{{1,2}})(?:[-/.](?P<year>\d{{4}}|\d{{2}}))?",
        rf"{NAMED}(?P<day>\d{{1,2}}) ?(?:er|st|nd|rd|th)? ?(?:of )?(?P<month>{MONTH})"
        rf"(?: {YEAR})?",
        rf"{NAMED}(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: {YEAR})?",
        rf"(?P<away>{_any_of(list(DAYS_AWAY))})",
        rf"(?P<sense>in|dans|d'ici|il y a) {COUNT} ?(?P<unit>{UNIT})",
        rf"{COUNT} (?P<unit>{UNIT}) (?P<sense>ago)",
        rf"(?:(?P<turn>next|last|this|on|le|ce|the) )?(?P<weekday>{WEEKDAY})"
        r"(?: (?P<side>prochain|dernier|next))?",
    )
)
TIME_ALONE = re.compile(TIME)
TIME_FIRST = re.compile(rf"{TIME} ")
TIME_LAST = re.compile(rf"(?: |(?<=\d)t(?=\d)){TIME}$")


def read_day(text: str) -> WrittenDay | None:
    """Return what a day, a time or both say, or None when this is not one of the known forms."""
    typed = text.strip()
    if not typed or len(typed) > LONGEST:
        return None
    words = " ".join(re.sub(r"[,;]|(?<=[a-z])\.", " ", plain(typed)).split())
    alone = TIME_ALONE.fullmatch(words)
    if alone:
        return _timed(WrittenDay(typed=typed), alone)
    timed = TIME_LAST.search(words) or TIME_FIRST.match(words)
    if timed:
        day = _day(typed, (words[: timed.start()] + words[timed.end() :]).strip())
        if day is not None:
            return _timed(day, timed)
    return _day(typed, words)


def leading_day(words: Sequence[str]) -> int:
    """Return how many of the first words together read as a day, time included; 0 when none do.

    Three letters alone are no day here: "mon" and "mer" are words of their own in French.
    """
    for count in range(min(MOST_WORDS, len(words)), 0, -1):
        if count == 1 and len(words[0]) <= 3 and not words[0][:1].isdigit():
            return 0
        read = read_day(" ".join(words[:count]))
        if read is not None and read.names_a_day:
            return count
    return 0


def _day(typed: str, words: str) -> WrittenDay | None:
    for pattern in DAYS:
        match = pattern.fullmatch(words)
        if match:
            return _from_parts(typed, match.groupdict())
    return None


def _from_parts(typed: str, parts: dict[str, str | None]) -> WrittenDay:
    if away := parts.get("away"):
        return WrittenDay(typed=typed, count=DAYS_AWAY[away], unit="days")
    back = BACKWARDS & {parts.get("sense"), parts.get("turn"), parts.get("side")}
    return WrittenDay(
        typed=typed,
        year=_year(parts.get("year")),
        month=_number(parts.get("month"), MONTHS),
        day=_number(parts.get("day"), {}),
        weekday=_number(parts.get("weekday"), WEEKDAYS),
        sense=-1 if back else 1,
        count=_number(parts.get("count"), NUMBERS),
        unit=UNITS.get(parts.get("unit") or ""),
    )


def _timed(day: WrittenDay, match: re.Match[str]) -> WrittenDay:
    if word := match["word"]:
        return replace(day, hour=HOURS_OF_WORDS[word])
    hour, half = int(match["hour"]), match["half"]
    if half:  # 12am is midnight; 13pm is no hour at all
        hour = hour % 12 + (12 if half == "pm" else 0) if 1 <= hour <= 12 else NO_HOUR
    return replace(day, hour=hour, minute=int(match["past"] or match["minute"] or 0))


def _number(word: str | None, names: Mapping[str, int]) -> int | None:
    if word is None:
        return None
    return names[word] if word in names else int(word)


def _year(word: str | None) -> int | None:
    if word is None:
        return None
    return int(word) + (CENTURY if len(word) == 2 else 0)
