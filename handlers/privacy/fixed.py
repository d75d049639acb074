"""Putting somebody's details right: the usual form, and a line in the register once it is sent."""

from dataclasses import replace
from datetime import date

from chat.port import Open, Say, Submitted
from domain.rights import Right
from handlers.chosen import referred
from handlers.contacts import contact_form, corrected, told, values_of
from handlers.desk import Desk
from handlers.privacy.whom import Somebody, found

FIX = "privacy-fix"


def fix(one: Somebody, desk: Desk, *, received: date) -> list[Say]:
    about = f"{one.prospect.reference}:{one.contact.id}:{received}"
    form = contact_form(values_of(one.contact), about=about)
    return [Open(form=replace(form, name=FIX))]


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    """Nothing in the register where nothing was put right."""
    reference, contact, received = sent.about.split(":")
    one = found(contact, desk)
    recorded = corrected(referred(reference, desk), one.contact, sent.values, desk)
    if recorded is not None:
        day = date.fromisoformat(received)
        desk.work.rights.done(
            Right.FIX, one.prospect, of=one.ids, received=day, at=desk.now, by=desk.by
        )
    return told(one.prospect, recorded, desk)
