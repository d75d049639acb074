"""/prospect advice: the advice that fits where the product stands, with its source and what to do about it."""

from collections.abc import Iterator, Mapping
from typing import Final

from chat.cards import Button, Buttons, Card, Heading, Note, Part, Row, Rows, Text, card
from chat.port import Reply, Say
from domain import vocabulary
from domain.advice import TIPS, Advice, Facts, Tip, fitting, other_than
from domain.command_line import CommandLine
from domain.positional import joined
from domain.products import Product
from domain.refusals import Refusal
from domain.wording import Detail, Phrase, say
from handlers.access import FOR_EVERYBODY
from handlers.advice_facts import contractors, facts_of
from handlers.desk import Desk
from handlers.keys import only
from handlers.product_forms import NEW_PRODUCT
from handlers.product_standing import pioneer

ADVICE = "advice"
FIRST = 3
"""Pieces of advice at a time: more would be none."""
ALL = "all"

ACTS: Final[Mapping[Advice, Mapping[str, str]]] = {
    Advice.ISOLATION: {"list mine": "button-list-mine", "list stale": "button-list-stale"},
    Advice.PLATEAU: {"segment": "button-segments", "segment new": "button-new-segment"},
    Advice.FIRST_USE: {"product state": "button-product-state", "needs": "button-needs"},
    Advice.SIX_MONTHS: {"list stage:user": "button-users", "product state": "button-product-state"},
    Advice.USERS_FIRST: {"add": "button-add", "list stage:met": "button-met"},
    Advice.MINIMAL_LIST: {"needs": "button-needs", "meet": "button-meet"},
    Advice.BUILD_FOR_THEM: {"needs": "button-needs"},
    Advice.MANDATE: {"mandate": "button-mandates"},
    Advice.SAY_NO: {},
    Advice.PIVOT: {"pivot": "button-pivot", "segment": "button-segments"},
    Advice.CALL_THEM_ALL: {"list stage:new": "button-not-called"},
    Advice.RELAY: {"relay": "button-relays"},
    Advice.PORTRAIT: {"list stage:met": "button-met", "portrait": "button-portrait"},
    Advice.COMMITMENT: {"list stage:met": "button-met"},
    Advice.NEXT_ACTION: {
        "list stage:interested": "button-interested",
        "list stale": "button-list-stale",
    },
    Advice.RECOMMEND: {"list stage:user": "button-users"},
    Advice.OPEN_LAB: {"list stage:interested": "button-interested"},
    Advice.REBELS_FIRST: {"list": "button-list-all"},
}
"""What can be done about each: the line that is typed, the words on its button."""


class NoSuchAdvice(Refusal):
    """No piece of advice is called so. Details: typed."""

    phrase = "refusal-no-such-advice"


def advice(line: CommandLine, desk: Desk) -> list[Say]:
    """Alone, those that fit now; `all`, every one; by its name, that one."""
    only(line)
    facts = facts_of(desk.found_product, desk)
    typed = joined(line.positional)
    if not typed:
        return [Reply(card=that_fit(facts, desk))]
    if vocabulary.list_filter(typed) == ALL:
        return [Reply(card=all_of_them(facts))]
    return [Reply(card=card(*told(called(typed), facts, desk), Buttons((see_all(),))))]


def called(typed: str) -> Tip:
    """Raises NoSuchAdvice."""
    for tip in TIPS:
        if tip.advice == typed.casefold():
            return tip
    raise NoSuchAdvice(typed=typed)


def that_fit(facts: Facts, desk: Desk) -> Card:
    found = fitting(facts)
    shown = (part for tip in found[:FIRST] for part in told(tip, facts, desk))
    hidden = len(found) - FIRST
    return card(
        Heading(say("advice-title") if found else say("advice-none-title")),
        *shown,
        None if found else Text(say("advice-none")),
        Note(say("advice-more", count=hidden)) if hidden > 0 else None,
        Buttons((see_all(),)),
    )


def told(tip: Tip, facts: Facts, desk: Desk) -> Iterator[Part]:
    """The advice, why it fits now, where it comes from, what to do about it."""
    code = tip.advice
    yield Text(say("advice-piece", title=title(tip), words=Phrase(f"advice-{code}")))
    if tip.fits(facts):
        yield Note(say("advice-now", why=why(tip, facts)))
    yield Note(say("advice-source", sources=tuple(map(source, tip.sources))))
    product = desk.found_product
    if code is Advice.SAY_NO and product is not None:
        yield from to_say_no_to(product, desk)
    if acts := tuple(buttons(tip, has_product=product is not None)):
        yield Buttons(acts)


def why(tip: Tip, facts: Facts) -> Phrase:
    """In figures; without a product there are none yet."""
    if facts.state is None:
        return say("advice-no-product")
    figures: dict[str, Detail] = {name: getattr(facts, name) for name in tip.figures}
    return Phrase(f"advice-{tip.advice}-why", figures)


def title(tip: Tip) -> Phrase:
    name = Phrase(f"advice-{tip.advice}-title")
    if tip.of_seed is None:
        return name
    return say("advice-of-the-lesson", number=tip.of_seed, title=name)


def source(number: int) -> Phrase:
    return say("advice-source-number", number=number, words=Phrase(f"advice-source-{number}"))


def to_say_no_to(product: Product, desk: Desk) -> Iterator[Rows]:
    found = contractors(product, desk)
    if found:
        yield Rows(
            tuple(
                Row(
                    words=pioneer(one),
                    act=Button(
                        action="decline",
                        label=say("button-say-no"),
                        value=f"{one.reference}:contractor",
                    ),
                )
                for one in found
            )
        )


def buttons(tip: Tip, *, has_product: bool) -> Iterator[Button]:
    if not has_product:
        yield Button(action=NEW_PRODUCT, label=say("button-new-product"), style="primary")
        return
    for line, label in ACTS[tip.advice].items():
        yield Button(action="run", label=Phrase(label), value=line)


def all_of_them(facts: Facts) -> Card:
    found = fitting(facts)
    rows = [row(tip, fits="yes") for tip in found] + [
        row(tip, fits="no") for tip in other_than(found)
    ]
    return card(Heading(say("advice-all-title")), Rows(tuple(rows)), Note(say("advice-all-foot")))


def row(tip: Tip, *, fits: str) -> Row:
    act = Button(action="run", label=say("button-read"), value=f"{ADVICE} {tip.advice}")
    return Row(words=say("advice-row", title=title(tip), fits=fits), act=act)


def see_all() -> Button:
    return Button(action="run", label=say("button-all-advice"), value=f"{ADVICE} {ALL}")


ACCESS = FOR_EVERYBODY
COMMANDS = {ADVICE: advice}
