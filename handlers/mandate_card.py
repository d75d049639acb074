"""Mandate versus needs: how many of what was ordered users confirm, statement by statement."""

from collections.abc import Iterator, Sequence

from chat.cards import (
    Button,
    Buttons,
    Card,
    Menu,
    Note,
    Option,
    Part,
    Row,
    Rows,
    Style,
    Text,
    card,
)
from domain.mandates import Statement, confirmed
from domain.products import Product
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.statements import (
    MOST_NAMES,
    sponsors,
    standing,
    statements,
    without_sponsor,
)

MOST_ROWS = 30
ACT = "statement"
NEW_MANDATE = "mandate-new"


def mandate_card(product: Product, desk: Desk, *, says: Phrase | None = None) -> Card:
    ordered = statements(product, desk)
    told = None if says is None else Text(says)
    if not ordered:
        first = Buttons((write_down("primary"),))
        return card(told, Text(say("mandates-none")), *unsigned(product, desk), first)
    enough = product.targets.requesters
    count = confirmed(ordered, enough)
    return card(
        told,
        Text(say("mandates-title", confirmed=count, count=len(ordered))),
        *listed(ordered, product),
        *unsigned(product, desk),
        Note(say("mandates-note", enough=enough)),
        Buttons((write_down("plain"), Button(action="needs", label=say("button-needs")))),
    )


def write_down(style: Style) -> Button:
    return Button(action=NEW_MANDATE, label=say("button-new-mandate"), style=style)


def unsigned(product: Product, desk: Desk) -> Iterator[Part]:
    """What comes from a mandate, and nobody wrote down whose."""
    if needs := without_sponsor(product, desk):
        named = tuple(one.words for one in needs[:MOST_NAMES])
        yield Note(say("mandates-unsigned", count=len(needs), names=named))


def listed(ordered: Sequence[Statement], product: Product) -> Iterator[Part]:
    yield Rows(tuple(row(one, product) for one in ordered[:MOST_ROWS]))
    if len(ordered) > MOST_ROWS:
        yield Note(say("mandates-more", count=len(ordered) - MOST_ROWS))


def row(statement: Statement, product: Product) -> Row:
    words = say(
        "mandates-row",
        words=statement.words,
        sponsors=sponsors(statement),
        standing=standing(statement, product),
    )
    return Row(words=words, act=acts(statement))


def acts(statement: Statement) -> Menu:
    """Who confirms it, that it is refuted or no more, all that is known of the need."""
    verdict = (
        {"refute": say("button-refute")}
        if statement.refuted is None
        else {"take-back": say("button-take-back")}
    )
    choices = {"confirm": say("button-confirm-it"), **verdict, "open": say("button-open-need")}
    return Menu(
        action=ACT,
        label=say("button-decide"),
        options=tuple(
            Option(value=f"{act}:{statement.need}", label=label) for act, label in choices.items()
        ),
    )
