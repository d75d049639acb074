"""`report list`: where each prospect stands."""

from datetime import date
from typing import Any

from handlers.desk import Desk


def listing(desk: Desk) -> list[dict[str, Any]]:
    """One object a prospect. People are named as the chat shows them."""
    names = {member.person: member.name for member in desk.work.people.all()}
    segments = {
        segment.id: segment.name for segment in desk.work.segments.of_product(desk.product.id)
    }
    return [
        {
            "reference": prospect.reference,
            "prospect": prospect.name,
            "stage": prospect.stage.value,
            "segment": segments[prospect.segment],
            "type": prospect.reach.value,
            "owner": None
            if prospect.owner is None
            else names.get(prospect.owner, prospect.owner.id),
            "next_action": prospect.next_action or None,
            "next_action_on": day(prospect.next_action_on),
            "parked_until": day(prospect.parked_until),
            "last_contact": None
            if prospect.last_contact_at is None
            else prospect.last_contact_at.astimezone(desk.zone).isoformat(),
            "calls": prospect.calls,
            "score": prospect.score,
            "cell": prospect.cell,
        }
        for prospect in desk.work.search.listed(product=desk.product.id)
    ]


def day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()
