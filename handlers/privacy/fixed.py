"""Putting somebody's details right: the usual form, and a line in the register."""

from chat.port import Open, Say
from domain.prospects import Contact, Prospect
from domain.rights import Right
from handlers.contacts import contact_form, values_of
from handlers.desk import Desk


def fix(contact: Contact, prospect: Prospect, desk: Desk) -> list[Say]:
    desk.work.rights.done(Right.FIX, prospect, on=desk.today, at=desk.now, by=desk.by)
    about = f"{prospect.reference}:{contact.id}"
    return [Open(form=contact_form(values_of(contact), about=about))]
