"""/prospect product state: from the search for users to the launch, each step dated and explained."""

from collections.abc import Sequence
from dataclasses import replace

from chat.cards import Button, Buttons, Text, card
from chat.port import Open, Press, Reply, Say, Submitted
from domain import vocabulary
from domain.people import Private
from domain.positional import joined
from domain.products import Product, ProductState
from domain.quotes import Token
from domain.refusals import Refusal, StaleButton
from domain.wording import Detail, Phrase, say
from handlers.building_gate import WAIVED, WAIVER, WaiverWhy, needs_waiver, waiver_form
from handlers.desk import Desk
from handlers.form_values import text
from handlers.naming import short
from handlers.pressed import number
from handlers.product_pulse import motivated
from handlers.product_standing import STATE, label, standing


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


def waived(sent: Submitted, desk: Desk) -> list[Say]:
    """The form of a waiver: why it is built all the same. Raises WaiverWhy."""
    product = carried(sent.about, desk)
    because = text(sent.values, "because")
    if not because:
        raise WaiverWhy(field="because")
    return moved(product, ProductState.BUILDING, because, desk)


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
    why = short(because, say("what-reason"), field="because")
    is_waived = needs_waiver(product, to, desk)
    if is_waived and not why:
        return [Open(form=waiver_form(product, desk))]
    desk.work.products.save(replace(product, state=to))
    decide(product, WAIVED if is_waived else f"state:{to}", why, desk)
    says = told_waived(product, why, desk) if is_waived else told(product, to, why)
    back = Button(action=STATE, label=say("button-undo"), value=f"{product.id}:{product.state}")
    return [Reply(card=card(Text(says), Buttons((back,))))]


def decide(product: Product, what: str, because: str, desk: Desk) -> None:
    desk.work.decisions.add(product=product.id, by=desk.by, at=desk.now, what=what, because=because)


def told(product: Product, to: ProductState, why: str) -> Phrase:
    key = "product-state-moved-because" if why else "product-state-moved"
    details: dict[str, Detail] = {
        "name": product.name,
        "was": label(product.state),
        "now": label(to),
    }
    return Phrase(key, details | ({"because": Private(why)} if why else {}))


def told_waived(product: Product, why: str, desk: Desk) -> Phrase:
    return say(
        "product-state-waived",
        name=product.name,
        was=label(product.state),
        now=label(ProductState.BUILDING),
        count=len(motivated(product, desk)),
        target=product.targets.pioneers,
        because=Private(why),
    )


PRESSES = {STATE: press_state}
FORMS = {WAIVER: waived}
