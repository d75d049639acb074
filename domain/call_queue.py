"""Whose turn it is to be called, from which day on and in which half of it.

Source: docs/method.md, calls. Everything here stays true whatever the day, so that it is worked
out when a prospect changes and only looked up when somebody asks who comes next.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import IntEnum

from domain.outcomes import NOON, Half, half_of
from domain.prospects import Prospect
from domain.stages import Stage
from domain.working_days import ONE_DAY, WorkingDays


class Turn(IntEnum):
    """The lower, the sooner."""

    CALL_BACK = 1
    CADENCE = 2
    NEVER_CALLED = 3
    ANOTHER = 4
    NOT_NOW = 9


class Waits(IntEnum):
    """What its day is that of; the last two end with an event, not with a day."""

    NOTHING = 0
    PARKED = 1
    PLANNED = 2
    RETRY = 3
    MEETING = 4
    NUMBER = 5


HALVES = (None, Half.MORNING, Half.AFTERNOON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """Those who stand in the queue for the same reason; `half` None is either half of a day."""

    turn: Turn
    waits: Waits = Waits.NOTHING
    half: Half | None = None

    @property
    def code(self) -> int:
        """As it is kept: 230 is a retry in either half of the day."""
        return self.turn * 100 + self.waits * 10 + HALVES.index(self.half)


@dataclass(frozen=True, slots=True, kw_only=True)
class InLine:
    """A place in the queue, and the first day on which it may be called."""

    lane: Lane
    on: date


def in_line(prospect: Prospect, working_days: WorkingDays) -> InLine | None:
    """Where it stands in the queue; None when it is closed or removed."""
    if not prospect.is_open or prospect.deleted_at is not None:
        return None
    free_on = not_before(prospect, working_days)
    if prospect.meeting_at is not None:
        return InLine(lane=Lane(turn=Turn.NOT_NOW, waits=Waits.MEETING), on=free_on)
    if prospect.wrong_number:
        return InLine(lane=Lane(turn=Turn.NOT_NOW, waits=Waits.NUMBER), on=free_on)
    turn = turn_of(prospect)
    days = {
        Waits.PARKED: max(
            filter(None, (prospect.parked_until, prospect.snoozed_until)), default=None
        ),
        Waits.PLANNED: prospect.next_action_on,
        Waits.RETRY: prospect.retry_on,
        Waits.NOTHING: None if turn is Turn.CALL_BACK else free_on,
    }
    on, waits = max((day, waits) for waits, day in days.items() if day is not None)
    half = other_half(prospect, working_days) if turn is Turn.CADENCE else None
    return InLine(lane=Lane(turn=turn, waits=waits, half=half), on=on)


def turn_of(prospect: Prospect) -> Turn:
    if prospect.next_action_on is not None and prospect.calls_back:
        return Turn.CALL_BACK
    if not prospect.calls:
        return Turn.NEVER_CALLED
    is_tried = prospect.retry_on is not None or prospect.stage is Stage.ATTEMPTED
    return Turn.CADENCE if is_tried else Turn.ANOTHER


def not_before(prospect: Prospect, working_days: WorkingDays) -> date:
    """Nobody is called twice a day."""
    if prospect.last_call_at is None:
        return working_days.day_of(prospect.created_at)
    return working_days.day_of(prospect.last_call_at) + ONE_DAY


def other_half(prospect: Prospect, working_days: WorkingDays) -> Half | None:
    """Than that of the last attempt."""
    last = prospect.last_call_at
    return None if last is None else half_of(last, working_days.zone).other


def waits_of(code: int) -> Waits:
    """What those in the lane of that code wait for."""
    return Waits(code // 10 % 10)


def lanes(turn: Turn, half: Half) -> Iterator[Lane]:
    """The lanes of a turn from which somebody may be called in that half of a day."""
    for waits in (Waits.NOTHING, Waits.PARKED, Waits.PLANNED, Waits.RETRY):
        yield Lane(turn=turn, waits=waits)
        if turn is Turn.CADENCE:
            yield Lane(turn=turn, waits=waits, half=half)


def waiting_for(waits: Waits) -> Iterator[Lane]:
    """Every lane of those who wait for it."""
    if waits in (Waits.MEETING, Waits.NUMBER):
        yield Lane(turn=Turn.NOT_NOW, waits=waits)
        return
    for turn in (Turn.CALL_BACK, Turn.CADENCE, Turn.NEVER_CALLED, Turn.ANOTHER):
        for half in HALVES if turn is Turn.CADENCE else (None,):
            yield Lane(turn=turn, waits=waits, half=half)


def next_half_day(now: datetime, working_days: WorkingDays) -> datetime:
    """Noon, or the next midnight (UTC)."""
    today = working_days.day_of(now)
    if half_of(now, working_days.zone) is Half.MORNING:
        return working_days.at(today, time(NOON))
    return working_days.at(today + ONE_DAY, time()).astimezone(UTC)
