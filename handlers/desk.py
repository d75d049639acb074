"""What a handler has in hand."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from domain.people import THE_BOT, Member, Person, Place
from domain.products import Product, PublicHolidays
from domain.refusals import Refusal
from domain.working_days import WorkingDays
from storage.work import Work


class NoProduct(Refusal):
    """Nothing says which product is meant: there is none yet, or none for this place.

    Details: there (some, when the team has others; or none).
    """

    phrase = "refusal-no-product"


class ProductIsClosed(Refusal):
    """Nothing is written in a closed product: it is reopened first. Details: name."""

    phrase = "refusal-product-is-closed"
    in_form = "refusal-product-is-closed-in-form"

    def __init__(self, product: Product) -> None:
        super().__init__(name=product.name)
        self.product = product


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What a team starts with, from the settings."""

    language: str = "fr"
    zone: ZoneInfo = ZoneInfo("Europe/Paris")
    country: str = "FR"
    secret: bytes = b"prospect"
    """Keys the fingerprints of those who objected; the program gives its own."""


@dataclass(frozen=True, kw_only=True)
class Desk:
    """One transaction, one moment, one person in one place. Never a chat client."""

    work: Work
    now: datetime
    me: Member
    place: Place
    holidays: PublicHolidays
    defaults: Defaults

    @property
    def by(self) -> Person:
        return self.me.person

    @cached_property
    def found_product(self) -> Product | None:
        """The channel's product; elsewhere the one the person used last, or the only one there is."""
        here = None if self.place.direct else self.work.products.of_channel(self.place)
        if here is not None and here.id not in self.work.products.hidden:
            return here
        if self.me.product is not None and self.me.product not in self.work.products.hidden:
            return self.work.products.get(self.me.product)
        products = [product for product in self.work.products.all() if product.is_open]
        return products[0] if len(products) == 1 else None

    @property
    def product(self) -> Product:
        """Raises NoProduct."""
        if self.found_product is None:
            raise NoProduct(there="some" if self.work.products.all() else "none")
        return self.found_product

    def product_with(self, product: int) -> Product:
        """The product with this id, asked for once when it is the one meant here."""
        here = self.found_product
        if here is not None and here.id == product:
            return here
        return self.work.products.get(product)

    def open_product(self, product: int | None = None) -> Product:
        """The product with this id, or the one meant here, to write in it. Raises ProductIsClosed.

        What was due before it was closed still takes place.
        """
        found = self.product if product is None else self.product_with(product)
        if not found.is_open and self.by != THE_BOT:
            raise ProductIsClosed(found)
        return found

    @cached_property
    def working_days(self) -> WorkingDays:
        return self.product.working_days(self.holidays)

    @property
    def zone(self) -> ZoneInfo:
        return self.product.zone if self.found_product else self.defaults.zone

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()
