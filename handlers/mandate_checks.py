"""What a sponsor ordered is confirmed by users, or refuted by one of us; a refutation can be taken back."""

from collections.abc import Callable, Mapping, Sequence

from chat.cards import Button, Buttons, Card, Text, card
from chat.port import Open, Press, Reply, Say, Submitted
from domain import vocabulary
from domain.command_line import CommandLine
from domain.mandates import Statement
from domain.need_grammar import Wanted
from domain.needs import Origin
from domain.positional import joined
from domain.products import Product
from domain.prospects import Prospect
from domain.quotes import Token
from domain.refusals import Refusal, StaleButton
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.chosen import open_one, referred
from handlers.desk import Desk
from handlers.form_values import text
from handlers.keys import only
from handlers.mandate_card import ACT, mandate_card
from handlers.mandate_forms import CONFIRM, REFUTE, confirm_form, refute_form
from handlers.naming import short
from handlers.need_asked import Asking
from handlers.need_card import need_card
from handlers.need_meetings import latest
from handlers.need_told import ask
from handlers.need_words import need_to_change
from handlers.statements import of_need, standing, statement_at_start
from handlers.who import who

TAKE_BACK = "mandate-take-back"


class RefuteWhy(Refusal):
    """A statement is refuted for a reason. Details: words."""

    phrase = "refusal-refute-why"


class ConfirmedElsewhere(Refusal):
    """The prospect belongs to another product than the mandate. Details: name."""

    phrase = "refusal-confirmed-elsewhere"


class MustOrNice(Refusal):
    """Words after the prospect that say neither must nor nice. Details: typed."""

    phrase = "refusal-must-or-nice"


def confirm_line(line: CommandLine, desk: Desk) -> list[Say]:
    """`mandate confirm "One login" WHO must`; without WHO, the form."""
    only(line)
    if len(line.positional) < 2:
        return view(desk)
    product = desk.open_product()
    statement, rest = statement_at_start(line.positional[1:], product, desk)
    tokens, is_must = without_priority(rest)
    if not tokens:
        return [Open(form=confirm_form(statement, is_must=is_must))]
    prospect, left = who(tokens, desk, line=line.text)
    if left:
        raise MustOrNice(typed=joined(left))
    return confirmed(statement, prospect, desk, is_must=is_must)


def without_priority(tokens: Sequence[Token]) -> tuple[Sequence[Token], bool]:
    """The words that name a prospect, and whether those after them say must."""
    for count in range(min(3, len(tokens)), 0, -1):
        last = tokens[-count:]
        code = None if any(one.quoted for one in last) else vocabulary.priority(joined(last))
        if code is not None:
            return tokens[:-count], code == "must"
    return tokens, False


def refute_line(line: CommandLine, desk: Desk) -> list[Say]:
    """`mandate refute "One login" because:"…"`; without a reason, the form."""
    only(line, "because")
    if len(line.positional) < 2:
        return view(desk)
    product = desk.open_product()
    statement, rest = statement_at_start(line.positional[1:], product, desk)
    because = line.keys.get("because", "") or joined(rest)
    if not because:
        return [Open(form=refute_form(statement))]
    return refuted(statement, because, desk)


def take_back_line(line: CommandLine, desk: Desk) -> list[Say]:
    """`mandate reopen "One login"`: it is refuted no more."""
    only(line)
    if len(line.positional) < 2:
        return view(desk)
    statement, _ = statement_at_start(line.positional[1:], desk.open_product(), desk)
    return taken_back(statement, desk)


def view(desk: Desk) -> list[Say]:
    return [Reply(card=mandate_card(desk.product, desk))]


def act(press: Press, desk: Desk) -> list[Say]:
    """The menu of a statement; its value is what to do and the need, "refute:12"."""
    what, _, need = press.value.partition(":")
    statement = carried(need, desk)
    match what:
        case "confirm":
            return [Open(form=confirm_form(statement))]
        case "refute":
            return [Open(form=refute_form(statement))]
        case "take-back":
            return taken_back(statement, desk)
        case "open":
            return [Reply(card=need_card(desk.work.needs.get(statement.need), desk))]
        case _:
            raise StaleButton


def carried(need: str, desk: Desk) -> Statement:
    """The statement of the need whose id a button or a form carries. Raises StaleButton."""
    found = of_need(need_to_change(need, desk), desk)
    if found is None:
        raise StaleButton
    return found


def confirm_sent(sent: Submitted, desk: Desk) -> list[Say]:
    statement = carried(sent.about, desk)
    prospect = referred(sent.values.get("who"), desk)
    is_must = text(sent.values, "priority") == "must"
    return confirmed(statement, prospect, desk, is_must=is_must, field="who")


def confirmed(
    statement: Statement,
    prospect: Prospect,
    desk: Desk,
    *,
    is_must: bool,
    field: str | None = None,
) -> list[Say]:
    """The prospect asks for it too. Raises SponsorConfirmsItself, ConfirmedElsewhere, IsClosed."""
    open_one(prospect, desk, field=field)
    need = desk.work.needs.get(statement.need)
    if prospect.product != need.product:
        raise ConfirmedElsewhere(name=prospect.name, field=field)
    product = desk.open_product(need.product)
    at = latest(prospect, desk)
    asking = Asking(
        product=product,
        prospect=prospect,
        needs=(Wanted(words=need.words, is_must=is_must),),
        origin=Origin.USER,
        meeting=None if at is None else at.id,
        field=field,
    )
    says = ask(asking, desk)
    count = as_it_is_now(statement, product, desk)
    return [
        Reply(card=Card((count, *one.card.parts))) if isinstance(one, Reply) else one
        for one in says
    ]


def as_it_is_now(statement: Statement, product: Product, desk: Desk) -> Text:
    now = of_need(desk.work.needs.get(statement.need), desk) or statement
    return Text(say("statement-now", words=now.words, standing=standing(now, product)))


def refute_sent(sent: Submitted, desk: Desk) -> list[Say]:
    return refuted(carried(sent.about, desk), text(sent.values, "because"), desk)


def refuted(statement: Statement, because: str, desk: Desk) -> list[Say]:
    """Raises RefuteWhy, TooLong."""
    why = short(because, say("what-reason"), field="because")
    if not any(letter.isalnum() for letter in why):
        raise RefuteWhy(words=statement.words, field="because")
    ids = [one.id for one in statement.hypotheses]
    desk.work.mandates.refute(ids, at=desk.now, by=desk.by, because=why)
    back = Button(action=TAKE_BACK, label=say("button-undo"), value=str(statement.need))
    words = Text(say("statement-refuted-noted", words=statement.words))
    return [Reply(card=card(words, Buttons((back, to_view()))))]


def take_back_pressed(press: Press, desk: Desk) -> list[Say]:
    return taken_back(carried(press.value, desk), desk)


def taken_back(statement: Statement, desk: Desk) -> list[Say]:
    desk.work.mandates.take_back([one.id for one in statement.hypotheses])
    product = desk.product_with(statement.hypotheses[0].mandate.product)
    return [Reply(card=card(as_it_is_now(statement, product, desk), Buttons((to_view(),))))]


def to_view() -> Button:
    return Button(action="run", label=say("button-mandates"), value="mandate")


CHECKS: Mapping[str, Callable[[CommandLine, Desk], list[Say]]] = {
    "confirm": confirm_line,
    "refute": refute_line,
    "reopen": take_back_line,
}
"""What else `mandate` does, by its first word."""

ACCESS = OF_MEMBERS
PRESSES = {ACT: act, TAKE_BACK: take_back_pressed}
FORMS = {CONFIRM: confirm_sent, REFUTE: refute_sent}
