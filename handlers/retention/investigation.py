"""At the end of an investigation its free text goes; prospects, answers and every figure stay."""

from collections.abc import Mapping
from datetime import timedelta

from chat.cards import Button, Buttons, Confirm, Text, card
from chat.port import Press, Reply, Say
from domain.products import Product
from domain.wording import say
from handlers.access import OF_ADMINISTRATORS_DIRECTLY, Access, Key
from handlers.desk import Desk
from handlers.pressed import number
from handlers.retention.forgotten import words_gone
from storage.retention import Stretch

SURE = "investigation-sure"
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
    everything = Stretch(
        product=product.id, after=0, upto=desk.work.retention.last_prospect(product.id)
    )
    moment = desk.now + NOW
    touched = desk.work.aged_text.empty(everything, before=moment, undoable=moment)
    words = say("investigation-ended", name=product.name, prospects=len(touched))
    return [Reply(card=card(Text(words))), *words_gone(touched, moment, desk)]


ACCESS: Mapping[Key, Access] = {SURE: OF_ADMINISTRATORS_DIRECTLY}
PRESSES = {SURE: ended}
