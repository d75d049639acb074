"""A team that talks with nobody, calls that win nobody: since when, and whether it is time to say so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from domain.isolation import Isolation, isolation
from domain.motivation import first_interest
from domain.plateau import Plateau, plateau
from domain.products import Product
from handlers.desk import Desk
from storage.search import is_open, not_parked_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """`since` is when it began; `is_exact` False when that was longer ago than anybody looked.

    `ends_something` is False when there was nothing since the search began.
    """

    since: datetime
    is_exact: bool = True
    ends_something: bool = True

    def day(self, product: Product) -> date:
        return self.since.astimezone(product.zone).date()

    def named(self, product: Product) -> str:
        """The same as long as it is the same silence."""
        return self.day(product).isoformat() if self.is_exact else "long"


def last_talk(product: Product, desk: Desk) -> Silence:
    """Since the last conversation or held meeting, or since the search began."""
    touched = desk.work.recent.touched(product.id)
    talks = (prospect.last_contact_at for prospect in touched.prospects)
    return silence(talks, touched.before, product, desk)


def last_interest(product: Product, desk: Desk) -> Silence:
    """Since the last prospect became interested, or since the search began."""
    touched = desk.work.recent.touched(product.id)
    return silence(map(first_interest, touched.prospects), touched.before, product, desk)


def silence(
    moments: Iterable[datetime | None], known_from: datetime | None, product: Product, desk: Desk
) -> Silence:
    """Since the latest of these; nothing is known of what was done before `known_from`."""
    began = search_began(product, desk)
    last = max((at for at in moments if at is not None and at > began), default=None)
    since = last or began
    if known_from is not None and since < known_from:
        return Silence(since=known_from, is_exact=False, ends_something=False)
    return Silence(since=since, ends_something=last is not None)


def search_began(product: Product, desk: Desk) -> datetime:
    """When the product was created, or opened again."""
    reopened = desk.work.decisions.latest_at(product.id, "reopen")
    return max(product.created_at, reopened or product.created_at)


def isolation_of(product: Product, silence: Silence, desk: Desk) -> Isolation | None:
    """None when it is too early to say, or when there is nobody to call for now."""
    days = product.working_days(desk.holidays)
    today = days.day_of(desk.now)
    after = product.targets.isolation_days
    found = isolation(silence.day(product), today, days, after=after)
    return None if found is None or is_at_rest(product, today, desk) else found


def is_at_rest(product: Product, today: date, desk: Desk) -> bool:
    """Whether everybody who is open is parked."""
    look = desk.work.search
    if look.count(is_open(), not_parked_on(today), product=product.id, up_to=1):
        return False
    return bool(look.count(is_open(), product=product.id, up_to=1))


def plateau_of(product: Product, silence: Silence, desk: Desk) -> Plateau | None:
    days = product.working_days(desk.holidays)
    attempts = desk.work.recent.attempts(product.id, after=silence.since)
    today = days.day_of(desk.now)
    return plateau(silence.day(product), attempts, today, days, product.targets)
