"""Which week a report is about, and when it is posted.

Source: docs/method.md, nudges.
"""

from datetime import date, datetime, time, timedelta
from typing import Final

from domain.working_days import WorkingDays

ONE_WEEK: Final = timedelta(weeks=1)
MOST_WEEKS_OFF: Final = 60
"""More than a year without a working day: nobody is waiting for a report."""


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def works_in(monday: date, working_days: WorkingDays) -> bool:
    return any(map(working_days.is_working, days_of(monday)))


def days_of(monday: date) -> list[date]:
    return [monday + timedelta(days=number) for number in range(7)]


def reported_week(today: date, working_days: WorkingDays) -> date:
    """The Monday of the last week, before this one, in which the team worked."""
    monday = monday_of(today) - ONE_WEEK
    for back in range(MOST_WEEKS_OFF):
        earlier = monday - back * ONE_WEEK
        if works_in(earlier, working_days):
            return earlier
    return monday


def report_at(now: datetime, hour: time, working_days: WorkingDays) -> datetime:
    """The hour of the first working day of a week, later than now, in UTC."""
    monday = monday_of(working_days.day_of(now))
    for ahead in range(MOST_WEEKS_OFF):
        day = working_days.next_working(monday + ahead * ONE_WEEK)
        moment = working_days.at(day, hour)
        if moment > now:
            return moment
    return moment


def next_chance(now: datetime, hour: time, working_days: WorkingDays) -> datetime:
    """The hour of the next working day that is later than now: for a report that is late this week."""
    today = working_days.day_of(now)
    moment = working_days.at(working_days.next_working(today), hour)
    if moment > now:
        return moment
    return working_days.at(working_days.after(today, 1), hour)
