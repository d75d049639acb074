"""A day or a time as typed, not yet on the calendar: 31/02/2026 is refused when it is asked for."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from domain.months import MONTHS_IN_A_YEAR, last_day, months_later
from domain.refusals import ImpossibleDay, WrongWeekday

FIRST_YEAR, LAST_YEAR = 1970, 2199
LEAP_YEARS_AWAY = 9  # 29 February 2096 is followed by that of 2104


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
            if day <= last_day(year, month):
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
    return months_later(day, count * (MONTHS_IN_A_YEAR if unit == "years" else 1))
