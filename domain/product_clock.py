"""How long a product has looked for its users, and the two dates by which it should have some.

Source: docs/method.md, clocks.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.months import months_later
from domain.targets import Targets


class Gate(StrEnum):
    """What is to be there by a date: somebody who really uses it, somebody who is satisfied."""

    FIRST_USE = "first-use"
    SATISFIED = "satisfied"


class GateState(StrEnum):
    AHEAD = "ahead"
    IN_TIME = "in-time"
    LATE = "late"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """`by` is the last day in time, `on` the day it was there, None as long as it is not."""

    gate: Gate
    state: GateState
    by: date
    on: date | None = None


def deadline(gate: Gate, start: date, targets: Targets) -> date:
    months = targets.first_user_months if gate is Gate.FIRST_USE else targets.satisfied_months
    return months_later(start, months)


def checked(gate: Gate, *, by: date, on: date | None, today: date) -> Checked:
    if on is not None:
        state = GateState.IN_TIME if on <= by else GateState.LATE
    else:
        state = GateState.AHEAD if today <= by else GateState.MISSED
    return Checked(gate=gate, state=state, by=by, on=on)


class Order(StrEnum):
    """Whether somebody was motivated before the first need was begun."""

    NOT_YET = "not-yet"
    USERS_FIRST = "users-first"
    NEEDS_FIRST = "needs-first"


def order(*, motivated_on: date | None, begun_on: date | None) -> Order:
    """`motivated_on` is when the first prospect was, `begun_on` when work on a need began."""
    if begun_on is None:
        return Order.NOT_YET
    is_first = motivated_on is not None and motivated_on <= begun_on
    return Order.USERS_FIRST if is_first else Order.NEEDS_FIRST
