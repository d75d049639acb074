"""What a call changes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.call_effect import Agreed, after_call, planned_for, seems_unreachable
from domain.calls import Call
from domain.obstacles import Obstacle
from domain.outcomes import Channel, Outcome
from domain.people import Person
from domain.prospects import Prospect
from domain.stages import Stage
from domain.working_days import WorkingDays

PARIS = ZoneInfo("Europe/Paris")
DAYS = WorkingDays(zone=PARIS, holidays=lambda _: frozenset())
ALICE = Person("alice")


def at(day: str, clock: str = "10:00") -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=PARIS)


CREATED = at("2026-01-02")
NEW = Prospect(
    id=1,
    number=1,
    product=1,
    segment=1,
    name="Mairie de Lyon",
    created_at=CREATED,
    created_by=ALICE,
    last_event_at=CREATED,
    entered={Stage.NEW: CREATED},
)


def call(
    outcome: str,
    day: str = "2026-01-05",
    *,
    clock: str = "10:00",
    number: int = 1,
    obstacles: Sequence[str] = (),
) -> Call:
    return Call(
        id=number,
        prospect=1,
        outcome=Outcome(outcome),
        channel=Channel.PHONE,
        at=at(day, clock),
        by=ALICE,
        obstacles=frozenset(map(Obstacle, obstacles)),
    )


def after(
    prospect: Prospect, made: Call, *earlier: Call, next_on: date | None = None, todo: str = ""
) -> Prospect:
    log = sorted([*earlier, made], key=lambda one: (one.at, one.id))
    return after_call(prospect, made, log, Agreed(next_on=next_on, todo=todo), DAYS)


@pytest.mark.parametrize(
    ("outcome", "stage", "retry"),
    [
        ("no_answer", "attempted", "2026-01-07"),
        ("busy", "attempted", "2026-01-06"),
        ("voicemail", "attempted", "2026-01-08"),
        ("left_message", "attempted", "2026-01-08"),
        ("wrong_number", "attempted", None),
        ("call_back", "contacted", None),
        ("talked", "contacted", None),
        ("interested", "interested", None),
        ("meeting", "interested", None),
        ("referred", "contacted", None),
        ("later", "contacted", None),
        ("not_interested", "not_interested", None),
        ("do_not_contact", "not_interested", None),
    ],
)
def test_each_outcome_moves_the_prospect_and_plans_the_retry(
    outcome: str, stage: str, retry: str | None
) -> None:
    called = after(NEW, call(outcome))

    assert called.stage == stage
    assert called.retry_on == (None if retry is None else date.fromisoformat(retry))
    assert called.entered == {Stage.NEW: CREATED, Stage(stage): at("2026-01-05")}


def test_a_friday_retry_passes_over_the_weekend() -> None:
    called = after(NEW, call("no_answer", "2026-01-09"))

    assert called.retry_on == date(2026, 1, 13)


def test_attempts_and_conversations_are_counted_from_the_log() -> None:
    first, second = call("no_answer", "2026-01-05"), call("busy", "2026-01-06", number=2)

    called = after(NEW, call("talked", "2026-01-07", number=3), first, second)

    assert (called.calls, called.connected_calls, called.tries_to_reach) == (3, 1, 3)
    assert called.last_contact_at == called.last_event_at == at("2026-01-07")


def test_calls_before_noon_are_counted_apart() -> None:
    first, second = call("no_answer", "2026-01-05", clock="11:59"), call("busy", clock="12:00")

    called = after(NEW, call("talked", "2026-01-07", number=3, clock="08:30"), first, second)

    assert (called.morning_calls, called.morning_connected_calls) == (2, 1)
    assert (called.calls, called.connected_calls) == (3, 1)


def test_a_call_told_late_takes_its_place_in_the_log_and_plans_nothing() -> None:
    talked = call("talked", "2026-01-08")
    before = after(NEW, talked)

    called = after(before, call("no_answer", "2026-01-06", number=2), talked)

    assert (called.calls, called.tries_to_reach) == (2, 2)
    assert called.last_event_at == at("2026-01-08")
    assert (called.stage, called.retry_on) == (Stage.CONTACTED, None)


@pytest.mark.parametrize(
    ("day", "kept"),
    [
        pytest.param("2026-01-14", True, id="before its day"),
        pytest.param("2026-01-15", False, id="on its day"),
        pytest.param("2026-01-16", False, id="after its day"),
    ],
)
def test_an_attempt_from_the_day_of_the_next_action_on_clears_it(day: str, kept: bool) -> None:
    planned = planned_for(NEW, date(2026, 1, 15), "call again")

    called = after(planned, call("no_answer", day))

    assert called.next_action_on == (date(2026, 1, 15) if kept else None)
    assert called.next_action == ("call again" if kept else "")


def test_a_new_next_action_takes_the_place_of_the_old_one_and_of_the_retry() -> None:
    planned = planned_for(NEW, date(2026, 1, 15), "call again")

    called = after(planned, call("no_answer"), next_on=date(2026, 1, 20), todo="write")

    assert (called.next_action_on, called.next_action) == (date(2026, 1, 20), "write")
    assert called.retry_on is None


def test_later_parks_until_the_day() -> None:
    called = after(NEW, call("later"), next_on=date(2026, 9, 1), todo="after the budget")

    assert (called.parked_until, called.park_reason) == (date(2026, 9, 1), "after the budget")
    assert (called.next_action_on, called.stage) == (None, Stage.CONTACTED)


@pytest.mark.parametrize("outcome", ["not_interested", "do_not_contact"])
def test_a_no_closes_and_nothing_stays_planned(outcome: str) -> None:
    planned = planned_for(NEW, date(2026, 1, 15), "call again")

    called = after(planned, call(outcome, obstacles=["no_time"]), next_on=date(2026, 2, 1))

    assert not called.is_open
    assert (called.next_action, called.next_action_on, called.parked_until) == ("", None, None)
    assert called.obstacles == {Obstacle.NO_TIME}


def test_obstacles_add_up() -> None:
    once = after(NEW, call("talked", obstacles=["no_time"]))

    twice = after(once, call("talked", number=2, obstacles=["it_security"]), call("talked"))

    assert twice.obstacles == {Obstacle.NO_TIME, Obstacle.IT_SECURITY}


@pytest.mark.parametrize(
    ("outcome", "parked"),
    [pytest.param("talked", False, id="talked"), pytest.param("no_answer", True, id="no answer")],
)
def test_a_conversation_ends_a_parking(outcome: str, parked: bool) -> None:
    aside = replace(NEW, parked_until=date(2026, 6, 1), park_reason="budget")

    called = after(aside, call(outcome))

    assert (called.parked_until is not None) is parked


def test_a_next_action_before_the_end_of_a_parking_ends_it() -> None:
    aside = replace(NEW, parked_until=date(2026, 6, 1), park_reason="budget")

    assert planned_for(aside, date(2026, 5, 1), "write").parked_until is None
    assert planned_for(aside, date(2026, 6, 1), "write").parked_until == date(2026, 6, 1)


FIVE = ["2026-01-05", "2026-01-07", "2026-01-09", "2026-01-14", "2026-01-19"]


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        pytest.param([("no_answer", day) for day in FIVE], True, id="five over ten days"),
        pytest.param([("no_answer", day) for day in FIVE[:4]], False, id="four"),
        pytest.param(
            [("no_answer", day) for day in [*FIVE[:4], "2026-01-16"]], False, id="nine days"
        ),
        pytest.param(
            [("talked", FIVE[0]), *(("no_answer", day) for day in FIVE[1:])],
            False,
            id="they answered at first",
        ),
        pytest.param([], False, id="nobody called"),
    ],
)
def test_five_attempts_in_vain_over_ten_business_days_look_unreachable(
    log: list[tuple[str, str]], expected: bool
) -> None:
    calls = [call(outcome, day, number=n) for n, (outcome, day) in enumerate(log)]

    assert seems_unreachable(calls, DAYS) is expected
