"""Which prospects have gone quiet, and from which day on. Source: docs/method.md, stale rules."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.stages import Stage
from domain.working_days import ONE_DAY, WorkingDays


class State(StrEnum):
    CRITICAL = "critical"
    LATE = "late"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the clock looks at.

    `last_event_on` is the day of the last real event, `meeting_ahead` says that a meeting is
    planned and not over; the other days are None when there is no such thing.
    """

    stage: Stage
    last_event_on: date
    next_action_on: date | None = None
    retry_on: date | None = None
    parked_until: date | None = None
    snoozed_until: date | None = None
    meeting_ahead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """`business_days` without a real event; when overdue, since the day the action was due."""

    state: State
    business_days: int


def attention(situation: Situation, today: date, working_days: WorkingDays) -> Attention | None:
    """Why somebody should look at it today; None when all is well, planned, set aside or closed."""
    wakes = wakes_on(situation, working_days)
    if wakes is None or today < wakes:
        return None
    if situation.next_action_on is not None:
        late_by = working_days.between(situation.next_action_on, today)
        return Attention(state=State.OVERDUE, business_days=late_by)
    silence = working_days.between(situation.last_event_on, today)
    critical = critical_on(situation, working_days)
    is_critical = critical is not None and today >= critical
    return Attention(state=State.CRITICAL if is_critical else State.LATE, business_days=silence)


def wakes_on(situation: Situation, working_days: WorkingDays) -> date | None:
    """The first day on which it needs attention if nothing happens; None for never.

    A next action, once its day has passed, is overdue whatever else is planned; before that day it
    keeps quiet. Without one, a meeting ahead keeps quiet for as long as it is ahead.
    """
    if not situation.stage.is_open:
        return None
    if situation.next_action_on is not None:
        return held_back(situation.next_action_on + ONE_DAY, situation)
    return silent_for(1, situation, working_days)


def critical_on(situation: Situation, working_days: WorkingDays) -> date | None:
    """The first day on which the silence is critical; None for never (closed, or an action set)."""
    return None if situation.next_action_on else silent_for(2, situation, working_days)


def silent_for(thresholds: int, situation: Situation, working_days: WorkingDays) -> date | None:
    """The first day on which nothing was heard for that many thresholds and nothing is ahead."""
    late_after = situation.stage.late_after
    if late_after is None or situation.meeting_ahead:
        return None
    day = working_days.after(situation.last_event_on, thresholds * late_after)
    if situation.retry_on is not None:
        day = max(day, situation.retry_on + ONE_DAY)
    return held_back(day, situation)


def held_back(day: date, situation: Situation) -> date:
    """The day, or that on which it comes back from being parked or put off if that is later."""
    return max(day, situation.parked_until or day, situation.snoozed_until or day)
