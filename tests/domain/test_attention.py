from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.attention import Attention, Situation, State, attention, critical_on, wakes_on
from domain.stages import OPEN, Stage
from domain.working_days import WorkingDays

HOLIDAYS = frozenset({date(2026, 5, 1), date(2026, 5, 8), date(2026, 5, 14), date(2026, 5, 25)})
TEAM = WorkingDays(zone=ZoneInfo("Europe/Paris"), holidays=lambda _: HOLIDAYS)

MONDAY = date(2026, 6, 1)
QUIET = Situation(stage=Stage.INTERESTED, last_event_on=MONDAY)


def told(found: Attention | None) -> str:
    return "nothing" if found is None else f"{found.state.value} {found.business_days}"


def june(day: int) -> date:
    return date(2026, 6, day)


def planned(changes: dict[str, Any]) -> Situation:
    """The quiet prospect with this planned; days are given as days of June."""
    as_days: dict[str, Any] = {
        name: june(value) if name != "meeting_ahead" else value for name, value in changes.items()
    }
    return replace(QUIET, **as_days)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        pytest.param(1, "nothing", id="the same day"),
        pytest.param(3, "nothing", id="two business days"),
        pytest.param(4, "late 3", id="three: the threshold"),
        pytest.param(7, "late 4", id="the weekend does not count"),
        pytest.param(8, "late 5", id="five"),
        pytest.param(9, "critical 6", id="six: twice the threshold"),
        pytest.param(30, "critical 21", id="three weeks later"),
    ],
)
def test_an_interested_prospect_grows_late_then_critical(day: int, state: str) -> None:
    assert told(attention(QUIET, june(day), TEAM)) == state


@pytest.mark.parametrize("stage", OPEN)
def test_each_stage_is_late_at_its_threshold_and_critical_at_twice_it(stage: Stage) -> None:
    quiet = replace(QUIET, stage=stage)
    late_after = stage.late_after
    assert late_after is not None

    states = [
        told(attention(quiet, TEAM.after(MONDAY, number), TEAM))
        for number in (late_after - 1, late_after, 2 * late_after - 1, 2 * late_after)
    ]

    assert states == [
        "nothing",
        f"late {late_after}",
        f"late {2 * late_after - 1}",
        f"critical {2 * late_after}",
    ]


@pytest.mark.parametrize("stage", [stage for stage in Stage if not stage.is_open])
def test_a_closed_one_never_appears(stage: Stage) -> None:
    closed = replace(QUIET, stage=stage, next_action_on=MONDAY)

    assert wakes_on(closed, TEAM) is None
    assert critical_on(closed, TEAM) is None
    assert attention(closed, june(30), TEAM) is None


def test_holidays_do_not_count() -> None:
    quiet = replace(QUIET, last_event_on=date(2026, 4, 29))

    assert told(attention(quiet, date(2026, 5, 4), TEAM)) == "nothing"
    assert told(attention(quiet, date(2026, 5, 5), TEAM)) == "late 3"


@pytest.mark.parametrize(
    ("changes", "day", "state"),
    [
        pytest.param({"next_action_on": 20}, 19, "nothing", id="an action ahead keeps quiet"),
        pytest.param({"next_action_on": 19}, 19, "nothing", id="on its very day too"),
        pytest.param({"next_action_on": 18}, 19, "overdue 1", id="the day after, it is overdue"),
        pytest.param({"next_action_on": 2}, 19, "overdue 13", id="overdue wins over critical"),
        pytest.param({"next_action_on": 19}, 20, "overdue 0", id="on a Saturday, by no day"),
        pytest.param(
            {"next_action_on": 18, "meeting_ahead": True},
            19,
            "overdue 1",
            id="overdue despite a meeting",
        ),
        pytest.param({"meeting_ahead": True}, 19, "nothing", id="a meeting ahead keeps quiet"),
        pytest.param({"retry_on": 19}, 19, "nothing", id="a retry ahead keeps quiet"),
        pytest.param({"retry_on": 18}, 19, "critical 14", id="a retry past does not"),
        pytest.param(
            {"next_action_on": 18, "retry_on": 25}, 19, "overdue 1", id="overdue despite a retry"
        ),
        pytest.param({"parked_until": 20}, 19, "nothing", id="parked"),
        pytest.param({"parked_until": 19}, 19, "critical 14", id="back on the morning of its day"),
        pytest.param(
            {"parked_until": 20, "next_action_on": 2}, 19, "nothing", id="parked, even if overdue"
        ),
        pytest.param({"parked_until": 2}, 3, "nothing", id="back before it is late"),
        pytest.param({"snoozed_until": 20}, 19, "nothing", id="put off"),
        pytest.param({"snoozed_until": 19}, 19, "critical 14", id="put off until today"),
        pytest.param(
            {"snoozed_until": 20, "next_action_on": 2}, 19, "nothing", id="put off, even if overdue"
        ),
    ],
)
def test_what_is_planned_or_set_aside_keeps_quiet(
    changes: dict[str, Any], day: int, state: str
) -> None:
    assert told(attention(planned(changes), june(day), TEAM)) == state


@pytest.mark.parametrize(
    ("changes", "wakes", "critical"),
    [
        pytest.param({}, 4, 9, id="silence alone"),
        pytest.param({"retry_on": 5}, 6, 9, id="a retry later than the threshold"),
        pytest.param({"retry_on": 15}, 16, 16, id="a retry later than twice it"),
        pytest.param({"parked_until": 15}, 15, 15, id="parked"),
        pytest.param({"snoozed_until": 8}, 8, 9, id="put off"),
        pytest.param({"next_action_on": 15}, 16, None, id="an action is overdue, never critical"),
        pytest.param({"next_action_on": 15, "parked_until": 20}, 20, None, id="parked beyond it"),
        pytest.param({"meeting_ahead": True}, None, None, id="a meeting ahead"),
    ],
)
def test_the_day_it_wakes_is_known_beforehand(
    changes: dict[str, Any], wakes: int | None, critical: int | None
) -> None:
    there = planned(changes)

    assert wakes_on(there, TEAM) == (june(wakes) if wakes else None)
    assert critical_on(there, TEAM) == (june(critical) if critical else None)


days = some.dates(date(2026, 4, 20), date(2026, 6, 30))
situations = some.builds(
    Situation,
    stage=some.sampled_from(Stage),
    last_event_on=days,
    next_action_on=some.none() | days,
    retry_on=some.none() | days,
    parked_until=some.none() | days,
    snoozed_until=some.none() | days,
    meeting_ahead=some.booleans(),
)


def by_the_book(there: Situation, today: date) -> Attention | None:
    """The rules one after the other, as the method tells them."""
    aside = any(until and until > today for until in (there.parked_until, there.snoozed_until))
    late_after = there.stage.late_after
    if late_after is None or aside:
        return None
    if there.next_action_on and there.next_action_on < today:
        late_by = TEAM.between(there.next_action_on, today)
        return Attention(state=State.OVERDUE, business_days=late_by)
    ahead = any(day and day >= today for day in (there.next_action_on, there.retry_on))
    silence = TEAM.between(there.last_event_on, today)
    if ahead or there.meeting_ahead or silence < late_after:
        return None
    state = State.CRITICAL if silence >= 2 * late_after else State.LATE
    return Attention(state=state, business_days=silence)


@given(there=situations, today=days)
def test_the_days_kept_say_the_same_as_the_rules(there: Situation, today: date) -> None:
    assert attention(there, today, TEAM) == by_the_book(there, today)


@given(there=situations)
def test_it_wakes_on_the_first_day_that_needs_attention(there: Situation) -> None:
    wakes = wakes_on(there, TEAM)

    assert wakes is None or by_the_book(there, wakes) is not None
    assert wakes is None or by_the_book(there, wakes - timedelta(days=1)) is None


@given(there=situations)
def test_it_is_critical_on_the_first_day_that_is(there: Situation) -> None:
    critical = critical_on(there, TEAM)

    if critical is not None:
        then, before = (
            by_the_book(there, critical),
            by_the_book(there, critical - timedelta(days=1)),
        )
        assert then is not None
        assert then.state is State.CRITICAL
        assert before is None or before.state is State.LATE
