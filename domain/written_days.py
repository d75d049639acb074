"""Days and times as people type them: read exactly, or not at all.

What is read says nothing yet about the calendar: `31/02/2026` is read, and refused when asked for.
Numbers are day first, except a year first: 03/06/2026 is the third of June, so is 2026-06-03.
"""

import calendar
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from domain.day_words import DAYS_AWAY, HOURS_OF_WORDS, MONTHS, NUMBERS, UNITS, WEEKDAYS
from domain.folding import plain
from domain.refusals import ImpossibleDay, WrongWeekday

LONGEST = 60
MOST_WORDS = 8
FIRST_YEAR, LAST_YEAR = 1970, 2199
CENTURY = 2000
NO_HOUR = 99
BACKWARDS = {"ago", "il y a", "last", "dernier"}
LEAP_YEARS_AWAY = 9  # 29 February 2096 is followed by that of 2104


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


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDay:
    """What was typed, taken apart; a part that was not typed is None."""

    typed: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    sense: int = 1
    count: int | None = None
    unit: str | None = None
    hour: int | None = None
    minute: int = 0

    @property
    def names_a_day(self) -> bool:
        """Whether a day was typed, not a time alone."""
        return any(part is not None for part in (self.day, self.weekday, self.count))

    def on(self, today: date, *, past: bool = False) -> date:
        """Return the day meant, counted from today; today when only a time was typed.

        Without a year, the next such day, today included; a weekday, the next one after today.
        With `past`, the latest one that is not after today. Raises ImpossibleDay, WrongWeekday.
        """
        try:
            found = self._found(today, past)
        except (ValueError, OverflowError):
            raise ImpossibleDay(typed=self.typed) from None
        if not FIRST_YEAR <= found.year <= LAST_YEAR:
            raise ImpossibleDay(typed=self.typed)
        if self.day is not None and self.weekday not in (None, found.weekday()):
            raise WrongWeekday(typed=self.typed, day=found)
        return found

    def at(self) -> time | None:
        """Return the time typed, or None. Raises ImpossibleDay, for 25h."""
        if self.hour is None:
            return None
        try:
            return time(self.hour, self.minute)
        except ValueError:
            raise ImpossibleDay(typed=self.typed) from None

    def _found(self, today: date, past: bool) -> date:
        if self.day is not None and self.month is not None:
            return self._dated(today, past, self.month, self.day)
        if self.count is not None:
            return moved(today, self.sense * self.count, self.unit or "days")
        if self.weekday is not None:
            return self._weekday(today, self.weekday, past or self.sense < 0)
        return today

    def _dated(self, today: date, past: bool, month: int, day: int) -> date:
        if self.year is not None:
            return date(self.year, month, day)
        date(2000, month, day)  # a leap year: what it does not have, no year has
        step = -1 if past else 1
        for year in range(today.year, today.year + step * LEAP_YEARS_AWAY, step):
            if day <= calendar.monthrange(year, month)[1]:
                found = date(year, month, day)
                if found == today or (found < today) == past:
                    return found
        raise ImpossibleDay(typed=self.typed)

    def _weekday(self, today: date, weekday: int, past: bool) -> date:
        if not past:
            return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
        if self.sense < 0:
            return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
        return today - timedelta(days=(today.weekday() - weekday) % 7)


def moved(day: date, count: int, unit: str) -> date:
    """Return the day so far away; a month after 31 January is the last of February."""
    if unit in ("days", "weeks"):
        return day + timedelta(**{unit: count})
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "years" else 1)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


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
        if count == 1 and len(words[0]) <= 3 and not words[0][0].isdigit():
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
