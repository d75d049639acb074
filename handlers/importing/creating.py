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
from storage.bulk import Arrival
from storage.imports import Import

Shape: TypeAlias = tuple[object, ...]


def create(
    new: Sequence[Incoming],
    job: Import,
    desk: Desk,
    product: Product,
    segment: Callable[[Incoming], Segment],
) -> tuple[int, int] | None:
    if not new:
        return None
    shapes: dict[Shape, Prospect] = {}
    numbers = desk.work.bulk.add(
        [arrival(one, job, like(one, job, desk, product, segment(one), shapes)) for one in new],
        by=desk.by,
        at=desk.now,
    )
    if any(one.next_action_on for one in new):
        for prospect in desk.work.bulk.standing(numbers):
            if prospect.next_action_on is not None:
                plan_next_action(prospect, desk, product)
    return numbers


def arrival(incoming: Incoming, job: Import, shape: Prospect) -> Arrival:
    contact = {
        "name": incoming.contact.value,
        "role": incoming.role.value,
        "email": incoming.email.value,
        "phone": incoming.phone.value,
    }
    is_relay = shape.reach is Reach.RELAY
    return Arrival(
        like=shape,
        name=incoming.name,
        next_action=incoming.next_action if shape.is_open else "",
        park_reason=incoming.park_reason if shape.parked_until else "",
        audience=incoming.audience if is_relay else "",
        audience_size=incoming.audience_size if is_relay else None,
        contact=contact | {"origin": job.origin} if any(contact.values()) else {},
        note=incoming.note.value,
    )


def like(
    incoming: Incoming,
    job: Import,
    desk: Desk,
    product: Product,
    segment: Segment,
    shapes: dict[Shape, Prospect],
) -> Prospect:
    """Everything about it that other lines may share, worked out once."""
    shape = (
        segment.id,
        incoming.reach or (Reach.RELAY if incoming.audience or incoming.audience_size else None),
        incoming.stage,
        incoming.owner,
        incoming.source or job.origin,
        incoming.next_action_on,
        incoming.parked_until,
        incoming.screening,
        incoming.obstacles,
        incoming.decline_reason,
    )
    if shape not in shapes:
        shapes[shape] = shaped(incoming, job, desk, product, segment)
    return shapes[shape]


def shaped(
    incoming: Incoming, job: Import, desk: Desk, product: Product, segment: Segment
) -> Prospect:
    reaches = bool(incoming.audience or incoming.audience_size)
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
        reach=incoming.reach or (Reach.RELAY if reaches else Reach.DIRECT),
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
