from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from domain.meeting_effect import after_meeting
from domain.meetings import Meeting, MeetingState
from domain.people import Person
from domain.prospects import Prospect
from domain.stages import Stage

ALICE = Person("alice")
ADDED = datetime(2026, 1, 5, 9, tzinfo=UTC)
END = datetime(2026, 1, 12, 14, tzinfo=UTC)
HELD_ON = date(2026, 1, 12)

PROSPECT = Prospect(
    id=1,
    number=1,
    product=1,
    segment=1,
    name="Administration A",
    created_at=ADDED,
    created_by=ALICE,
    last_event_at=ADDED,
    entered={Stage.NEW: ADDED},
    meeting_at=END,
)
MEETING = Meeting(
    id=1,
    product=1,
    starts_at=END - timedelta(hours=1),
    ends_at=END,
    state=MeetingState.PLANNED,
    created_by=ALICE,
    prospects=(1,),
    attendees=(ALICE,),
)


def met(prospect: Prospect) -> Prospect:
    return after_meeting(prospect, MEETING, held_on=HELD_ON, next_end=None)


def test_a_meeting_held_is_a_contact_and_nothing_is_planned_any_more() -> None:
    after = met(PROSPECT)

    assert (after.stage, after.meetings_held, after.meeting_at) == (Stage.MET, 1, None)
    assert after.last_event_at == after.last_contact_at == after.entered[Stage.MET] == END


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(Stage.NEW, Stage.MET, id="from the list straight to met"),
        pytest.param(Stage.INTERESTED, Stage.MET, id="interested"),
        pytest.param(Stage.PILOT, Stage.PILOT, id="a pilot stays a pilot"),
        pytest.param(Stage.DECLINED, Stage.DECLINED, id="closed stays closed"),
    ],
)
def test_a_meeting_makes_at_least_met(before: Stage, after: Stage) -> None:
    assert met(replace(PROSPECT, stage=before)).stage is after


@pytest.mark.parametrize(
    ("planned", "left"),
    [
        pytest.param(date(2026, 1, 9), None, id="overdue: done by the meeting"),
        pytest.param(date(2026, 1, 12), None, id="of the day of the meeting"),
        pytest.param(date(2026, 1, 13), date(2026, 1, 13), id="of the day after"),
    ],
)
def test_what_was_to_be_done_by_the_meeting_is_done(planned: date, left: date | None) -> None:
    before = replace(PROSPECT, next_action="prepare", next_action_on=planned)

    assert met(before).next_action_on == left


def test_who_was_met_is_neither_parked_nor_to_be_tried_again() -> None:
    before = replace(
        PROSPECT,
        parked_until=date(2026, 3, 2),
        park_reason="reorganising",
        retry_on=date(2026, 1, 13),
        snoozed_until=date(2026, 1, 14),
    )

    after = met(before)

    assert (after.parked_until, after.park_reason) == (None, "")
    assert (after.retry_on, after.snoozed_until) == (None, None)


def test_a_meeting_recorded_late_undoes_no_plan() -> None:
    heard_since = replace(
        PROSPECT, last_event_at=END + timedelta(days=1), parked_until=date(2026, 3, 2)
    )

    after = met(heard_since)

    assert after.parked_until == date(2026, 3, 2)
    assert after.last_event_at == END + timedelta(days=1)
    assert (after.meetings_held, after.last_contact_at) == (1, END)
