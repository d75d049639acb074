"""A product begins: its name, its channel, its first segment, its first morning message."""

from datetime import time
from zoneinfo import ZoneInfo

from domain.people import Place
from domain.products import Product
from domain.refusals import Refusal
from domain.wording import say
from handlers.alarms import plan_alarms
from handlers.desk import Desk
from handlers.digest import plan_digest
from handlers.naming import named
from handlers.retention.daily import plan_retention
from handlers.weekly import plan_weekly

DIGEST_AT = time(9, 15)
FIRST_SEGMENT = {"fr": "Divers", "en": "Other"}
"""Where prospects go until somebody knows better; a name like any other, theirs to change."""


class ProductExists(Refusal):
    """The team has a product of this name already. Details: name."""

    phrase = "refusal-product-exists"


class ChannelTaken(Refusal):
    """The channel is another product's team channel. Details: name, channel."""

    phrase = "refusal-channel-taken"


def create_product(
    desk: Desk,
    *,
    name: str,
    channel: Place | None,
    language: str | None = None,
    zone: ZoneInfo | None = None,
    country: str | None = None,
) -> Product:
    """Raises NameMissing, TooLong, ProductExists, ChannelTaken."""
    kept = named(name, say("what-product"), field="name")
    if (other := desk.work.products.named(kept)) is not None:
        raise ProductExists(name=other.name, field="name")
    free(channel, desk)
    product = desk.work.products.add(
        name=kept,
        channel=channel,
        language=language or desk.defaults.language,
        zone=zone or desk.defaults.zone,
        country=country or desk.defaults.country,
        digest_at=DIGEST_AT,
        by=desk.by,
        at=desk.now,
    )
    first = FIRST_SEGMENT.get(product.language, FIRST_SEGMENT["en"])
    desk.work.segments.add(first, product=product.id, at=desk.now)
    desk.work.people.uses(desk.by, product.id)
    plan_digest(product, desk)
    plan_alarms(product, desk)
    plan_weekly(product, desk)
    plan_retention(product, desk)
    return product


def free(channel: Place | None, desk: Desk, *, product: int | None = None) -> None:
    """Raise ChannelTaken when the channel is the team channel of another open product."""
    if channel is None:
        return
    other = desk.work.products.of_channel(channel)
    if other is not None and other.is_open and other.id != product:
        raise ChannelTaken(name=other.name, channel=channel, field="channel")
