"""Days and times people type, in French or English, as days and instants of the product's zone."""

import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from domain.day_grammar import LONGEST, read_day
from domain.day_words import MONTHS
from domain.folding import plain
from domain.refusals import ImpossibleDay, UnreadableDay
from domain.written_days import FIRST_YEAR, LAST_YEAR

WITH_OFFSET = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)")
NUMERIC_DATE = re.compile(r"\d\s?[/.-]\s?\d")
NUMBER = re.compile(r"(?<!\d)[1-9]\d*(?!\d)")
COUNTS_TIME = re.compile(r"\b(?:h|hours?|heures?|min|mins|minutes?)\b")


def day(text: str, now: datetime, zone: ZoneInfo, *, past: bool = False) -> date:
    """Return the day typed, a time beside it left aside.

    Without a year it is the next such day, today included; a weekday is the next one after today.
    With `past`, for what has happened, the latest one that is not after today.
    Raises ImpossibleDay, UnreadableDay, WrongWeekday.
    """
    local = now.astimezone(zone)
    text = _short(text)
    if WITH_OFFSET.fullmatch(text):
        return _with_offset(text, zone).date()
    written = read_day(text)
    if written is None:
        return _guessed(text, local, past=past)[0].date()
    written.at()
    return written.on(local.date(), past=past)


def moment(
    text: str, now: datetime, zone: ZoneInfo, default_time: time, *, past: bool = False
) -> datetime:
    """Return the instant typed, in the zone; a time alone is today's, a day alone at the default.

    In the hour that summer time skips, the clock goes forward; in the one that comes twice, the
    first is meant. Raises ImpossibleDay, UnreadableDay, WrongWeekday.
    """
    local = now.astimezone(zone)
    text = _short(text)
    if WITH_OFFSET.fullmatch(text):
        return _with_offset(text, zone)
    if plain(text) in ("now", "maintenant"):
        return local
    written = read_day(text)
    if written is None:
        guessed, is_timed = _guessed(text, local, past=past)
        return guessed if is_timed else _at(guessed.date(), default_time, zone)
    typed_time = written.at()
    return _at(written.on(local.date(), past=past), typed_time or default_time, zone)


def _short(text: str) -> str:
    typed = text.strip()
    if len(typed) > LONGEST:
        raise UnreadableDay(typed=typed)
    return typed


def _at(day: date, hour: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, hour, zone).astimezone(UTC).astimezone(zone)


def _with_offset(text: str, zone: ZoneInfo) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise ImpossibleDay(typed=text) from None
    return _possible(text, found).astimezone(zone)


def _guessed(text: str, local: datetime, *, past: bool) -> tuple[datetime, bool]:
    """Return what dateparser understands and whether a time was said.

    It reads either a date or a distance, never both: it would drop the one it likes less.
    """
    words = plain(text)
    is_date = bool(NUMERIC_DATE.search(words)) or not MONTHS.keys().isdisjoint(words.split())
    counts_time = not is_date and bool(COUNTS_TIME.search(words))
    base = local.astimezone(UTC) if counts_time else local
    found = _dateparser(text, base, is_date=is_date, past=past)
    if found is None or (is_date and str(found.day) not in NUMBER.findall(words)):
        raise UnreadableDay(typed=text)
    said = found if found.tzinfo else found.replace(tzinfo=base.tzinfo)
    quiet = time() if is_date else base.time()
    is_timed = counts_time or said.time() != quiet
    return _possible(text, said).astimezone(UTC).astimezone(local.tzinfo), is_timed


def _dateparser(text: str, base: datetime, *, is_date: bool, past: bool) -> datetime | None:
    from dateparser import parse  # a tenth of a second, for the few who need it

    settings = {
        "STRICT_PARSING": True,
        "PREFER_DATES_FROM": "past" if past else "future",
        "DATE_ORDER": "DMY",
        "RELATIVE_BASE": base.replace(tzinfo=None),
        "PARSERS": ["absolute-time" if is_date else "relative-time"],
    }
    try:
        return parse(text, languages=["fr", "en"], settings=settings)
    except (ValueError, OverflowError):
        return None


def _possible(text: str, found: datetime) -> datetime:
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise ImpossibleDay(typed=text)
    return found
