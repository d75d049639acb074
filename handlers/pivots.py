"""/prospect pivot from:"Ministries" to:"State agencies" why:"…": a segment is left for its opposite."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from chat.port import Open, Press, Reply, Say, Submitted
from domain import vocabulary
from domain.command_line import CommandLine
from domain.names import key
from domain.pivots import USUAL_PARKING, Pivot, evidence
from domain.positional import joined
from domain.products import Product, Segment, SegmentState
from domain.refusals import Refusal, StaleButton
from domain.vocabulary import flag
from domain.wording import say
from handlers.access import OF_ITS_AUTHOR, OF_MEMBERS, Access, Key
from handlers.dates import after_today
from handlers.days import day as day_typed
from handlers.desk import Desk
from handlers.form_values import chosen_day, text
from handlers.keys import only
from handlers.naming import named, short
from handlers.pivot_cards import CONFIRM, UNDO, asked_card, nothing_card
from handlers.pivot_decided import decide, not_twice, undo_pressed
from handlers.pivot_form import PIVOT, pivot_form, to_be_parked
from handlers.pivot_parking import PARK, TOGETHER, UNPARK, park_due, unpark_due
from handlers.pressed import number
from handlers.segment_card import PIVOT as FROM_CARD
from handlers.segment_compare import SameSegment
from handlers.segment_names import WhichSegment, segment_carried, segment_typed

KEYS: Final = ("from", "to", "why", "because", "hypothesis", "park-until", "until", "state")
STANDS_FOR: Final = timedelta(days=1)
"""How long a proposal can be confirmed: figures move on."""
LEAVING: Final = (SegmentState.PAUSED, SegmentState.DROPPED)


class LeavingIsPausedOrDropped(Refusal):
    """The segment that is left is paused or dropped. Details: typed."""

    phrase = "refusal-leaving-state"


class WhyPivot(Refusal):
    """A pivot needs a reason, that can be read again in six months."""

    phrase = "refusal-why-pivot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    leaves: Segment
    to_name: str
    why: str
    hypothesis: str
    until: date
    state: SegmentState


def pivot(line: CommandLine, desk: Desk) -> list[Say]:
    """With from, to and why it is done; what lacks one of them opens the form, filled."""
    only(line, *KEYS)
    product = desk.open_product()
    words = joined(line.positional)
    if words and flag(words) == "confirm":
        return confirmed(desk.work.pivots.proposed_by(desk.by, product=product.id), desk)
    keys = line.keys
    typed_from = keys.get("from") or words
    leaves = segment_typed(typed_from, desk, field="from") if typed_from else None
    why = keys.get("why") or keys.get("because", "")
    if leaves is None or not keys.get("to") or not why:
        return [Open(form=pivot_form(leaves, desk, to=keys.get("to", ""), why=why))]
    until = keys.get("park-until") or keys.get("until")
    today = desk.today
    return proposed(
        Wanted(
            leaves=leaves,
            to_name=keys["to"],
            why=why,
            hypothesis=keys.get("hypothesis", ""),
            until=day_typed(until, desk.now, product.zone) if until else today + USUAL_PARKING,
            state=leaving(keys.get("state", "")),
        ),
        desk,
    )


def leaving(typed: str) -> SegmentState:
    """Paused where nothing is said. Raises LeavingIsPausedOrDropped."""
    if not typed:
        return SegmentState.PAUSED
    code = vocabulary.segment_state(typed)
    if code not in LEAVING:
        raise LeavingIsPausedOrDropped(typed=typed, field="state")
    return SegmentState(code)


def sent(submitted: Submitted, desk: Desk) -> list[Say]:
    values = submitted.values
    carried = text(values, "from")
    if not carried:
        raise WhichSegment(field="from")
    leaves = segment_carried(carried, desk)
    return proposed(
        Wanted(
            leaves=leaves,
            to_name=text(values, "to"),
            why=text(values, "why"),
            hypothesis=text(values, "hypothesis"),
            until=chosen_day(values, "until") or desk.today + USUAL_PARKING,
            state=leaving(text(values, "state")),
        ),
        desk,
    )


def proposed(wanted: Wanted, desk: Desk) -> list[Say]:
    """Done at once; where many would be set aside, after one more word."""
    product = desk.open_product(wanted.leaves.product)
    wished = checked(wanted, product, desk)
    not_twice(wished, desk)
    pivot = desk.work.pivots.add(wished)
    count = to_be_parked(wanted.leaves, pivot.park_until, desk)
    if count > TOGETHER:
        return [Reply(card=asked_card(pivot, count, desk))]
    return decide(pivot, desk)


def checked(wanted: Wanted, product: Product, desk: Desk) -> Pivot:
    """Raises NameMissing, SameSegment, WhyPivot, TooLong, DayIsPast, DayIsToday."""
    to_name = named(wanted.to_name, say("what-segment"), field="to")
    if key(to_name) == key(wanted.leaves.name):
        raise SameSegment(name=wanted.leaves.name, field="to")
    why = short(wanted.why, say("what-reason"), field="why")
    if not why:
        raise WhyPivot(field="why")
    today = desk.now.astimezone(product.zone).date()
    return Pivot(
        product=product.id,
        leaves=wanted.leaves.id,
        to_name=to_name,
        hypothesis=short(wanted.hypothesis, say("what-hypothesis"), field="hypothesis"),
        why=why,
        park_until=after_today(wanted.until, today, field="until"),
        state_before=wanted.leaves.state,
        state_after=wanted.state,
        evidence=evidence(desk.work.segments.figures(wanted.leaves.id)),
        by=desk.by,
        at=desk.now,
    )


def from_pressed(press: Press, desk: Desk) -> list[Say]:
    """Under a segment: leave this one."""
    leaves = segment_carried(press.value, desk)
    desk.open_product(leaves.product)
    return [Open(form=pivot_form(leaves, desk))]


def confirm_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the proposal of whoever presses."""
    asked = desk.work.pivots.get(number(press.value))
    if asked is None or asked.by != desk.by:
        raise StaleButton
    return confirmed(asked, desk, replaces=press.message is not None)


def confirmed(asked: Pivot | None, desk: Desk, *, replaces: bool = False) -> list[Say]:
    if asked is None or asked.decided_at is not None:
        return [Reply(card=nothing_card(), replaces=replaces)]
    if desk.now - asked.at > STANDS_FOR:
        raise StaleButton
    not_twice(asked, desk)
    return decide(asked, desk, replaces=replaces)


ACCESS: Mapping[Key, Access] = {
    PIVOT: OF_MEMBERS,
    FROM_CARD: OF_MEMBERS,
    CONFIRM: OF_MEMBERS,
    UNDO: OF_ITS_AUTHOR,
}
COMMANDS = {PIVOT: pivot}
FORMS = {PIVOT: sent}
PRESSES = {FROM_CARD: from_pressed, CONFIRM: confirm_pressed, UNDO: undo_pressed}
DUE = {PARK: park_due, UNPARK: unpark_due}
