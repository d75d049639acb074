"""The people at a prospect's, each with what they may ask for; and the question before it is too late."""

from collections.abc import Sequence
from datetime import date

from chat.cards import Button, Buttons, Card, Confirm, Note, Part, Text, card
from domain.prospects import Contact, Prospect
from domain.rights import Right
from domain.wording import Phrase, say
from handlers.prospect_card import contact_line, title

BEGIN = "privacy"
SURE = "privacy-sure"
INFORMED = "privacy-informed"


def people(prospect: Prospect, several: Sequence[Contact]) -> Card:
    parts: list[Part] = []
    for contact in several:
        parts += [
            Text(contact_line(contact)),
            Note(informed(contact)),
            Buttons(
                (
                    *(act(verb, contact) for verb in ("export", "fix", "erase", "object")),
                    *told(contact),
                )
            ),
        ]
    return card(title(prospect), *parts, Note(say("privacy-foot")))


def act(verb: str, contact: Contact) -> Button:
    return Button(
        action=BEGIN,
        label=Phrase(f"button-privacy-{verb}"),
        value=f"{verb}:{contact.id}",
        style="danger" if verb in ("erase", "object") else "plain",
    )


def told(contact: Contact) -> tuple[Button, ...]:
    if contact.informed_on is not None:
        return ()
    return (Button(action=INFORMED, label=say("button-privacy-informed"), value=str(contact.id)),)


def informed(contact: Contact) -> Phrase:
    origin = contact.origin or say("privacy-origin-unknown")
    if contact.informed_on is None:
        return say("privacy-not-informed", origin=origin, since=day_of(contact))
    how = contact.informed_how or say("privacy-informed-somehow")
    return say("privacy-informed", origin=origin, on=contact.informed_on, how=how)


def day_of(contact: Contact) -> date:
    return contact.created_at.date()


def sure(right: Right, contact: Contact, prospect: Prospect) -> Card:
    """Said once more, in full: it cannot be undone."""
    yes = Button(
        action=SURE,
        label=Phrase(f"button-privacy-{right}-sure"),
        value=f"{right}:{contact.id}",
        style="danger",
        confirm=Confirm(
            title=say("privacy-sure-title"),
            text=Phrase(f"privacy-sure-{right}-short"),
            yes=Phrase(f"button-privacy-{right}-sure"),
            no=say("privacy-sure-no"),
        ),
    )
    return card(
        title(prospect),
        Text(contact_line(contact)),
        Text(Phrase(f"privacy-sure-{right}")),
        Buttons((yes,)),
    )


def gone() -> Card:
    """What stands in the bot's direct messages in place of what told of the person."""
    return card(Text(say("privacy-message-gone")))
