"""Whom we still owe the information that we keep their details, and the words to tell them."""

from chat.cards import Draft, Note, Row, Rows, Text, card
from chat.port import Reply, Say
from domain.people import Private
from domain.prospects import Contact, Prospect
from domain.wording import said_in, say
from handlers.desk import Desk
from handlers.naming import short
from handlers.privacy import cards

AT_MOST = 15
DAYS = 30
"""Within a month, and at the latest at the first words exchanged (RGPD, article 14)."""


def not_informed(desk: Desk) -> list[Say]:
    """The oldest first; those beyond a month are said so."""
    product = desk.product
    found = desk.work.contacts.not_informed(product=product.id, at_most=AT_MOST + 1)
    if not found:
        return [Reply(card=card(Text(say("privacy-all-informed"))))]
    rows = Rows(tuple(row(contact, prospect, desk) for contact, prospect in found[:AT_MOST]))
    more = Note(say("privacy-more-of-them")) if len(found) > AT_MOST else None
    words = Draft(
        said_in(product.language, say("privacy-text", product=product.name)),
        say("privacy-text-label"),
    )
    return [Reply(card=card(Text(say("privacy-owed")), rows, more, words))]


def row(contact: Contact, prospect: Prospect, desk: Desk) -> Row:
    days = (desk.today - cards.day_of(contact)).days
    words = say(
        "privacy-owed-late" if days > DAYS else "privacy-owed-row",
        name=prospect.name,
        reference=prospect.reference,
        person=Private(
            contact.name.value or contact.email.value or contact.phone.value, contact.prospect
        ),
        days=days,
    )
    return Row(words=words, act=cards.was_told(contact))


def was_informed(contact: Contact, prospect: Prospect, how: str, desk: Desk) -> list[Say]:
    words = short(how, say("what-how"), field="how")
    desk.work.contacts.informed(contact.id, on=desk.today, how=words)
    told = say("privacy-informed-noted", name=prospect.name, reference=prospect.reference)
    return [Reply(card=card(Text(told)))]
