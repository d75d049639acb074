"""/prospect privacy: a person's rights, exercised by an administrator, directly to the bot."""

from collections.abc import Mapping, Sequence

from chat.cards import Card
from chat.port import Press, Reply, Say
from domain import vocabulary
from domain.command_line import CommandLine
from domain.names import search_key
from domain.prospects import Contact, Prospect
from domain.quotes import Token
from domain.refusals import Refusal, StaleButton
from domain.rights import Right
from handlers.access import ALONE, OF_ADMINISTRATORS_DIRECTLY, OF_MEMBERS, Access, Key
from handlers.desk import Desk
from handlers.keys import only
from handlers.pressed import number
from handlers.privacy import cards
from handlers.privacy.erased import erase, object_
from handlers.privacy.exported import export
from handlers.privacy.fixed import fix
from handlers.privacy.informed import not_informed, was_informed
from handlers.privacy.register import record_of_processing, register
from handlers.who import who

PRIVACY = "privacy"
RIGHTS = {
    "export": Right.ACCESS,
    "fix": Right.FIX,
    "erase": Right.ERASE,
    "object": Right.OBJECT,
}


class NoContact(Refusal):
    """Nobody is recorded there. Details: name."""

    phrase = "refusal-no-contact"


class UnknownRight(Refusal):
    """Details: typed."""

    phrase = "refusal-unknown-right"


def privacy(line: CommandLine, desk: Desk) -> list[Say]:
    """/prospect privacy [export|fix|erase|object WHO | informed WHO | requests | report]."""
    only(line, "contact", "how")
    words = line.positional
    if not words:
        return not_informed(desk)
    what = vocabulary.flag(words[0].text) or ""
    if what == "informed":
        contact, prospect = meant(words[1:], line, desk)
        return was_informed(contact, prospect, line.keys.get("how", ""), desk)
    if what == "requests":
        return register(desk)
    if what == "report":
        return record_of_processing(desk)
    if what in RIGHTS:
        return exercised(RIGHTS[what], words[1:], line, desk)
    return [Reply(card=about(words, line, desk))]


def about(words: Sequence[Token], line: CommandLine, desk: Desk) -> Card:
    prospect = who(words, desk, line=line.text)[0]
    return cards.people(prospect, there(prospect, desk))


def exercised(right: Right, words: Sequence[Token], line: CommandLine, desk: Desk) -> list[Say]:
    prospect = who(words, desk, line=line.text)[0]
    people = narrowed(there(prospect, desk), line.keys.get("contact", ""))
    if len(people) > 1:
        return [Reply(card=cards.people(prospect, people))]
    return begun(right, people[0], prospect, desk)


def begun(right: Right, contact: Contact, prospect: Prospect, desk: Desk) -> list[Say]:
    """What cannot be undone is asked about once more."""
    match right:
        case Right.ACCESS:
            return export(contact, prospect, desk)
        case Right.FIX:
            return fix(contact, prospect, desk)
        case _:
            return [Reply(card=cards.sure(right, contact, prospect))]


def meant(words: Sequence[Token], line: CommandLine, desk: Desk) -> tuple[Contact, Prospect]:
    prospect = who(words, desk, line=line.text)[0]
    return narrowed(there(prospect, desk), line.keys.get("contact", ""))[0], prospect


def there(prospect: Prospect, desk: Desk) -> Sequence[Contact]:
    people = desk.work.contacts.of_prospect(prospect.id)
    if not people:
        raise NoContact(name=prospect.name)
    return people


def narrowed(people: Sequence[Contact], typed: str) -> Sequence[Contact]:
    """Those whose name or address holds what was typed; all, when none does."""
    wanted = search_key(typed)
    found = [one for one in people if wanted and wanted in search_key(named(one))]
    return found or people


def named(contact: Contact) -> str:
    return f"{contact.name.value} {contact.email.value}"


def pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the right and the contact's id."""
    what, _, of = press.value.partition(":")
    if what not in RIGHTS:
        raise StaleButton
    contact, prospect = found(of, desk)
    return begun(RIGHTS[what], contact, prospect, desk)


def sure(press: Press, desk: Desk) -> list[Say]:
    what, _, of = press.value.partition(":")
    contact, prospect = found(of, desk)
    if what == Right.ERASE:
        return erase(contact, prospect, desk)
    if what == Right.OBJECT:
        return object_(contact, prospect, desk)
    raise StaleButton


def informed_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the contact's id."""
    contact, prospect = found(press.value, desk)
    return was_informed(contact, prospect, "", desk)


def found(value: str, desk: Desk) -> tuple[Contact, Prospect]:
    """Raises StaleButton for one that was erased or replaced since."""
    contact = desk.work.contacts.get(number(value))
    if contact is None:
        raise StaleButton
    return contact, desk.work.prospects.get(contact.prospect)


ACCESS: Mapping[Key, Access] = {
    PRIVACY: OF_ADMINISTRATORS_DIRECTLY,
    (PRIVACY, ALONE): OF_MEMBERS,
    (PRIVACY, "informed"): OF_MEMBERS,
    cards.BEGIN: OF_ADMINISTRATORS_DIRECTLY,
    cards.SURE: OF_ADMINISTRATORS_DIRECTLY,
    cards.INFORMED: OF_MEMBERS,
}
COMMANDS = {PRIVACY: privacy}
PRESSES = {
    cards.BEGIN: pressed,
    cards.SURE: sure,
    cards.INFORMED: informed_pressed,
}
