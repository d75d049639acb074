"""The same day some months later or earlier, for periods, deadlines and days as they are typed."""

from calendar import monthrange
from datetime import date
from typing import Final

MONTHS_IN_A_YEAR: Final = 12


def months_later(day: date, months: int) -> date:
    """Earlier below 0; the last of its month where there is no such day. Raises ValueError beyond the calendar."""
    year, month = divmod(day.year * MONTHS_IN_A_YEAR + day.month - 1 + months, MONTHS_IN_A_YEAR)
    return date(year, month + 1, min(day.day, last_day(year, month + 1)))


def last_day(year: int, month: int) -> int:
    return monthrange(year, month)[1]
