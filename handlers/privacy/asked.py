"""/prospect privacy: a person's rights, exercised by an administrator, directly to the bot."""

from collections.abc import Callable, Mapping, Sequence

from chat.port import Press, Reply, Say
from domain.command_line import CommandLine
from domain.quotes import Token
from domain.refusals import Refusal, StaleButton
from domain.rights import Right
from handlers.access import (
    ALONE,
    OF_ADMINISTRATORS,
    OF_ADMINISTRATORS_DIRECTLY,
    OF_MEMBERS,
    Access,
    Key,
    flag,
)
from handlers.desk import Desk
from handlers.keys import only
from handlers.privacy import cards, fixed
from handlers.privacy.carried import Carried, carried
from handlers.privacy.elsewhere import elsewhere
from handlers.privacy.erased import erase, object_
from handlers.privacy.exported import export
from handlers.privacy.informed import not_informed, was_informed
from handlers.privacy.processing import record_of_processing
from handlers.privacy.received import received_on
from handlers.privacy.register import answered, extended, register, written_down
from handlers.privacy.whom import Somebody, found, meant
from handlers.retention import investigation
from handlers.retention.decided import listed

PRIVACY = "privacy"
RIGHTS = {
    "export": Right.ACCESS,
    "fix": Right.FIX,
    "erase": Right.ERASE,
    "object": Right.OBJECT,
}


OF_THE_PRODUCT: Mapping[str, Callable[[Desk], list[Say]]] = {
    "investigation": investigation.asked,
    "report": record_of_processing,
    "retention": listed,
}


class UnknownRight(Refusal):
    """Details: typed."""

    phrase = "refusal-unknown-right"


def privacy(line: CommandLine, desk: Desk) -> list[Say]:
    """/prospect privacy [export|fix|erase|object WHO | informed WHO | register … | report]."""
    only(line, "because", "contact", "how", "on")
    words = line.positional
    if not words:
        return not_informed(desk)
    what, rest = flag(words[0]), words[1:]
    if what == "informed":
        return told_of(rest, line, desk)
    if what in OF_THE_PRODUCT:
        return OF_THE_PRODUCT[what](desk)
    match what:
        case "requests":
            return registered(rest, line, desk)
        case "extend":
            return extended(rest, line, desk)
        case "answered":
            return answered(rest, desk)
        case _ if what in RIGHTS:
            return exercised(what, rest, line, desk)
        case _:
            people = meant(words, desk, line=line.text, contact=line.keys.get("contact", ""))
            return [Reply(card=cards.people(people, desk, received=received_on(line, desk)))]


def exercised(what: str, words: Sequence[Token], line: CommandLine, desk: Desk) -> list[Say]:
    received = received_on(line, desk)
    people = meant(words, desk, line=line.text, contact=line.keys.get("contact", ""))
    one = the_one(people, desk)
    if one is None:
        return [Reply(card=cards.people(people, desk, verbs=(what,), received=received))]
    return begun(Carried(what=what, received=received), one, desk)


def the_one(people: Sequence[Somebody], desk: Desk) -> Somebody | None:
    """Whom all of them are, as far as one can tell; None when somebody has to choose."""
    first, *others = people
    if not others:
        return first
    same = {row for one in elsewhere(first, desk).shown for row in one.ids}
    return first if all(same.issuperset(one.ids) for one in others) else None


def registered(words: Sequence[Token], line: CommandLine, desk: Desk) -> list[Say]:
    """The register; with a right and a person, a request that waits in it."""
    if not words:
        return register(desk)
    what = flag(words[0])
    if what not in RIGHTS:
        raise UnknownRight(typed=words[0].text)
    people = meant(words[1:], desk, line=line.text, contact=line.keys.get("contact", ""))
    one = the_one(people, desk)
    if one is None:
        return [Reply(card=cards.people(people, desk, verbs=()))]
    return written_down(RIGHTS[what], one, line, desk)


def begun(asked: Carried, one: Somebody, desk: Desk) -> list[Say]:
    """What cannot be undone is asked about once more, with every place it is done at."""
    received = asked.received or desk.today
    match RIGHTS.get(asked.what):
        case Right.ACCESS:
            return export(one, desk, received=received)
        case Right.FIX:
            fixed.to_fix(one)
            return fixed.fix(one, desk, received=received)
        case Right() as right:
            others = elsewhere(one, desk)
            return [Reply(card=cards.sure(right, one, others, asked.received))]
        case None:
            raise StaleButton


def told_of(words: Sequence[Token], line: CommandLine, desk: Desk) -> list[Say]:
    people = meant(words, desk, line=line.text, contact=line.keys.get("contact", ""))
    there = [one for one in people if one.is_there] or people
    if len(there) > 1:
        return [Reply(card=cards.people(there, desk, verbs=()))]
    return was_informed(
        there[0].contact,
        there[0].prospect,
        line.keys.get("how", ""),
        desk,
        on=received_on(line, desk),
    )


def pressed(press: Press, desk: Desk) -> list[Say]:
    asked = carried(press.value)
    return begun(asked, found(asked.contact, desk), desk)


def sure(press: Press, desk: Desk) -> list[Say]:
    asked = carried(press.value)
    several = [found(asked.contact, desk)]
    if asked.scope == cards.EVERYWHERE:
        several += elsewhere(several[0], desk).all
    done = {"erase": erase, "object": object_}.get(asked.what)
    if done is None:
        raise StaleButton
    return done(several, desk, received=asked.received or desk.today)


def informed_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the contact's id."""
    one = found(press.value, desk)
    return was_informed(one.contact, one.prospect, "", desk)


ACCESS: Mapping[Key, Access] = {
    PRIVACY: OF_ADMINISTRATORS_DIRECTLY,
    (PRIVACY, ALONE): OF_MEMBERS,
    (PRIVACY, "informed"): OF_MEMBERS,
    (PRIVACY, "retention"): OF_MEMBERS,
    cards.BEGIN: OF_ADMINISTRATORS_DIRECTLY,
    cards.SURE: OF_ADMINISTRATORS_DIRECTLY,
    cards.INFORMED: OF_MEMBERS,
    fixed.FIX: OF_ADMINISTRATORS,
}
COMMANDS = {PRIVACY: privacy}
FORMS = {fixed.FIX: fixed.submit}
PRESSES = {
    cards.BEGIN: pressed,
    cards.SURE: sure,
    cards.INFORMED: informed_pressed,
}
