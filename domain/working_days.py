"""The days a team works: not the weekend, not a public holiday, not a day it is closed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

WhyClosed: TypeAlias = Literal["weekend", "holiday", "closed_day"]

ONE_DAY = timedelta(days=1)
SATURDAY_AND_SUNDAY = frozenset({5, 6})


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingDays:
    """A team's calendar in its zone.

    `holidays` gives the public holidays of a year and is asked often: it should remember them.
    `weekend` is in weekday numbers, Monday is 0. Raises ValueError when no weekday is left.
    """

    zone: ZoneInfo
    holidays: Callable[[int], frozenset[date]]
    closed: frozenset[date] = frozenset()
    weekend: frozenset[int] = SATURDAY_AND_SUNDAY

    def __post_init__(self) -> None:
        if self.weekend >= frozenset(range(7)):
            raise ValueError("A week needs a working day.")

    def why_closed(self, day: date) -> WhyClosed | None:
        """Return why nobody works that day; None when it is a working day."""
        if day.weekday() in self.weekend:
            return "weekend"
        if day in self.holidays(day.year):
            return "holiday"
        return "closed_day" if day in self.closed else None

    def is_working(self, day: date) -> bool:
        return self.why_closed(day) is None

    def next_working(self, day: date) -> date:
        """The day itself when it is a working one, else the first after it."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def after(self, day: date, number: int) -> date:
        """The business day that many business days later; the day itself for 0."""
        for _ in range(number):
            day = self.next_working(day + ONE_DAY)
        return day

    def between(self, start: date, end: date) -> int:
        """Count the business days after `start`, up to and with `end`; 0 if `end` is not later."""
        if end <= start:
            return 0
        weeks, rest = divmod((end - start).days, 7)
        first_days = (start + ONE_DAY * number for number in range(1, rest + 1))
        weekdays = sum(day.weekday() not in self.weekend for day in first_days)
        days_off = {day for day in self.days_off(start.year, end.year) if start < day <= end}
        return weeks * (7 - len(self.weekend)) + weekdays - len(days_off)

    def days_off(self, first_year: int, last_year: int) -> set[date]:
        """The holidays and closed days of these years that would otherwise be working days."""
        years = range(first_year, last_year + 1)
        days = self.closed.union(*(self.holidays(year) for year in years))
        return {day for day in days if day.weekday() not in self.weekend}

    def day_of(self, instant: datetime) -> date:
        """The day it is there at that instant."""
        return instant.astimezone(self.zone).date()

    def at(self, day: date, clock: time) -> datetime:
        """The instant (UTC) when the local clock shows that time.

        An hour skipped in spring goes forward (02:30 becomes 03:30); of an hour that comes twice
        in autumn, the first is meant.
        """
        local = datetime.combine(day, clock.replace(fold=0, tzinfo=self.zone))
        return local.astimezone(UTC)
