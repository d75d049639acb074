"""/prospect mandate "The director" "One login for all": what a sponsor ordered, to be confirmed by users."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from chat.cards import Buttons, card
from chat.forms import Day, Form, Line, Paragraph, Remark
from chat.port import Open, Press, Reply, Say, Submitted
from domain.command_line import CommandLine
from domain.mandates import Mandate
from domain.need_grammar import Wanted, once_each
from domain.needs import Origin
from domain.positional import joined
from domain.products import Product
from domain.quotes import Token
from domain.refusals import Refusal
from domain.vocabulary import flag
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.dates import behind
from handlers.days import day as day_typed
from handlers.desk import Desk
from handlers.form_values import chosen_day, text
from handlers.keys import only
from handlers.mandate_card import NEW_MANDATE, mandate_card
from handlers.mandate_checks import CHECKS
from handlers.mandate_undo import undo_button
from handlers.naming import LONGEST_NAME, named
from handlers.need_asked import Asking, keep
from handlers.stage_changes import NOON
from handlers.statements import without_sponsor

MANDATE = "mandate"
LONGEST_LIST = 3_000


class WhatWasOrdered(Refusal):
    """A mandate says at least one thing."""

    phrase = "refusal-what-was-ordered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a sponsor asked for, in its words, and when."""

    sponsor: str
    words: Sequence[str]
    at: datetime


def mandate(line: CommandLine, desk: Desk) -> list[Say]:
    """Alone, mandate versus needs; `confirm`, `refute` or `reopen` a statement; else a new mandate."""
    if line.is_empty:
        return [Reply(card=mandate_card(desk.product, desk))]
    words = line.positional
    said = (flag(words[0].text) if words and not words[0].quoted else None) or ""
    if said in CHECKS:
        return CHECKS[said](line, desk)
    only(line, "on")
    product = desk.open_product()
    spoken = spoken_items(words[1:] if said == "new" else words)
    if len(spoken) < 2:
        return [Open(form=form(desk, sponsor="".join(spoken)))]
    order = Order(sponsor=spoken[0], words=spoken[1:], at=since(line.keys.get("on", ""), desk))
    return written_down(order, product, desk)


def spoken_items(tokens: Sequence[Token]) -> list[str]:
    """What stands in quotes, and each run of bare words between."""
    found: list[str] = []
    bare: list[Token] = []
    for token in tokens:
        if not token.quoted:
            bare.append(token)
            continue
        found += [*([joined(bare)] if bare else []), token.text]
        bare = []
    return [*found, *([joined(bare)] if bare else [])]


def since(typed: str, desk: Desk) -> datetime:
    """Raises DayIsAhead, DayIsLongAgo."""
    return began(day_typed(typed, desk.now, desk.zone, past=True) if typed else None, desk)


def began(day: date | None, desk: Desk) -> datetime:
    """Now for today, noon for an earlier day. Raises DayIsAhead, DayIsLongAgo."""
    if day is None or behind(day, desk.today, field="on") == desk.today:
        return desk.now
    return desk.working_days.at(day, NOON)


def new_pressed(press: Press, desk: Desk) -> list[Say]:
    desk.open_product()
    return [Open(form=form(desk))]


def form(desk: Desk, *, sponsor: str = "") -> Form:
    return Form(
        name=MANDATE,
        title=say("mandate-title"),
        submit=say("form-save"),
        items=(
            Line(
                name="sponsor",
                label=say("mandate-field-sponsor"),
                hint=say("mandate-hint-sponsor"),
                example=say("mandate-example-sponsor"),
                value=sponsor[:LONGEST_NAME],
                at_most=LONGEST_NAME,
            ),
            Paragraph(
                name="words",
                label=say("mandate-field-words"),
                hint=say("mandate-hint-words"),
                at_most=LONGEST_LIST,
            ),
            Day(name="on", label=say("mandate-field-on"), value=desk.today, optional=True),
            Remark(say("mandate-remark")),
        ),
    )


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    values = sent.values
    product = desk.open_product()
    at = began(chosen_day(values, "on"), desk)
    lines = [line for line in text(values, "words").splitlines() if line.strip()]
    return written_down(Order(sponsor=text(values, "sponsor"), words=lines, at=at), product, desk)


def written_down(order: Order, product: Product, desk: Desk) -> list[Say]:
    """Each statement is a need nobody may ask for, and a hypothesis.

    Raises NameMissing, TooLong, TooManyNeeds, WhatWasOrdered.
    """
    sponsor = named(order.sponsor, say("what-sponsor"), field="sponsor")
    if not order.words:
        raise WhatWasOrdered(field="words")
    wanted = once_each(Wanted(words=words, is_must=False) for words in order.words)
    asking = Asking(
        product=product, prospect=None, needs=wanted, origin=Origin.MANDATE, field="words"
    )
    sponsorless = {one.id for one in without_sponsor(product, desk)}
    needs = [one.need.id for one in keep(asking, desk)]
    fresh = stated(needs, sponsor, order.at, product, desk)
    says = say("mandate-noted", count=len(fresh), known=len(needs) - len(fresh))
    shown = mandate_card(product, desk, says=says)
    if fresh:
        undo = undo_button(fresh, [one for one in needs if one in sponsorless])
        shown = card(*shown.parts, Buttons((undo,)))
    return [Reply(card=shown)]


def stated(
    needs: Sequence[int], sponsor: str, at: datetime, product: Product, desk: Desk
) -> Sequence[int]:
    """The hypotheses that are new; what this sponsor said before stays one."""
    before = desk.work.mandates.of_sponsor(sponsor, product=product.id)
    ids = {one.id for one in before}
    ordered = desk.work.mandates.hypotheses(product.id)
    said = {one.need for one in ordered if one.mandate.id in ids}
    fresh = [need for need in dict.fromkeys(needs) if need not in said]
    if not fresh:
        return []
    kept = that_day(before, at, desk) or desk.work.mandates.add(
        sponsor, product=product.id, at=at, by=desk.by
    )
    return [desk.work.mandates.state(need, of=kept) for need in fresh]


def that_day(before: Sequence[Mandate], at: datetime, desk: Desk) -> Mandate | None:
    """The mandate of that day which the same person wrote down."""
    day = desk.working_days.day_of
    return next((one for one in before if day(one.at) == day(at) and one.by == desk.by), None)


ACCESS = OF_MEMBERS
COMMANDS = {MANDATE: mandate}
PRESSES = {NEW_MANDATE: new_pressed}
FORMS = {MANDATE: submit}
