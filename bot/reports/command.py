"""`prospect report`: which report, of which product, at which moment."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.reports.digest import digest
from bot.reports.listing import listing
from bot.reports.needs import needs
from bot.reports.scene import WhichProduct, at_desk
from bot.reports.scores import scores
from bot.reports.stats import stats
from domain.products import Product
from handlers.desk import Desk
from storage.storage import open_storage

REPORTS: Mapping[str, Callable[[Desk], Any]] = {
    "stats": stats,
    "scores": scores,
    "needs": needs,
    "list": listing,
    "digest": digest,
}


def made(what: str, *, database: str, product: str | None, at: str | None) -> Any:
    """Raises WhichProduct, also for a moment that is none."""
    storage = open_storage(database)
    try:
        return at_desk(storage, REPORTS[what], product=product, at=lambda found: moment(at, found))
    finally:
        storage.close()


def moment(text: str | None, product: Product) -> datetime:
    """A time without offset is in the product's zone; no time is now."""
    if text is None:
        return datetime.now(UTC)
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise WhichProduct(f"{text} is not a time: write 2026-07-20T10:00.") from None
    return at if at.tzinfo else at.replace(tzinfo=product.zone)
