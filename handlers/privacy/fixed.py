"""Putting somebody's details right: the usual form, and a line in the register once it is sent."""

from dataclasses import replace
from datetime import date

from chat.port import Open, Say, Submitted
from domain.refusals import Refusal
from domain.rights import Right
from handlers.contacts import contact_form, corrected, told, values_of
from handlers.desk import Desk
from handlers.privacy.carried import Carried, as_value, carried
from handlers.privacy.whom import Somebody, found

FIX = "privacy-fix"


class NotFixed(Refusal):
    """Nobody sees these details any more: they come back first, or go. Details: name, reference."""

    phrase = "refusal-not-fixed"


def fix(one: Somebody, desk: Desk, *, received: date) -> list[Say]:
    asked = Carried(what="fix", contact=str(one.contact.id), received=received)
    form = contact_form(values_of(one.contact), about=as_value(asked), origin=one.contact.origin)
    return [Open(form=replace(form, name=FIX))]


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    """Nothing in the register where nothing was put right."""
    asked = carried(sent.about)
    one = found(asked.contact, desk)
    to_fix(one)
    recorded = corrected(one.prospect, one.contact, sent.values, desk)
    if recorded is not None:
        desk.work.rights.done(
            Right.FIX,
            one.prospect,
            of=one.ids,
            received=asked.received or desk.today,
            at=desk.now,
            by=desk.by,
        )
    return told(one.prospect, recorded, desk)


def to_fix(one: Somebody) -> None:
    """Raises NotFixed."""
    if not one.is_there:
        raise NotFixed(name=one.prospect.name, reference=one.prospect.reference)
