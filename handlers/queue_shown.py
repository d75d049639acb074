"""What somebody who calls sees: the card of the one to call, or why there is none."""

from chat.cards import Part
from domain.products import Product, Segment
from handlers.desk import Desk
from handlers.queue_card import call_card
from handlers.queue_empty import empty
from handlers.queue_given import given


def shown(product: Product, segment: Segment | None, desk: Desk) -> list[Part]:
    """The card of the one to call, or why there is none."""
    found = given(product, segment, desk)
    if found is None:
        return empty(product, segment, desk)
    return call_card(found, segment, product, desk)
