"""Days that must lie ahead, and days that must be over."""

from datetime import date, timedelta

from domain.refusals import ImpossibleDay, Refusal
from domain.written_days import LAST_YEAR

LONGEST_AGO = timedelta(days=366)


class DayIsPast(Refusal):
    """What is planned cannot lie in the past. Details: day."""

    phrase = "refusal-day-is-past"


class DayIsToday(Refusal):
    """Nothing is set aside until the day it is."""

    phrase = "refusal-day-is-today"


class DayIsAhead(Refusal):
    """What has happened cannot lie in the future. Details: day."""

    phrase = "refusal-day-is-ahead"


class DayIsLongAgo(Refusal):
    """Older than a year: surely the wrong year. Details: day."""

    phrase = "refusal-day-is-long-ago"


def ahead(day: date, today: date, *, field: str) -> date:
    """A day to come, today included. Raises DayIsPast, ImpossibleDay."""
    if day.year > LAST_YEAR:
        raise ImpossibleDay(typed=day.isoformat(), field=field)
    if day < today:
        raise DayIsPast(day=day, field=field)
    return day


def after_today(day: date, today: date, *, field: str) -> date:
    """A day to come. Raises DayIsPast, DayIsToday."""
    if ahead(day, today, field=field) == today:
        raise DayIsToday(field=field)
    return day


def behind(day: date, today: date, *, field: str) -> date:
    """A day of the last year, today included. Raises DayIsAhead, DayIsLongAgo."""
    if day > today:
        raise DayIsAhead(day=day, field=field)
    if day < today - LONGEST_AGO:
        raise DayIsLongAgo(day=day, field=field)
    return day
