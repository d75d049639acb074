"""Calls that win nobody any more. Source: docs/method.md, clocks."""

from dataclasses import dataclass
from datetime import date

from domain.targets import Targets
from domain.working_days import WorkingDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Plateau:
    """`since` is the day the last prospect became interested, or the day the search began."""

    since: date
    business_days: int
    attempts: int


def plateau(
    since: date, attempts: int, today: date, working_days: WorkingDays, targets: Targets
) -> Plateau | None:
    """None when it is too early to say, or when there were too few attempts since.

    0 business days in the targets is never.
    """
    days = working_days.between(since, today)
    if not targets.plateau_days or days < targets.plateau_days:
        return None
    if attempts < targets.plateau_attempts:
        return None
    return Plateau(since=since, business_days=days, attempts=attempts)
