"""The prospect a form, a button or a line is about, with its calendar."""

from dataclasses import dataclass
from datetime import date

from chat.cards import Button, Option
from chat.forms import Choose, Value
from chat.port import Press
from domain.positional import reference
from domain.products import Product
from domain.prospects import Prospect
from domain.wording import Phrase, quoted, say
from domain.working_days import WorkingDays
from handlers.desk import Desk
from handlers.offers import Offer
from handlers.who import NoSuchProspect, WhoIsMissing


class IsClosed(Offer):
    """Nothing is recorded on a closed prospect: it is reopened first. Details: name, stage."""

    phrase = "refusal-is-closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The working days of a prospect's product, and which day it is there."""

    product: Product
    days: WorkingDays
    today: date


def calendar_of(prospect: Prospect, desk: Desk) -> Calendar:
    product = desk.product_with(prospect.product)
    days = product.working_days(desk.holidays)
    return Calendar(product=product, days=days, today=days.day_of(desk.now))


def referred(value: Value, desk: Desk) -> Prospect:
    """The prospect of a reference, as buttons and forms carry it. Raises Refusal."""
    if not value:
        raise WhoIsMissing(field="who")
    number = reference(str(value))
    found = None if number is None else desk.work.prospects.numbered(number)
    if found is None:
        raise NoSuchProspect(str(value), [], "")
    return found


def to_change(value: Value, desk: Desk) -> Prospect:
    """The prospect of a reference, about to be changed. Raises ProductIsClosed."""
    prospect = referred(value, desk)
    desk.open_product(prospect.product)
    return prospect


def open_one(prospect: Prospect, desk: Desk, *, field: str | None = None) -> Prospect:
    """The same, when it and its product are open. Raises IsClosed, ProductIsClosed."""
    desk.open_product(prospect.product)
    if not prospect.is_open:
        reopen = Button(
            action="reopen", label=say("button-reopen"), value=prospect.reference, style="primary"
        )
        stage = Phrase(f"stage-{prospect.stage}")
        raise IsClosed(reopen, name=prospect.name, stage=stage, field=field)
    return prospect


def in_direct_message(press: Press) -> bool:
    """Whether the button stands under a message that nobody else reads, and may be replaced."""
    return press.message is not None and press.place.direct


def who_field(prospect: Prospect | None) -> Choose:
    """The field in which a prospect is found while typing."""
    chosen = None if prospect is None else as_option(prospect)
    return Choose(name="who", label=say("field-who"), lookup="prospect", chosen=chosen)


def as_option(prospect: Prospect) -> Option:
    stage = Phrase(f"stage-{prospect.stage}")
    return Option(value=prospect.reference, label=quoted(prospect.name), note=stage)
