"""Moving a prospect by hand."""

from datetime import date

import pytest

from domain.call_effect import planned_for
from domain.obstacles import DeclineReason
from domain.stage_moves import (
    done,
    furthest_open_stage,
    moved_to,
    parked,
    put_off,
    reopened,
)
from domain.stages import Stage
from tests.domain.test_call_effect import CREATED, NEW, at


def test_the_first_entry_is_the_day_it_really_happened() -> None:
    pilot = moved_to(NEW, Stage.PILOT, at=at("2026-02-09"))

    assert pilot.entered == {Stage.NEW: CREATED, Stage.PILOT: at("2026-02-09")}


@pytest.mark.parametrize(
    ("second", "first_entry"),
    [
        pytest.param("2026-02-01", "2026-02-01", id="earlier than was known"),
        pytest.param("2026-03-01", "2026-02-09", id="entered again"),
    ],
)
def test_of_two_dates_of_a_first_entry_the_earlier_one_is_kept(
    second: str, first_entry: str
) -> None:
    pilot = moved_to(NEW, Stage.PILOT, at=at("2026-02-09"))

    again = moved_to(pilot, Stage.PILOT, at=at(second))

    assert again.entered[Stage.PILOT] == at(first_entry)


@pytest.mark.parametrize("stage", Stage)
def test_only_the_moves_to_pilot_and_user_restart_the_clock(stage: Stage) -> None:
    moved = moved_to(NEW, stage, at=at("2026-02-09"))

    restarted = moved.last_event_at == at("2026-02-09")
    assert restarted is (stage in {Stage.PILOT, Stage.USER})


def test_going_back_keeps_the_first_entries() -> None:
    pilot = moved_to(NEW, Stage.PILOT, at=at("2026-02-09"))

    back = moved_to(pilot, Stage.CONTACTED, at=at("2026-03-01"))

    assert back.stage is Stage.CONTACTED
    assert back.entered[Stage.PILOT] == at("2026-02-09")
    assert furthest_open_stage(back) is Stage.PILOT


def test_a_closed_one_reopens_where_it_stood_and_nobody_has_said_no_any_more() -> None:
    met = moved_to(NEW, Stage.MET, at=at("2026-02-09"))
    closed = moved_to(met, Stage.DECLINED, at=at("2026-03-01"), reason=DeclineReason.CONTRACTOR)

    opened = reopened(closed, furthest_open_stage(closed))

    assert (closed.stage, closed.decline_reason) == (Stage.DECLINED, DeclineReason.CONTRACTOR)
    assert (opened.stage, opened.decline_reason) == (Stage.MET, None)


def test_reopening_ends_a_parking() -> None:
    aside = parked(NEW, date(2026, 6, 1), "budget")

    opened = reopened(aside, aside.stage)

    assert (aside.parked_until, aside.park_reason) == (date(2026, 6, 1), "budget")
    assert (opened.parked_until, opened.park_reason) == (None, "")


def test_later_moves_an_action_that_is_due_and_hushes_the_rest() -> None:
    today, until = date(2026, 1, 15), date(2026, 1, 20)
    planned = planned_for(NEW, today, "write")

    due, silent = put_off(planned, until, today), put_off(NEW, until, today)

    assert (due.next_action_on, due.next_action, due.snoozed_until) == (until, "write", None)
    assert (silent.next_action_on, silent.snoozed_until) == (None, until)


def test_done_leaves_nothing_planned_and_restarts_the_clock() -> None:
    planned = planned_for(NEW, date(2026, 1, 15), "write")

    over = done(planned, at=at("2026-01-15"))

    assert (over.next_action, over.next_action_on) == ("", None)
    assert over.last_event_at == at("2026-01-15")
