"""At the end of an investigation its free text goes; prospects, answers and every figure stay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from chat.cards import Button, Buttons, Confirm, Text, card
from chat.port import Press, Reply, Say
from domain.products import Product
from domain.wording import say
from handlers.access import OF_ADMINISTRATORS_DIRECTLY, Access, Key
from handlers.desk import Desk
from handlers.pressed import number
from handlers.retention.forgotten import words_gone
from storage.due import DueItem
from storage.retention import Stretch

SURE, LOT = "investigation-sure", "investigation-lot"
A_STRETCH = 5_000
"""Prospects whose ids are looked at in one transaction."""
NOW = timedelta(seconds=1)
"""What was written at this very moment goes too."""


def asked(desk: Desk) -> list[Say]:
    """How much goes, and the question: nobody brings it back."""
    product = desk.product
    count = desk.work.aged_text.count(product.id)
    words = say("investigation-sure", name=product.name, count=count)
    return [Reply(card=card(Text(words), Buttons((yes(product),))))]


def yes(product: Product) -> Button:
    label = say("button-investigation-sure")
    return Button(
        action=SURE,
        label=label,
        value=str(product.id),
        style="danger",
        confirm=Confirm(
            title=say("privacy-sure-title"),
            text=say("investigation-sure-short", name=product.name),
            yes=label,
            no=say("privacy-sure-no"),
        ),
    )


def ended(press: Press, desk: Desk) -> list[Say]:
    """`value` is the product's id."""
    product = desk.product_with(number(press.value))
    first = desk.work.retention.next_prospect(product.id, 0)
    after = 0 if first is None else first - 1
    done = lot(product.id, after, desk.now + NOW, desk)
    words = say("investigation-ended", name=product.name, prospects=len(done.touched))
    if done.goes_on:
        words = say("investigation-goes-on", name=product.name)
    return [Reply(card=card(Text(words))), *done.edits]


@dataclass(frozen=True, slots=True, kw_only=True)
class Emptied:
    """The prospects it was about, what is told of it, whether more of them follow."""

    touched: frozenset[int]
    edits: Sequence[Say]
    goes_on: bool


def lot(product: int, after: int, moment: datetime, desk: Desk) -> Emptied:
    """One stretch; what is left follows in a transaction of its own. What is written meanwhile stays."""
    upto = after + A_STRETCH
    touched = desk.work.aged_text.empty(
        Stretch(product=product, after=after, upto=upto), before=moment, undoable=moment
    )
    following = desk.work.retention.next_prospect(product, upto)
    if following is not None:
        left = f"{product}:{following - 1}:{moment.timestamp()}"
        desk.work.due.plan(LOT, left, at=desk.now)
    edits = words_gone(touched, moment, desk)
    return Emptied(touched=touched, edits=edits, goes_on=following is not None)


def lot_due(item: DueItem, desk: Desk) -> list[Say]:
    """`subject` is the product, the last prospect that was looked at, and when it was asked for."""
    product, after, moment = item.subject.split(":")
    asked_at = datetime.fromtimestamp(float(moment), UTC)
    return [*lot(int(product), int(after), asked_at, desk).edits]


ACCESS: Mapping[Key, Access] = {SURE: OF_ADMINISTRATORS_DIRECTLY}
PRESSES = {SURE: ended}
DUE = {LOT: lot_due}
