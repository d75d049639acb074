"""A refusal, told to the one who asked: in the form they are in, or in a reply, with a way on."""

from dataclasses import replace

from chat.cards import Button, Buttons, Note, Row, Rows, Text, card
from chat.port import Command, Errors, Event, Reply, Say, Submitted
from domain.command_line import parse
from domain.prospects import Prospect
from domain.refusals import Refusal, UnknownVerb
from domain.wording import Phrase, say
from handlers.add import FORM
from handlers.add_form import ADD
from handlers.desk import Desk, NoProduct, ProductIsClosed
from handlers.help import HELP
from handlers.offers import LONGEST_VALUE, Offer
from handlers.product_forms import NEW_PRODUCT
from handlers.products import REOPEN
from handlers.who import HOLE, NoSuchProspect, WhichProspect

LONGEST_REFERENCE = 12


def told(refusal: Refusal, event: Event, desk: Desk) -> list[Say]:
    if isinstance(event, Submitted) and event.values:
        field = refusal.field or next(iter(event.values))
        return [Errors({field: Phrase(refusal.in_form or refusal.phrase, refusal.details)})]
    words = Phrase(refusal.phrase, refusal.details)
    choices = rows(refusal) if isinstance(refusal, WhichProspect) else None
    buttons = ways_on(refusal, event)
    offered = Buttons(buttons) if buttons else None
    again = Note(say("which-by-hand")) if choices and not can_be_chosen(refusal) else None
    return [Reply(card=card(Text(words), choices, again, offered), kind="refusal")]


def ways_on(refusal: Refusal, event: Event) -> tuple[Button, ...]:
    match refusal:
        case Offer():
            return refusal.buttons
        case NoProduct():
            return begin_or_choose(refusal)
        case ProductIsClosed(product=product):
            value = str(product.id)
            label = say("button-reopen")
            return (Button(action=REOPEN, label=label, value=value, style="primary"),)
        case NoSuchProspect():
            return others(refusal)
        case UnknownVerb() if isinstance(event, Command):
            return meant(refusal, event.text)
        case Refusal(field=str()) if isinstance(event, Command) and is_new(event.text):
            return (Button(action=FORM, label=say("button-correct"), value=event.text),)
        case _:
            return ()


def begin_or_choose(refusal: NoProduct) -> tuple[Button, ...]:
    new = Button(action=NEW_PRODUCT, label=say("button-new-product"))
    if refusal.details["there"] == "none":
        return (replace(new, style="primary"),)
    choose = Button(action="run", label=say("button-products"), value="product", style="primary")
    return (choose, new)


def others(refusal: NoSuchProspect) -> tuple[Button, ...]:
    """The form to add who is not there yet, and all those who are."""
    everyone = Button(action="run", label=say("button-list-all"), value="list")
    line = f"{ADD} {refusal.named}"
    if not refusal.named or len(line) > LONGEST_VALUE:
        return (everyone,)
    return (Button(action=FORM, label=say("button-add"), value=line), everyone)


def meant(refusal: UnknownVerb, text: str) -> tuple[Button, ...]:
    """The line again with the verb that was probably meant, and the menu."""
    menu = Button(action=HELP, label=say("button-all-commands"))
    typed, suggested = str(refusal.details["typed"]), str(refusal.details["suggestion"])
    again = text.replace(typed, suggested, 1)
    if suggested == "none" or len(again) > LONGEST_VALUE:
        return (menu,)
    label = say("button-i-meant", verb=suggested)
    return (Button(action="run", label=label, value=again, style="primary"), menu)


def is_new(text: str) -> bool:
    """Whether the line was to add a prospect, so that its form can take over what was typed."""
    return len(text) <= LONGEST_VALUE and parse(text).verb == ADD


def rows(refusal: WhichProspect) -> Rows | None:
    """One button each, which runs the line again with the one that was meant."""
    if not refusal.choices:
        return None
    return Rows(
        tuple(
            Row(
                words=say("which-prospect", reference=prospect.reference, name=prospect.name),
                act=this_one(refusal, prospect),
            )
            for prospect in refusal.choices
        )
    )


def can_be_chosen(refusal: Refusal) -> bool:
    """Whether the line, with whoever is meant, fits a button: cut, it would say something else."""
    longest = len(refusal.retry) if isinstance(refusal, WhichProspect) else 0
    return longest + LONGEST_REFERENCE <= LONGEST_VALUE


def this_one(refusal: WhichProspect, prospect: Prospect) -> Button | None:
    if not can_be_chosen(refusal):
        return None
    value = refusal.retry.replace(HOLE, prospect.reference, 1)
    return Button(action="run", label=say("button-this-one"), value=value)
