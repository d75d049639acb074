"""A team that has talked with nobody for too long. Source: docs/method.md, clocks."""

from dataclasses import dataclass
from datetime import date

from domain.working_days import WorkingDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Isolation:
    """`since` is the day of the last conversation, or the day the search began."""

    since: date
    business_days: int


def isolation(
    since: date, today: date, working_days: WorkingDays, *, after: int
) -> Isolation | None:
    """None when somebody was talked with less than `after` business days ago; 0 is never.

    A conversation or a meeting held ends it, a voicemail does not.
    """
    silence = working_days.between(since, today)
    if not after or silence < after:
        return None
    return Isolation(since=since, business_days=silence)
