"""Whom somebody is to call now: the one they hold, else the best one that nobody holds."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.call_queue import next_half_day
from domain.outcomes import half_of
from domain.products import Product, Segment, SegmentState
from domain.prospects import Prospect
from handlers.desk import Desk
from storage.queue import Hold, Scope, When

HELD_FOR = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Kept for whoever asked, until that moment."""

    prospect: Prospect
    until: datetime


def in_hand(product: Product, desk: Desk) -> Hold | None:
    return desk.work.queue.held_by(desk.by, product=product.id, now=desk.now)


def given(product: Product, segment: Segment | None, desk: Desk) -> Given | None:
    """The one in hand, unless another segment is asked for; None when nobody can be called now."""
    held = in_hand(product, desk)
    if held is not None:
        prospect = desk.work.prospects.get(held.prospect)
        if segment is None or prospect.segment == segment.id:
            return Given(prospect=prospect, until=held.until)
    desk.work.queue.let_go(desk.by, product=product.id)
    until = desk.now + HELD_FOR
    found = desk.work.queue.take(
        scope(product, segment, desk), desk.by, moment(product, desk), until=until
    )
    if found is None:
        return None
    return Given(prospect=desk.work.prospects.get(found), until=until)


def set_down(product: Product, desk: Desk) -> Hold | None:
    """The one in hand rests until the next half-day. Return which it was."""
    held = in_hand(product, desk)
    if held is not None:
        until = next_half_day(desk.now, product.working_days(desk.holidays))
        desk.work.queue.rest(held.prospect, product=product.id, until=until)
        return Hold(prospect=held.prospect, until=until)
    return None


def scope(product: Product, segment: Segment | None, desk: Desk) -> Scope:
    """One segment; or all of the product's, but for those that are paused or dropped."""
    if segment is not None:
        return Scope(product=product.id, segments=[segment.id])
    segments = desk.work.segments.of_product(product.id)
    active = [one.id for one in segments if one.state is SegmentState.ACTIVE]
    return Scope(product=product.id, segments=None if len(active) == len(segments) else active)


def moment(product: Product, desk: Desk) -> When:
    today = product.working_days(desk.holidays).day_of(desk.now)
    return When(now=desk.now, today=today, half=half_of(desk.now, product.zone))
