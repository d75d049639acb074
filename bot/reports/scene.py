"""Which product a report is about, at which moment, seen as the bot sees it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from bot.public_holidays import public_holidays
from domain.names import key
from domain.people import Member, Person, Place
from domain.products import Product
from handlers.desk import Defaults, Desk
from storage.storage import Storage
from storage.work import Books, Work

Answer = TypeVar("Answer")
READER = Member(person=Person("report"), name="report")


class WhichProduct(Exception):
    """No product, or several: the message names them and says what to write."""


def at_desk(
    storage: Storage,
    ask: Callable[[Desk], Answer],
    *,
    product: str | None,
    at: Callable[[Product], datetime],
) -> Answer:
    """Ask about one product, at a moment that may depend on its zone. Raises WhichProduct."""

    def read(books: Books) -> Answer:
        work, found = chosen(books, product)
        return ask(
            Desk(
                work=work,
                now=at(found),
                me=replace(READER, product=found.id),
                place=Place("", direct=True),
                holidays=public_holidays,
                defaults=Defaults(),
            )
        )

    return storage.read(read)


def chosen(books: Books, name: str | None) -> tuple[Work, Product]:
    known = [
        (work, product)
        for team in books.teams.all()
        for work in [books.of(team)]
        for product in work.products.all()
    ]
    meant = [pair for pair in known if name is None or key(pair[1].name) == key(name)]
    if len(meant) == 1:
        return meant[0]
    names = ", ".join(f'"{product.name}"' for _, product in known)
    if not known:
        raise WhichProduct(
            "There is no product yet: add one in the chat with /prospect product new."
        )
    raise WhichProduct(f"Which product? Write --product with one of {names}.")
