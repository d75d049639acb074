"""/prospect portrait: what makes a good user of this product, and how much each trait counts."""

from collections.abc import Callable, Mapping, Sequence

from chat.cards import Button
from chat.port import Open, Press, Reply, Say, Submitted
from domain import vocabulary
from domain.command_line import CommandLine
from domain.portrait_versions import says_the_same
from domain.positional import joined
from domain.products import Product
from domain.questions import FIT
from domain.quotes import Token
from domain.refusals import Refusal
from domain.wording import say
from handlers.desk import Desk
from handlers.form_values import text
from handlers.keys import only
from handlers.lessons import lessons
from handlers.offers import LONGEST_VALUE, Offer
from handlers.portrait_asked import ask, drop, screening
from handlers.portrait_card import EDIT, SHOW, portrait_card
from handlers.portrait_change import change
from handlers.portrait_checks import WeightsSum, whole
from handlers.portrait_edited import edited, meanwhile
from handlers.portrait_numbers import (
    NUMBERS,
    PERCENT,
    numbers_form,
    numbers_of,
    sent_numbers,
    with_numbers,
)
from handlers.portrait_versions import bring_back, ready, version, versions
from handlers.pressed import number
from handlers.product_states import carried

WEIGHTS = tuple(criterion.value for criterion in FIT)


class UnknownPortraitWord(Refusal):
    """What was typed is nothing that can be done with a portrait. Details: typed."""

    phrase = "refusal-unknown-portrait-word"


class UnequalWeights(Offer):
    """The weights of a line do not make 100; the form takes them over. Details: total, way, by."""

    phrase = WeightsSum.phrase


def portrait(line: CommandLine, desk: Desk) -> list[Say]:
    """Alone, the card; else what the first word, or the keys, ask for."""
    word, rest = first(line.positional)
    because = line.keys.get("because", "")
    if any(one in line.keys for one in WEIGHTS) and word in ("", "weights") and not rest:
        only(line, *WEIGHTS, "because")
        return weights(line, because, desk)
    if line.keys.get("screening") and not word:
        only(line, "screening", "because")
        return screening(line.keys["screening"], because, desk)
    only(line, "because")
    return DOES[word](rest, because, desk)


def shown(words: Sequence[Token], _: str, desk: Desk) -> list[Say]:
    return version(joined(words), desk)


def listed(words: Sequence[Token], _: str, desk: Desk) -> list[Say]:
    return version(joined(words), desk) if words else versions(desk.product, desk)


def numbers(_: Sequence[Token], because: str, desk: Desk) -> list[Say]:
    product = desk.open_product()
    form = numbers_form(product, numbers_of(product.portrait), because=because)
    return [Open(form=form)]


DOES: Mapping[str, Callable[[Sequence[Token], str, Desk], list[Say]]] = {
    "": shown,
    "show": shown,
    "weights": numbers,
    "edit": numbers,
    "versions": listed,
    "lessons": lambda _words, _because, desk: [Reply(card=lessons(desk))],
    "ready": lambda words, because, desk: ready(joined(words), because, desk),
    "reopen": lambda words, because, desk: bring_back(joined(words), because, desk),
    "ask": ask,
    "drop": drop,
}
"""What the first word asks for."""


def first(words: Sequence[Token]) -> tuple[str, Sequence[Token]]:
    """What the first word asks for, and the others. Raises UnknownPortraitWord."""
    if not words:
        return "", ()
    typed = words[0].text
    code = "show" if vocabulary.verb(typed) == "show" else vocabulary.flag(typed)
    if code not in DOES or words[0].quoted:
        raise UnknownPortraitWord(typed=typed)
    return code or "", words[1:]


def weights(line: CommandLine, because: str, desk: Desk) -> list[Say]:
    """Those that are not named stay as they are. Raises NotThatNumber, UnequalWeights."""
    product = desk.open_product()
    typed = {one: line.keys[one] for one in WEIGHTS if line.keys.get(one)}
    asked = numbers_of(product.portrait) | {
        one: whole(value, None, 0, PERCENT) for one, value in typed.items()
    }
    try:
        wanted = with_numbers(product.portrait, asked)
    except WeightsSum as unequal:
        said = {name: unequal.details[name] for name in ("total", "way", "by")}
        raise UnequalWeights(*in_form(product, asked, because), field=None, **said) from unequal
    return change(product, wanted, because, desk)


def in_form(product: Product, asked: dict[str, int], because: str) -> tuple[Button, ...]:
    """The form with the weights as they were typed."""
    given = ":".join(str(asked[one]) for one in WEIGHTS)
    value = f"{product.id}:{given}:{because}"
    if len(value) > LONGEST_VALUE:
        return ()
    return (Button(action=EDIT, label=say("button-correct"), value=value, style="primary"),)


def show(press: Press, desk: Desk) -> list[Say]:
    return [Reply(card=portrait_card(carried(press.value, desk), desk))]


def edit(press: Press, desk: Desk) -> list[Say]:
    """`value` is the product's id, perhaps with the weights of a line that did not make 100."""
    there, *given = press.value.split(":", len(WEIGHTS) + 1)
    product = desk.open_product(carried(there, desk).id)
    asked = numbers_of(product.portrait)
    if len(given) <= len(WEIGHTS):
        return [Open(form=numbers_form(product, asked))]
    typed = {one: number(value) for one, value in zip(WEIGHTS, given, strict=False)}
    return [Open(form=numbers_form(product, asked | typed, because=given[-1]))]


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    """The numbers; whoever was overtaken sees whose portrait they are about to replace."""
    of = edited(sent.about, desk)
    asked, because = sent_numbers(sent.values), text(sent.values, "because")
    wanted = with_numbers(of.product.portrait, asked)
    told = () if says_the_same(wanted, of.product.portrait) else meanwhile(of, desk)
    if told:
        again = numbers_form(of.product, asked, because=because, remarks=told)
        return [Open(form=again, replaces=True)]
    return change(of.product, wanted, because, desk)


COMMANDS = {"portrait": portrait}
PRESSES = {SHOW: show, EDIT: edit}
FORMS = {NUMBERS: submit}
