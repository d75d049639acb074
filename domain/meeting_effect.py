"""What a meeting that took place changes. Source: docs/method.md, stages."""

from dataclasses import replace
from datetime import date, datetime

from domain.meetings import Meeting
from domain.prospects import Prospect
from domain.stages import Stage, at_least


def after_meeting(
    prospect: Prospect, meeting: Meeting, *, held_on: date, next_end: datetime | None
) -> Prospect:
    """The prospect after a meeting, held on that day; `next_end` is the end of the next one planned.

    A meeting recorded late counts like any other, but undoes no plan: what came after it decides.
    """
    at = meeting.ends_at
    stage = at_least(prospect.stage, Stage.MET)
    moved = prospect if stage is prospect.stage else prospect.moved(stage, at=at)
    met = replace(
        moved,
        last_event_at=max(moved.last_event_at, at),
        last_contact_at=max(moved.last_contact_at or at, at),
        meetings_held=moved.meetings_held + 1,
        meeting_at=next_end,
    )
    return met if at < prospect.last_event_at else without_what_it_settles(met, held_on)


def without_what_it_settles(prospect: Prospect, held_on: date) -> Prospect:
    """They were seen: no retry, not put aside any more; what was to be done by then is done."""
    settled = replace(
        prospect, retry_on=None, snoozed_until=None, parked_until=None, park_reason=""
    )
    planned = settled.next_action_on
    if planned is not None and held_on >= planned:
        settled = replace(settled, next_action="", next_action_on=None)
    return settled
