"""What a pivot does once it is decided, and how all of it is taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

from chat.port import Post, Press, Reply, Say, Update
from domain.names import key
from domain.pivots import Pivot, evidence
from domain.products import Product, Segment, SegmentState
from domain.refusals import Refusal, StaleButton
from domain.wording import Detail
from handlers.access import only_by
from handlers.desk import Desk
from handlers.pivot_cards import (
    already_card,
    channel_card,
    decided_card,
    undone_card,
    withdrawn_card,
)
from handlers.pivot_form import to_be_parked
from handlers.pivot_parking import TOGETHER, park_lot, unpark_lot
from handlers.pressed import number
from handlers.segment_changes import Change, begun, change
from handlers.undo import FOR_HOURS, TooLateToUndo

KIND: Final = "pivot"
SAME_FOR: Final = timedelta(days=1)
"""Until then the same pivot is the same decision: of two people, or of a second click."""
RECENT: Final = 20


class PivotedAlready(Refusal):
    """Somebody decided this very pivot already. Details: person, from, to."""

    phrase = "refusal-pivoted-already"


def not_twice(pivot: Pivot, desk: Desk) -> None:
    """Raises PivotedAlready, as long as the segment that was left is as that pivot left it."""
    leaves = desk.work.segments.get(pivot.leaves)
    for one in desk.work.pivots.of_product(pivot.product, at_most=RECENT):
        is_same = one.leaves == leaves.id and key(one.to_name) == key(pivot.to_name)
        is_recent = one.decided_at is not None and desk.now - one.decided_at < SAME_FOR
        if is_same and is_recent and leaves.state is one.state_after:
            told: dict[str, Detail] = {"from": leaves.name, "to": one.to_name, "person": one.by}
            raise PivotedAlready(field="to", **told)


def decide(pivot: Pivot, desk: Desk, *, replaces: bool = False) -> list[Say]:
    """The new segment begins, the old one rests, who is open there is parked, the team is told."""
    product = desk.open_product(pivot.product)
    leaves = desk.work.segments.get(pivot.leaves)
    to, is_new = taken_up(pivot, desk)
    decided = replace(
        pivot,
        to=to.id,
        begun_to=is_new,
        state_before=leaves.state,
        evidence=evidence(desk.work.segments.figures(leaves.id)),
        decided_at=desk.now,
    )
    change(leaves, Change(state=pivot.state_after), desk)
    count = to_be_parked(leaves, pivot.park_until, desk)
    decided = park_lot(decided, 0, desk)
    rest = count - decided.parked
    return [
        Reply(card=decided_card(decided, to, desk, rest=rest), replaces=replaces),
        *in_channel(decided, product, desk),
    ]


def taken_up(pivot: Pivot, desk: Desk) -> tuple[Segment, bool]:
    """The segment one goes to: in use from now on. True when it begins with this pivot."""
    known = desk.work.segments.named(pivot.to_name, product=pivot.product)
    if known is None:
        return begun(pivot.to_name, Change(hypothesis=pivot.hypothesis), desk), True
    said = Change(state=SegmentState.ACTIVE, hypothesis=pivot.hypothesis or None)
    return change(known, said, desk), False


def in_channel(pivot: Pivot, product: Product, desk: Desk) -> Iterator[Say]:
    """Figures of segments, nobody's name."""
    if product.channel is not None:
        shown = channel_card(pivot, desk)
        yield Post(to=product.channel, card=shown, kind=KIND, subject=subject(pivot))


def subject(pivot: Pivot) -> str:
    return f"{KIND}:{pivot.id}"


def undo_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the pivot. Raises StaleButton, NotYours, TooLateToUndo, ProductIsClosed."""
    pivot = desk.work.pivots.get(number(press.value))
    if pivot is None or pivot.decided_at is None:
        raise StaleButton
    replaces = press.message is not None
    if pivot.undone_at is not None:
        return [Reply(card=already_card(), replaces=replaces)]
    product = desk.open_product(pivot.product)
    only_by(pivot.by, desk)
    if desk.now - pivot.decided_at > timedelta(hours=FOR_HOURS):
        raise TooLateToUndo(hours=FOR_HOURS)
    return [*undone(pivot, product, desk, replaces=replaces)]


def undone(pivot: Pivot, product: Product, desk: Desk, *, replaces: bool) -> Iterator[Say]:
    """The old segment is in use again, unless somebody decided otherwise since."""
    desk.work.pivots.save(replace(pivot, undone_at=desk.now))
    leaves = desk.work.segments.get(pivot.leaves)
    if leaves.state is pivot.state_after:
        change(leaves, Change(state=pivot.state_before), desk)
    back = unpark_lot(pivot, 0, desk)
    rest = pivot.parked - TOGETHER
    yield Reply(card=undone_card(pivot, back, desk, rest=rest), replaces=replaces)
    if product.channel is not None:
        shown = withdrawn_card(pivot, desk)
        yield Update(to=product.channel, subject=subject(pivot), card=shown, kind=KIND)
