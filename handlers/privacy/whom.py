"""Whom somebody means: by e-mail address, number, name or reference; who was set aside, too."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from domain.names import search_key
from domain.people import Private
from domain.positional import joined, reference
from domain.prospects import Contact, Prospect
from domain.quotes import Token
from domain.refusals import Refusal, StaleButton
from domain.same_person import Written
from handlers.desk import Desk
from handlers.pressed import number
from handlers.who import NoSuchProspect, WhoIsMissing, turned_to, who

ADDRESS = re.compile(r"\S+@\S+")
TELEPHONE = re.compile(r"[+0][\d .()/\u00a0\u202f-]{8,24}")
AT_MOST = 10
A_FEW = 50


class NoContact(Refusal):
    """Nobody is recorded there. Details: name."""

    phrase = "refusal-no-contact"


class NobodyCalled(Refusal):
    """Others are recorded there. Details: typed, name, people (private)."""

    phrase = "refusal-nobody-called"


class NobodyReached(Refusal):
    """Nobody has that address or number. Details: typed."""

    phrase = "refusal-nobody-reached"


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """A person at a prospect's. `contact` is how they are written down, or were last; `rows` has all of it."""

    contact: Contact
    prospect: Prospect
    rows: tuple[Written, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(row.id for row in self.rows)

    @property
    def is_there(self) -> bool:
        """Whether somebody who looks at the prospect sees them."""
        return self.prospect.deleted_at is None and any(row.is_there for row in self.rows)


def somebody(rows: Sequence[Written], prospect: Prospect) -> Somebody:
    latest = next((row for row in reversed(rows) if row.is_there), rows[-1])
    return Somebody(contact=latest.contact, prospect=prospect, rows=tuple(rows))


def people_at(prospect: Prospect, desk: Desk) -> Sequence[Somebody]:
    """Those who are there, then those who were. Raises NoContact."""
    people = written_at(prospect, desk)
    if not people:
        raise NoContact(name=prospect.name)
    return people


def written_at(prospect: Prospect, desk: Desk) -> Sequence[Somebody]:
    people = [somebody(rows, prospect) for rows in desk.work.persons.at(prospect.id)]
    return sorted(people, key=lambda one: (not one.is_there, one.contact.id))


def found(value: str, desk: Desk) -> Somebody:
    """By the contact's id. Raises StaleButton for one who was erased since, NotYourProduct."""
    rows = desk.work.persons.person(number(value))
    if not rows:
        raise StaleButton
    return somebody(rows, desk.work.prospects.get(rows[0].contact.prospect))


def meant(
    words: Sequence[Token], desk: Desk, *, line: str, contact: str = ""
) -> Sequence[Somebody]:
    """Whoever may be meant; `contact` says who, where there are several.

    Raises WhoIsMissing, WhichProspect, NoSuchProspect, NoContact, NobodyCalled, NobodyReached.
    """
    typed = joined(words)
    if not typed:
        raise WhoIsMissing
    if ADDRESS.fullmatch(typed) or TELEPHONE.fullmatch(typed):
        return reached(typed, desk)
    if (at := referred(words[0], desk)) is not None:
        return narrowed(people_at(at, desk), contact or joined(words[1:]), at)
    if people := called(typed, desk):
        return narrowed(people, contact, people[0].prospect)
    prospect, rest = who(words, desk, line=line)
    return narrowed(people_at(prospect, desk), contact or joined(rest), prospect)


def reached(typed: str, desk: Desk) -> Sequence[Somebody]:
    """Raises NobodyReached."""
    is_address = "@" in typed
    rows = desk.work.persons.reached([typed] * is_address, [typed] * (not is_address))
    people = at_hand(rows, desk)
    if not people:
        raise NobodyReached(typed=typed)
    return people


def referred(first: Token, desk: Desk) -> Prospect | None:
    """The prospect of a reference, in whichever product, removed or not. Raises NoSuchProspect."""
    wanted = reference(first.text)
    if wanted is None:
        return None
    there = desk.work.prospects.numbered(wanted) or desk.work.removed.numbered(wanted)
    if there is None and not first.text.isdigit():
        raise NoSuchProspect(first.text, [], "")
    if there is not None and there.deleted_at is None:
        turned_to(there, desk)
    return there


def called(typed: str, desk: Desk) -> Sequence[Somebody]:
    """Those of this name; and all those at an organisation that has it."""
    product = desk.found_product
    there = None if product is None else desk.work.prospects.named(typed, product=product.id)
    at_theirs = [] if there is None else written_at(there, desk)
    known = {one.contact.id for one in at_theirs}
    others = at_hand(desk.work.persons.called(typed), desk)
    return [*at_theirs, *(one for one in others if one.contact.id not in known)]


def at_hand(rows: Iterable[Written], desk: Desk) -> list[Somebody]:
    """The first persons these rows are of, each once; none of a product that is not theirs to see."""
    people: list[Somebody] = []
    left = iter(rows)
    while len(people) < AT_MOST and (lot := list(islice(left, A_FEW))):
        prospects = desk.work.prospects.several([row.contact.prospect for row in lot])
        for row in lot:
            hidden = prospects[row.contact.prospect].product in desk.work.products.hidden
            if not hidden and not any(row.id in one.ids for one in people):
                people.append(found(str(row.id), desk))
            if len(people) == AT_MOST:
                return people
    return people


def narrowed(people: Sequence[Somebody], typed: str, prospect: Prospect) -> Sequence[Somebody]:
    """Those whose name holds what was typed, else whose address does; all, when nothing was.

    Raises NobodyCalled.
    """
    wanted = search_key(typed)
    if not wanted:
        return people
    for detail in ("name", "email"):
        if of := [
            one for one in people if wanted in search_key(getattr(one.contact, detail).value)
        ]:
            return of
    names = tuple(Private(shown(one.contact)) for one in people)
    raise NobodyCalled(typed=typed, name=prospect.name, people=names)


def shown(contact: Contact) -> str:
    return contact.name.value or contact.email.value or contact.phone.value or contact.role.value
