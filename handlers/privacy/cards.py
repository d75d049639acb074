"""The people at a prospect's, each with what they may ask for; and the question before it is too late."""

from collections.abc import Iterator, Sequence
from datetime import date

from chat.cards import Button, Buttons, Card, Confirm, Note, Part, Row, Rows, Text, card
from domain.prospects import Contact
from domain.rights import Right
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.privacy.carried import Carried, as_value
from handlers.privacy.elsewhere import Elsewhere
from handlers.privacy.informed import known_on
from handlers.privacy.whom import Somebody
from handlers.prospect_card import contact_line, title

BEGIN = "privacy"
SURE = "privacy-sure"
INFORMED = "privacy-informed"
EVERYWHERE, HERE = "everywhere", "here"
VERBS = ("export", "fix", "erase", "object")
OF_THE_GONE = ("export", "erase", "object")
"""Details that nobody sees any more are not put right."""


def people(
    several: Sequence[Somebody],
    desk: Desk,
    *,
    verbs: Sequence[str] = VERBS,
    received: date | None = None,
) -> Card:
    """Each with buttons; `received` is the day on which they asked, when it was not today."""
    parts: list[Part] = []
    at = None
    for one in several:
        if one.prospect.id != at:
            parts.append(title(one.prospect))
            at = one.prospect.id
        parts += each(one, desk, verbs, received)
    return card(*parts, Note(say("privacy-foot")) if verbs else None)


def each(one: Somebody, desk: Desk, verbs: Sequence[str], received: date | None) -> Iterator[Part]:
    yield Text(contact_line(one.contact))
    yield Note(informed(one.contact, desk) if one.is_there else state(one))
    asked = verbs if one.is_there else [verb for verb in verbs if verb in OF_THE_GONE]
    buttons = (*(act(verb, one.contact, received) for verb in asked), *told(one))
    if buttons:
        yield Buttons(buttons)


def act(verb: str, contact: Contact, received: date | None) -> Button:
    return Button(
        action=BEGIN,
        label=Phrase(f"button-privacy-{verb}"),
        value=as_value(Carried(what=verb, contact=str(contact.id), received=received)),
        style="danger" if verb in ("erase", "object") else "plain",
    )


def told(one: Somebody) -> tuple[Button, ...]:
    if one.contact.informed_on is not None or not one.is_there:
        return ()
    return (was_told(one.contact),)


def was_told(contact: Contact) -> Button:
    return Button(action=INFORMED, label=say("button-privacy-informed"), value=str(contact.id))


def informed(contact: Contact, desk: Desk) -> Phrase:
    origin = contact.origin or say("privacy-origin-unknown")
    if contact.informed_on is None:
        return say("privacy-not-informed", origin=origin, since=known_on(contact, desk))
    how = contact.informed_how or say("privacy-informed-somehow")
    return say("privacy-informed", origin=origin, on=contact.informed_on, how=how)


def state(one: Somebody) -> Phrase:
    """Why nobody sees them."""
    return say("privacy-of-removed" if one.prospect.deleted_at else "privacy-set-aside")


def sure(right: Right, one: Somebody, others: Elsewhere, received: date | None) -> Card:
    """Said once more, in full, with all the places: it cannot be undone."""
    verb = "erase" if right is Right.ERASE else "object"
    several = bool(others.all)
    buttons = [last(verb, one, received, EVERYWHERE if several else HERE)]
    if several:
        buttons.append(last(verb, one, received, HERE, only=True))
    return card(
        title(one.prospect),
        Text(contact_line(one.contact)),
        Text(Phrase(f"privacy-sure-{verb}")),
        *places(others),
        Buttons(tuple(buttons)),
    )


def places(others: Elsewhere) -> Iterator[Part]:
    """Where else the same person is written down: it is done there too."""
    if others.shown:
        yield Text(say("privacy-sure-places"))
        yield Rows(tuple(Row(words=place(one)) for one in others.shown))
    if others.hidden:
        yield Text(say("privacy-sure-hidden", count=len(others.hidden)))


def place(one: Somebody) -> Phrase:
    return say(
        "privacy-place",
        name=one.prospect.name,
        reference=one.prospect.reference,
        person=contact_line(one.contact),
    )


def last(
    verb: str, one: Somebody, received: date | None, scope: str, *, only: bool = False
) -> Button:
    """The one after which there is no way back."""
    label = Phrase(f"button-privacy-{verb}-sure")
    if only:
        label = say("button-privacy-only-here", reference=one.prospect.reference)
    asked = Carried(what=verb, contact=str(one.contact.id), received=received, scope=scope)
    return Button(
        action=SURE,
        label=label,
        value=as_value(asked),
        style="plain" if only else "danger",
        confirm=Confirm(
            title=say("privacy-sure-title"),
            text=Phrase(f"privacy-sure-{verb}-short"),
            yes=Phrase(f"button-privacy-{verb}-sure"),
            no=say("privacy-sure-no"),
        ),
    )


def gone() -> Card:
    """What stands in the bot's direct messages in place of what told of the person."""
    return card(Text(say("privacy-message-gone")))
