"""New prospects from the lines of a list: what many of them share is worked out once."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from domain.incoming import Incoming
from domain.products import Product, Segment
from domain.prospects import Prospect, Reach
from domain.stage_moves import moved_to
from domain.stages import Stage
from handlers.desk import Desk
from handlers.record import plan_next_action, with_score
from handlers.scored import unknown
from storage.bulk import Arrival, arrival
from storage.imports import Import

Shape: TypeAlias = tuple[object, ...]


def made_ready(incoming: Incoming, origin: str) -> Arrival:
    """What of it needs no transaction."""
    contact = {
        "name": incoming.contact.value,
        "role": incoming.role.value,
        "email": incoming.email.value,
        "phone": incoming.phone.value,
    }
    stage = incoming.stage or Stage.NEW
    is_relay = reach_of(incoming) is Reach.RELAY
    is_parked = incoming.parked_until is not None and stage.is_open
    return arrival(
        incoming.name,
        next_action=incoming.next_action if stage.is_open else "",
        park_reason=incoming.park_reason if is_parked else "",
        audience=incoming.audience if is_relay else "",
        audience_size=incoming.audience_size if is_relay else None,
        contact=contact | {"origin": origin} if any(contact.values()) else {},
        note=incoming.note.value,
    )


def reach_of(incoming: Incoming) -> Reach:
    """Whoever reaches others is a relay, unless the list says otherwise."""
    reaches = bool(incoming.audience or incoming.audience_size)
    return incoming.reach or (Reach.RELAY if reaches else Reach.DIRECT)


def create(
    new: Sequence[tuple[Incoming, Arrival]],
    job: Import,
    desk: Desk,
    segment: Callable[[Incoming], Segment],
) -> tuple[int, int] | None:
    """Their first and last numbers, None when there are none."""
    if not new:
        return None
    product = desk.product_with(job.product)
    like = Likes(job, desk, product, segment)
    numbers = desk.work.bulk.add(
        [(like(incoming), ready) for incoming, ready in new], by=desk.by, at=desk.now
    )
    if any(incoming.next_action_on for incoming, _ in new):
        for prospect in desk.work.bulk.standing(numbers):
            if prospect.next_action_on is not None:
                plan_next_action(prospect, desk, product)
    return numbers


class Likes:
    """Everything about a prospect that other lines may share, worked out once."""

    def __init__(
        self, job: Import, desk: Desk, product: Product, segment: Callable[[Incoming], Segment]
    ) -> None:
        self._job = job
        self._desk = desk
        self._product = product
        self._segment = segment
        self._known: dict[Shape, Prospect] = {}
        self._last: tuple[Shape, Prospect] | None = None

    def __call__(self, incoming: Incoming) -> Prospect:
        shape = (
            incoming.segment,
            incoming.reach,
            bool(incoming.audience or incoming.audience_size),
            incoming.stage,
            incoming.owner,
            incoming.source,
            incoming.next_action_on,
            incoming.parked_until,
            incoming.screening,
            incoming.obstacles,
            incoming.decline_reason,
        )
        if self._last is not None and self._last[0] == shape:
            return self._last[1]
        if shape not in self._known:
            segment = self._segment(incoming)
            self._known[shape] = shaped(incoming, self._job, self._desk, self._product, segment)
        self._last = shape, self._known[shape]
        return self._known[shape]


def shaped(
    incoming: Incoming, job: Import, desk: Desk, product: Product, segment: Segment
) -> Prospect:
    fresh = Prospect(
        id=0,
        number=0,
        product=product.id,
        segment=segment.id,
        name="",
        created_at=desk.now,
        created_by=desk.by,
        last_event_at=desk.now,
        owner=incoming.owner,
        source=incoming.source or job.origin,
        reach=reach_of(incoming),
        screening=incoming.screening,
        obstacles=incoming.obstacles,
        next_action_on=incoming.next_action_on,
        parked_until=incoming.parked_until,
        entered={Stage.NEW: desk.now},
    )
    stage = incoming.stage or Stage.NEW
    if stage is not Stage.NEW:
        reason = incoming.decline_reason if stage is Stage.DECLINED else None
        fresh = moved_to(fresh, stage, at=desk.now, reason=reason)
    return with_score(fresh, unknown(product.portrait), product.working_days(desk.holidays))
