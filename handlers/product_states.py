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
from handlers.access import OF_MEMBERS
from handlers.building_gate import WAIVER, WaiverWhy, needs_waiver, waiver_form
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
    return moved(*to_state(press.value, desk), "", desk)


def waived(sent: Submitted, desk: Desk) -> list[Say]:
    """The form of a waiver: why it is built all the same. Raises WaiverWhy."""
    product, to = to_state(sent.about, desk)
    because = text(sent.values, "because")
    if not because:
        raise WaiverWhy(field="because")
    return moved(product, to, because, desk)


def to_state(about: str, desk: Desk) -> tuple[Product, ProductState]:
    """The product and the state that "12:building" means. Raises StaleButton."""
    product, _, code = about.partition(":")
    if code not in ProductState.__members__.values():
        raise StaleButton
    return carried(product, desk), ProductState(code)


def carried(product: str, desk: Desk) -> Product:
    """The product whose id a button carries. Raises StaleButton."""
    wanted = number(product)
    for one in desk.work.products.all():
        if one.id == wanted:
            return one
    raise StaleButton


def moved(product: Product, to: ProductState, because: str, desk: Desk) -> list[Say]:
    """Raises ProductIsClosed, TooLong."""
    if to is product.state:
        says = say("product-state-same", name=product.name, state=label(to))
        return [Reply(card=card(Text(says)))]
    desk.open_product(product.id)
    why = short(because, say("what-reason"), field="because")
    is_waived = needs_waiver(product, to, desk)
    if is_waived and not why:
        return [Open(form=waiver_form(product, to, desk))]
    desk.work.products.save(replace(product, state=to))
    plain, by_waiver = ways_to(to)
    decide(product, by_waiver if is_waived else plain, why, desk)
    says = told_waived(product, to, why, desk) if is_waived else told(product, to, why)
    back = Button(action=STATE, label=say("button-undo"), value=f"{product.id}:{product.state}")
    return [Reply(card=card(Text(says), Buttons((back,))))]


def ways_to(state: ProductState) -> tuple[str, str]:
    """What a step to this state is called among the decisions, by waiver or without."""
    return f"state:{state}", f"waiver:{state}"


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


def told_waived(product: Product, to: ProductState, why: str, desk: Desk) -> Phrase:
    return say(
        "product-state-waived",
        name=product.name,
        was=label(product.state),
        now=label(to),
        count=len(motivated(product, desk)),
        target=product.targets.pioneers,
        because=Private(why),
    )


ACCESS = OF_MEMBERS
PRESSES = {STATE: press_state}
FORMS = {WAIVER: waived}
