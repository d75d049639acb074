"""How long what is kept about people is kept, and when it goes (docs/personal-data.md).

Details of prospects' people: three years at most from the last contact that came from them, else from
when they were recorded (CNIL, "référentiel relatif à la gestion des activités commerciales").
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.months import last_day, months_later
from domain.people import THE_BOT, Person

MOST: Final = 36
"""Months: longer is not allowed for any of them."""
TOLD_BEFORE: Final = timedelta(days=30)
"""So long before somebody's details go, whoever follows the prospect is told."""
INFORM_WITHIN: Final = 30
"""Days in which a person is told that their details are kept (RGPD, article 14: a month)."""
REMIND_AFTER: Final = 25
"""Days after which whoever follows the prospect is reminded of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Periods:
    """In months: details of people, free text, details of people at prospects that are closed."""

    people: int = 36
    notes: int = 12
    closed: int = 6


USUAL_PERIODS: Final = Periods()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFrom:
    """What a person's period is counted from; `heard_on` is the day of the last contact with them."""

    recorded_on: date
    heard_on: date | None = None
    closed_on: date | None = None


class NoticeKind(StrEnum):
    """Told of somebody's details: that they go soon, or that the person must be told of them."""

    GOES = "goes"
    INFORM = "inform"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Somebody whose details are kept, at a prospect of `owner`'s, or of nobody's.

    `notice_since` is what the notice that they go was counted from, `told_at` when it was given;
    `told` and `reminded` are who was told, None when nobody was.
    """

    contact: int
    prospect: int
    owner: Person | None
    created_by: Person
    known_since: datetime
    heard_at: datetime | None
    closed_at: datetime | None
    is_informed: bool
    reminded: Person | None
    notice_since: date | None = None
    told: Person | None = None
    told_at: datetime | None = None


def who_is_told(
    owner: Person | None, created_by: Person, administrators: Sequence[Person]
) -> Person | None:
    """Whoever follows the prospect, else whoever recorded it, else an administrator; None: nobody can be."""
    several = (owner, created_by, *administrators)
    return next((one for one in several if one not in (None, THE_BOT)), None)


def last_whose_time_is_up(today: date, months: int) -> date:
    """The latest day of which that many months are over today."""
    day = months_later(today, -months)
    if today.day == last_day(today.year, today.month):
        return day.replace(day=last_day(day.year, day.month))
    return day


def counted_from(kept: KeptFrom) -> date:
    """Nothing that we did alone counts, a call nobody answered or a correction."""
    return max(kept.recorded_on, kept.heard_on or kept.recorded_on)


def goes_on(kept: KeptFrom, periods: Periods) -> date:
    """The day on which a person's details go."""
    since = counted_from(kept)
    end = months_later(since, periods.people)
    if kept.closed_on is None:
        return end
    return min(end, months_later(max(since, kept.closed_on), periods.closed))


def may_go(goes: date, told_on: date | None, today: date) -> bool:
    """The day has come, and whoever follows them has had the time to object."""
    return told_on is not None and max(goes, told_on + TOLD_BEFORE) <= today


def is_to_be_told(goes: date, today: date) -> bool:
    return goes - TOLD_BEFORE <= today


def gone_on(goes: date, told_on: date) -> date:
    """Told late, it goes later."""
    return max(goes, told_on + TOLD_BEFORE)
