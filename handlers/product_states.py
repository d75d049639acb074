"""/prospect product state: from the search for users to the launch, each step dated and explained."""

from collections.abc import Sequence
from dataclasses import replace

from chat.cards import Button, Buttons, Card, Row, Rows, Text, card
from chat.port import Press, Reply, Say
from domain import vocabulary
from domain.decisions import Decision
from domain.people import Private
from domain.positional import joined
from domain.products import Product, ProductState
from domain.quotes import Token
from domain.refusals import Refusal, StaleButton
from domain.wording import Detail, Phrase, say
from handlers.desk import Desk
from handlers.naming import short
from handlers.pressed import number

STATE = "product-state"
SHOWN = 5


class UnknownProductState(Refusal):
    """A product is in search, minimal, building or launched. Details: typed."""

    phrase = "refusal-unknown-product-state"


def state(words: Sequence[Token], because: str, desk: Desk) -> list[Say]:
    """Move the product to the state named; without one, show where it stands and how it came so."""
    typed = joined(words)
    if not typed:
        return [Reply(card=standing(desk.product, desk))]
    code = vocabulary.product_state(typed)
    if code is None:
        raise UnknownProductState(typed=typed)
    return moved(desk.product, ProductState(code), because, desk)


def press_state(press: Press, desk: Desk) -> list[Say]:
    """`value` is the product's id and the state."""
    product, _, code = press.value.partition(":")
    if code not in ProductState.__members__.values():
        raise StaleButton
    return moved(carried(product, desk), ProductState(code), "", desk)


def carried(product: str, desk: Desk) -> Product:
    """The product whose id a button carries. Raises StaleButton."""
    wanted = number(product)
    for one in desk.work.products.all():
        if one.id == wanted:
            return one
    raise StaleButton


def moved(product: Product, to: ProductState, because: str, desk: Desk) -> list[Say]:
    if to is product.state:
        says = say("product-state-same", name=product.name, state=label(to))
        return [Reply(card=card(Text(says)))]
    why = short(because, say("what-reason"))
    desk.work.products.save(replace(product, state=to))
    desk.work.decisions.add(
        product=product.id, by=desk.by, at=desk.now, what=f"state:{to}", because=why
    )
    key = "product-state-moved-because" if why else "product-state-moved"
    details: dict[str, Detail] = {
        "name": product.name,
        "was": label(product.state),
        "now": label(to),
    }
    says = Phrase(key, details | ({"because": Private(why)} if why else {}))
    back = Button(action=STATE, label=say("button-undo"), value=f"{product.id}:{product.state}")
    return [Reply(card=card(Text(says), Buttons((back,))))]


def standing(product: Product, desk: Desk) -> Card:
    decisions = desk.work.decisions.of_product(product.id, at_most=SHOWN)
    history = Rows(tuple(Row(words=decided(decision)) for decision in decisions))
    others = tuple(
        Button(action=STATE, label=label(to), value=f"{product.id}:{to}")
        for to in ProductState
        if to is not product.state
    )
    return card(
        Text(say("product-state-now", name=product.name, state=label(product.state))),
        history if decisions else None,
        Buttons(others),
    )


def decided(decision: Decision) -> Phrase:
    kind, _, code = decision.what.partition(":")
    what = Phrase(f"product-state-{code}") if kind == "state" else Phrase(f"decision-{kind}")
    details: dict[str, Detail] = {"day": decision.at, "person": decision.by, "what": what}
    if not decision.because:
        return Phrase("decision-line", details)
    return Phrase("decision-line-because", details | {"because": Private(decision.because)})


def label(state: ProductState) -> Phrase:
    return Phrase(f"product-state-{state}")


PRESSES = {STATE: press_state}
