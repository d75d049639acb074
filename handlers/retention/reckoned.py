"""A person's days, in the zone of the product: since when they count, when their details go."""

from datetime import date, datetime

from domain.products import Product
from domain.retention import Kept, KeptFrom, counted_from, goes_on


def since(kept: Kept, product: Product) -> date:
    return counted_from(days_of(kept, product))


def goes(kept: Kept, product: Product) -> date:
    return goes_on(days_of(kept, product), product.retention)


def told_on(kept: Kept, product: Product) -> date | None:
    """None when nobody was told, or when they were in touch since."""
    if kept.told is None or kept.told_at is None or kept.notice_since != since(kept, product):
        return None
    return day(kept.told_at, product)


def days_of(kept: Kept, product: Product) -> KeptFrom:
    return KeptFrom(
        recorded_on=day(kept.known_since, product),
        heard_on=None if kept.heard_at is None else day(kept.heard_at, product),
        closed_on=None if kept.closed_at is None else day(kept.closed_at, product),
    )


def day(moment: datetime, product: Product) -> date:
    return moment.astimezone(product.zone).date()
