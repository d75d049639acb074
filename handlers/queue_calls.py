"""What came of a call, told from its card: one tap, and the next one is there."""

from dataclasses import replace

from chat.cards import Button, Buttons, Line, Part, Text, card
from chat.port import Open, Press, Reply, Say, Submitted
from domain.command_line import CommandLine
from domain.outcomes import Outcome
from domain.products import Product, Segment
from domain.refusals import Refusal, StaleButton
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.call_draft import CallDraft, typed_call
from handlers.call_form import call_form, told_call
from handlers.calls import Logged, WhatCame, noted
from handlers.chosen import calendar_of, open_one, referred
from handlers.desk import Desk
from handlers.prospect_card import Controls, button
from handlers.queue_buttons import OUTCOME, TOLD_IN_A_FORM, Carried, carried, carrying
from handlers.queue_given import in_hand
from handlers.queue_shown import shown


class NobodyInHand(Refusal):
    """An outcome is told of the one in hand, and there is none."""

    phrase = "refusal-nobody-in-hand"


def told_in_a_line(
    line: CommandLine, segment: Segment | None, product: Product, desk: Desk
) -> list[Say]:
    """next no answer: of the one in hand. Raises NobodyInHand, CallBackWhen, IsClosed."""
    held = in_hand(product, desk)
    if held is None:
        raise NobodyInHand
    prospect = open_one(desk.work.prospects.get(held.prospect), desk)
    calendar = calendar_of(prospect, desk)
    draft = typed_call(line, line.positional, desk, calendar)
    logged = noted(prospect, draft, desk, calendar)
    return told_and_next(logged, segment, product, desk)


def outcome_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the outcome and what the card carries. Raises StaleButton, IsClosed."""
    code, _, rest = press.value.partition(":")
    if code not in Outcome.__members__.values():
        raise StaleButton
    told = carried(rest, desk)
    product = desk.open_product(told.prospect.product)
    if told.is_told_already:
        return [told_already(told, product, desk, replaces=press.message is not None)]
    prospect = open_one(told.prospect, desk)
    draft = CallDraft(outcome=Outcome(code))
    if draft.outcome in TOLD_IN_A_FORM:
        form = call_form(prospect, draft, desk)
        return [Open(form=replace(form, name=OUTCOME, about=carrying(prospect, told.segment)))]
    logged = noted(prospect, draft, desk, calendar_of(prospect, desk))
    return told_and_next(logged, told.segment, product, desk, replaces=press.message is not None)


def submitted(sent: Submitted, desk: Desk) -> list[Say]:
    """The same form as that of a call; the next one follows."""
    prospect = referred(sent.values.get("who"), desk)
    calendar = calendar_of(prospect, desk)
    draft = told_call(sent.values, calendar)
    if draft.outcome is None:
        raise WhatCame(field="outcome")
    told = carried(sent.about, desk)
    segment = told.segment if told.prospect.product == prospect.product else None
    if told.prospect.id == prospect.id and told.is_told_already:
        return [told_already(told, calendar.product, desk)]
    logged = noted(prospect, draft, desk, calendar)
    return told_and_next(logged, segment, calendar.product, desk)


def told_already(told: Carried, product: Product, desk: Desk, *, replaces: bool = False) -> Reply:
    """Nothing is written down twice: the next one, at once."""
    already = Text(say("queue-told-already", name=told.prospect.name))
    return Reply(card=card(already, Line(), *shown(product, told.segment, desk)), replaces=replaces)


def told_and_next(
    logged: Logged,
    segment: Segment | None,
    product: Product,
    desk: Desk,
    *,
    replaces: bool = False,
) -> list[Say]:
    parts = [*what_was_told(logged), Line(), *shown(product, segment, desk)]
    return [Reply(card=card(*parts), replaces=replaces), *logged.shown]


def what_was_told(logged: Logged) -> list[Part]:
    """Of whom, what it was, what it asks for, and the means of undoing it."""
    prospect = logged.recorded.prospect
    undo = Button(action="undo", label=say("button-undo"), value=str(logged.recorded.entry))
    acts: Controls = (undo, button("show", prospect, say("button-open")))
    told = say("queue-told", name=prospect.name, reference=prospect.reference, says=logged.says)
    if logged.asks is None:
        return [Text(told), Buttons(acts)]
    usual = (
        button("next-action", prospect, say("button-set-next-action")),
        button("meet", prospect, say("button-meet")),
    )
    return [Text(told), Text(logged.asks), Buttons((*(logged.answers or usual), *acts))]


ACCESS = OF_MEMBERS
PRESSES = {OUTCOME: outcome_pressed}
FORMS = {OUTCOME: submitted}
