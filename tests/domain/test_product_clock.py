"""The two dates by which a product should have users, and what came first."""

from datetime import date

import pytest

from domain.product_clock import (
    Gate,
    GateState,
    Order,
    checked,
    deadline,
    order,
)
from domain.targets import Targets

DEADLINE = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("gate", "by"),
    [
        pytest.param(Gate.FIRST_USE, "2026-03-05", id="first use in two months"),
        pytest.param(Gate.SATISFIED, "2026-07-05", id="satisfied users in six"),
    ],
)
def test_a_product_has_two_dates(gate: Gate, by: str) -> None:
    assert deadline(gate, date(2026, 1, 5), Targets()) == date.fromisoformat(by)


def test_a_team_may_set_its_own_dates() -> None:
    own = Targets(first_user_months=3, satisfied_months=9)

    assert deadline(Gate.FIRST_USE, date(2026, 1, 5), own) == date(2026, 4, 5)
    assert deadline(Gate.SATISFIED, date(2026, 1, 5), own) == date(2026, 10, 5)


@pytest.mark.parametrize(
    ("on", "today", "state"),
    [
        pytest.param(None, "2026-01-05", GateState.AHEAD, id="the first day"),
        pytest.param(None, "2026-03-05", GateState.AHEAD, id="the last day in time"),
        pytest.param(None, "2026-03-06", GateState.MISSED, id="the day after"),
        pytest.param("2026-02-09", "2026-03-06", GateState.IN_TIME, id="before it"),
        pytest.param("2026-03-05", "2026-03-05", GateState.IN_TIME, id="on the last day"),
        pytest.param("2026-03-06", "2026-03-06", GateState.LATE, id="a day late"),
    ],
)
def test_a_date_is_ahead_in_time_late_or_missed(
    on: str | None, today: str, state: GateState
) -> None:
    there = None if on is None else date.fromisoformat(on)

    found = checked(Gate.FIRST_USE, by=DEADLINE, on=there, today=date.fromisoformat(today))

    assert found.state is state


@pytest.mark.parametrize(
    ("motivated", "begun", "found"),
    [
        pytest.param(None, None, Order.NOT_YET, id="nothing yet"),
        pytest.param("2026-01-12", None, Order.NOT_YET, id="no need begun"),
        pytest.param("2026-01-12", "2026-02-02", Order.USERS_FIRST, id="users first"),
        pytest.param("2026-01-12", "2026-01-12", Order.USERS_FIRST, id="the same day"),
        pytest.param("2026-02-03", "2026-02-02", Order.NEEDS_FIRST, id="reversed"),
        pytest.param(None, "2026-02-02", Order.NEEDS_FIRST, id="for nobody"),
    ],
)
def test_users_come_before_what_is_built(
    motivated: str | None, begun: str | None, found: Order
) -> None:
    days = [None if day is None else date.fromisoformat(day) for day in (motivated, begun)]

    assert order(motivated_on=days[0], begun_on=days[1]) is found
