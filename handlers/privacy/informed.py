"""Whom we still owe the information that we keep their details, and the words to tell them."""

from collections.abc import Iterator, Sequence
from datetime import date

from chat.cards import Draft, Menu, Note, Option, Part, Row, Rows, Text, card
from chat.port import Press, Reply, Say
from domain.people import Private
from domain.products import Product
from domain.prospects import Contact, Prospect
from domain.refusals import StaleButton
from domain.retention import INFORM_WITHIN
from domain.wording import Phrase, said_in, say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.in_short import in_short
from handlers.naming import short
from handlers.privacy.whom import found

INFORM = "privacy-inform"
WORDS, DONE = "words", "done"
AT_MOST = 15
MOST_REFERENCES = 10
LANGUAGES = ("fr", "en")


def not_informed(desk: Desk) -> list[Say]:
    """The oldest first, red from the thirtieth day on; then whose origin nobody said."""
    product = desk.product
    owed = desk.work.contacts.not_informed(product=product.id, at_most=AT_MOST + 1)
    unsaid = tuple(origin_unsaid(product, desk))
    if not owed:
        return [Reply(card=card(Text(say("privacy-all-informed")), *unsaid))]
    rows = Rows(tuple(row(contact, prospect, desk) for contact, prospect in owed[:AT_MOST]))
    more = Note(say("privacy-more-of-them")) if len(owed) > AT_MOST else None
    return [
        Reply(
            card=card(Text(say("privacy-owed")), rows, more, *unsaid, *drafts(None, product, desk))
        )
    ]


def row(contact: Contact, prospect: Prospect, desk: Desk) -> Row:
    days = (desk.today - known_on(contact, desk)).days
    words = say(
        "privacy-owed-late" if days >= INFORM_WITHIN else "privacy-owed-row",
        name=prospect.name,
        reference=prospect.reference,
        person=Private(
            contact.name.value or contact.email.value or contact.phone.value, contact.prospect
        ),
        days=days,
    )
    return Row(words=words, act=inform_menu(contact.id))


def known_on(contact: Contact, desk: Desk) -> date:
    """In the zone of the product: a month is counted in days there."""
    return contact.known_since.astimezone(desk.zone).date()


def inform_menu(contact: int) -> Menu:
    return Menu(
        action=INFORM,
        label=say("privacy-inform"),
        options=(
            Option(value=f"{WORDS}:{contact}", label=say("button-privacy-words")),
            Option(value=f"{DONE}:{contact}", label=say("button-privacy-informed")),
        ),
    )


def origin_unsaid(product: Product, desk: Desk) -> Iterator[Part]:
    many, first = desk.work.retention.without_origin(product.id, at_most=MOST_REFERENCES)
    if many:
        shown = in_short([f"P-{number}" for number in first], MOST_REFERENCES, of=many)
        yield Text(say("privacy-origin-unsaid", count=many, references=shown))


def pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is what to do and the contact's id."""
    what, _, of = press.value.partition(":")
    one = found(of, desk)
    if what == WORDS:
        product = desk.product_with(one.prospect.product)
        return [Reply(card=card(*drafts(one.contact, product, desk)))]
    if what != DONE:
        raise StaleButton
    return was_informed(one.contact, one.prospect, "", desk)


def drafts(contact: Contact | None, product: Product, desk: Desk) -> Iterator[Part]:
    """In the reader's language, then in the other one; without a person, places are left for theirs."""
    own = desk.me.language or product.language
    ordered: Sequence[str] = sorted(LANGUAGES, key=lambda language: language != own)
    for language in ordered if contact is not None else ordered[:1]:
        yield Draft(
            said_in(language, words(contact, product, language)),
            say("privacy-text-label", language=Phrase(f"language-name-{language}")),
        )


def words(contact: Contact | None, product: Product, language: str) -> Phrase:
    """Who keeps them, why, from where, for how long, and what the person may ask for (article 14)."""
    name = "" if contact is None else contact.name.value
    origin = "" if contact is None else contact.origin
    return say(
        "privacy-text",
        greeting=said_in(
            language,
            say("privacy-text-to", person=Private(name)) if name else say("privacy-text-to-nobody"),
        ),
        product=product.name,
        origin=said_in(
            language,
            say("privacy-text-from", origin=Private(origin))
            if origin
            else say("privacy-text-from-where"),
        ),
        months=product.retention.people,
    )


def was_informed(
    contact: Contact, prospect: Prospect, how: str, desk: Desk, *, on: date | None = None
) -> list[Say]:
    kept = short(how, say("what-how"), field="how")
    day = on or desk.today
    desk.work.contacts.informed(contact.id, on=day, how=kept)
    told = say("privacy-informed-noted", name=prospect.name, reference=prospect.reference, on=day)
    return [Reply(card=card(Text(told)))]


ACCESS = OF_MEMBERS
PRESSES = {INFORM: pressed}
