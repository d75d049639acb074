"""What a call changes: the stage, the counters, what is planned. Source: docs/method.md, calls."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from domain import vocabulary
from domain.calls import Call
from domain.outcomes import Half, Outcome, half_of
from domain.prospects import Prospect
from domain.reachability import ENOUGH_ATTEMPTS, tries_to_reach
from domain.working_days import WorkingDays

LONG_ENOUGH = 10
"""Business days over which the attempts must lie before anyone is called unreachable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What comes next, as it was said with the call: the day, the act, why not now."""

    next_on: date | None = None
    todo: str = ""
    reason: str = ""


def after_call(
    prospect: Prospect, call: Call, log: Sequence[Call], agreed: Agreed, working_days: WorkingDays
) -> Prospect:
    """The prospect after a call that was just written in its log.

    `log` is the whole log, this call with it, in the order the calls were made. A call remembered
    late counts like any other, but plans nothing: what came after it has decided already.
    """
    moved = on_the_way(counted(prospect, call, log, working_days.zone), call)
    if not moved.is_open:
        return moved
    if log[-1].id == call.id:
        moved = with_retry(moved, call, working_days)
    return with_agreed(moved, call, agreed)


def counted(prospect: Prospect, call: Call, log: Sequence[Call], zone: ZoneInfo) -> Prospect:
    reached = call.outcome.reached
    contact = prospect.last_contact_at
    if reached:
        contact = call.at if contact is None else max(contact, call.at)
    return replace(
        with_log(prospect, log, zone),
        last_event_at=max(prospect.last_event_at, call.at),
        last_call_at=log[-1].at,
        last_contact_at=contact,
        obstacles=prospect.obstacles | call.obstacles,
    )


def with_log(prospect: Prospect, log: Sequence[Call], zone: ZoneInfo) -> Prospect:
    """With what is counted in the whole log, in the order the calls were made."""
    in_the_morning = [one for one in log if half_of(one.at, zone) is Half.MORNING]
    return replace(
        prospect,
        calls=len(log),
        connected_calls=sum(one.outcome.reached for one in log),
        morning_calls=len(in_the_morning),
        morning_connected_calls=sum(one.outcome.reached for one in in_the_morning),
        tries_to_reach=tries_to_reach(one.outcome for one in log),
    )


def on_the_way(prospect: Prospect, call: Call) -> Prospect:
    """In the stage the call leads to; the first entry is the call's, even when told late."""
    stage = call.outcome.stage_after(prospect.stage)
    return prospect if stage is prospect.stage else prospect.moved(stage, at=call.at)


def with_retry(prospect: Prospect, call: Call, working_days: WorkingDays) -> Prospect:
    """Nobody was there: again in a few business days. What was to be done by now is done."""
    made_on = working_days.day_of(call.at)
    wait = call.outcome.retry_after
    tried = replace(
        prospect,
        retry_on=None if wait is None else working_days.after(made_on, wait),
        snoozed_until=None,
        wrong_number=call.outcome is Outcome.WRONG_NUMBER,
    )
    if call.outcome.reached:
        tried = replace(tried, parked_until=None, park_reason="")
    planned = tried.next_action_on
    if planned is not None and made_on >= planned:
        tried = replace(tried, next_action="", next_action_on=None)
    return tried


def with_agreed(prospect: Prospect, call: Call, agreed: Agreed) -> Prospect:
    """What was agreed takes the place of what was planned."""
    if call.outcome is Outcome.LATER and agreed.next_on is not None:
        return replace(
            prospect,
            parked_until=agreed.next_on,
            park_reason=agreed.reason or agreed.todo,
            next_action="",
            next_action_on=None,
            retry_on=None,
        )
    if agreed.next_on is None:
        return replace(prospect, next_action=agreed.todo) if agreed.todo else prospect
    planned = planned_for(prospect, agreed.next_on, agreed.todo)
    return replace(planned, calls_back=True) if call.outcome is Outcome.CALL_BACK else planned


def planned_for(prospect: Prospect, day: date, todo: str) -> Prospect:
    """With a dated next action. It takes the place of a retry, and of a parking that ends later."""
    is_parked_longer = prospect.parked_on(day)
    return replace(
        prospect,
        next_action=todo,
        next_action_on=day,
        calls_back=is_to_call(todo),
        retry_on=None,
        snoozed_until=None,
        parked_until=None if is_parked_longer else prospect.parked_until,
        park_reason="" if is_parked_longer else prospect.park_reason,
    )


def is_to_call(todo: str) -> bool:
    """Whether what is to be done begins with the word for it: call back, call Marie, rappeler…"""
    words = todo.split()
    outcome, verb = vocabulary.outcome_at_start(words), vocabulary.verb_at_start(words)
    is_call_back = outcome is not None and outcome[0] == Outcome.CALL_BACK
    return is_call_back or (verb is not None and verb[0] == "call")


def seems_unreachable(log: Sequence[Call], working_days: WorkingDays) -> bool:
    """Tried often enough and over long enough, never once answered since."""
    in_vain = list(log)
    for position, call in enumerate(log, 1):
        if call.outcome.reached:
            in_vain = list(log[position:])
    if len(in_vain) < ENOUGH_ATTEMPTS:
        return False
    first, last = (working_days.day_of(call.at) for call in (in_vain[0], in_vain[-1]))
    return working_days.between(first, last) >= LONG_ENOUGH
