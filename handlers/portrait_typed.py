"""The portrait's numbers in one line: weights, what is enough, the penalty, the bands."""

from collections.abc import Mapping

from chat.cards import Button
from chat.port import Open, Press, Say
from domain.command_line import CommandLine
from domain.products import Product
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.offers import LONGEST_VALUE, Offer
from handlers.portrait_card import EDIT
from handlers.portrait_change import change
from handlers.portrait_checks import WeightsSum, whole
from handlers.portrait_numbers import BOUNDS, numbers_form, numbers_of, with_numbers
from handlers.pressed import number
from handlers.product_states import carried

LESS_USUAL = {"risk": "x-risk", "signs": "signs-needed", "disagreement": "disagree-from"}
"""Words that a note may well begin with are no keys: these are typed otherwise."""

KEYS = {LESS_USUAL.get(name, name): name for name in BOUNDS}
"""The number that each key of a line sets, by the name of its field."""


class UnequalWeights(Offer):
    """The weights of a line do not make 100; the form takes them over. Details: total, way, by."""

    phrase = WeightsSum.phrase


def numbers_typed(line: CommandLine, because: str, desk: Desk) -> list[Say]:
    """Those that are not named stay as they are. Raises NotThatNumber, UnequalWeights, PortraitUnusable."""
    product = desk.open_product()
    now = numbers_of(product.portrait)
    asked = now | {
        name: whole(line.keys[key], None, *BOUNDS[name])
        for key, name in KEYS.items()
        if line.keys.get(key)
    }
    if not any(line.keys.get(key) for key in KEYS):
        return [Open(form=numbers_form(product, asked, because=because))]
    try:
        wanted = with_numbers(product.portrait, asked)
    except WeightsSum as unequal:
        said = {name: unequal.details[name] for name in ("total", "way", "by")}
        raise UnequalWeights(*in_form(product, asked, because), field=None, **said) from unequal
    return change(product, wanted, because, desk)


def in_form(product: Product, asked: Mapping[str, int], because: str) -> tuple[Button, ...]:
    """The form with the numbers as they were typed."""
    given = ":".join(str(asked[name]) for name in BOUNDS)
    value = f"{product.id}:{given}:{because}"
    if len(value) > LONGEST_VALUE:
        return ()
    return (Button(action=EDIT, label=say("button-correct"), value=value, style="primary"),)


def edit(press: Press, desk: Desk) -> list[Say]:
    """`value` is the product's id, perhaps with the numbers of a line whose weights do not make 100."""
    there, *given = press.value.split(":", len(BOUNDS) + 1)
    product = desk.open_product(carried(there, desk).id)
    asked = numbers_of(product.portrait)
    if len(given) <= len(BOUNDS):
        return [Open(form=numbers_form(product, asked))]
    typed = {name: number(value) for name, value in zip(BOUNDS, given, strict=False)}
    return [Open(form=numbers_form(product, asked | typed, because=given[-1]))]


ACCESS = OF_MEMBERS
PRESSES = {EDIT: edit}
