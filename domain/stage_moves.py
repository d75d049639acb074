"""Moving a prospect by hand: to a stage, back from being closed or parked, aside for a while."""

from dataclasses import replace
from datetime import date, datetime

from domain.obstacles import DeclineReason
from domain.prospects import Prospect
from domain.stages import Stage

REAL_EVENTS = frozenset({Stage.PILOT, Stage.USER})
"""Moves that are an event of their own: they agreed to try, they were seen using it."""


def moved_to(
    prospect: Prospect, stage: Stage, *, at: datetime, reason: DeclineReason | None = None
) -> Prospect:
    """In that stage since that moment; of two dates of a first entry the earlier one is kept."""
    moved = prospect.moved(stage, at=at)
    first = min(prospect.entered.get(stage, at), at)
    moved = replace(moved, entered={**moved.entered, stage: first}, decline_reason=reason)
    if stage in REAL_EVENTS:
        moved = replace(moved, last_event_at=max(moved.last_event_at, at))
    return moved


def uses_it(prospect: Prospect) -> bool:
    """Somebody the product serves, or has satisfied: nobody says no to them."""
    return prospect.stage is Stage.USER or prospect.satisfied_at is not None


def furthest_open_stage(prospect: Prospect) -> Stage:
    """The last open stage on the way that it ever entered."""
    entered = [stage for stage in prospect.entered if stage.is_open]
    return max(entered, key=lambda stage: stage.rank, default=Stage.NEW)


def reopened(prospect: Prospect, stage: Stage) -> Prospect:
    """Open again, in that stage, and not parked."""
    return replace(
        prospect,
        stage=stage,
        decline_reason=None,
        parked_until=None,
        park_reason="",
        snoozed_until=None,
    )


def parked(prospect: Prospect, until: date, reason: str) -> Prospect:
    return replace(prospect, parked_until=until, park_reason=reason, snoozed_until=None)


def put_off(prospect: Prospect, until: date, today: date) -> Prospect:
    """Later: an action that is due moves to that day, otherwise the silence is not noticed before."""
    if prospect.next_action_on is not None and prospect.next_action_on <= today:
        return replace(prospect, next_action_on=until, snoozed_until=None)
    return replace(prospect, snoozed_until=until)


def done(prospect: Prospect, *, at: datetime) -> Prospect:
    """What was planned is done: nothing is planned, and the silence counts from now."""
    return replace(
        prospect,
        next_action="",
        next_action_on=None,
        snoozed_until=None,
        last_event_at=max(prospect.last_event_at, at),
    )
