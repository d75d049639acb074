"""The same person at other prospects of the team: what they ask for concerns all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.same_person import is_same
from handlers.desk import Desk
from handlers.privacy.whom import Somebody, somebody


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """`shown` may be named to whoever asks; `hidden` are of products whose channel they are not in."""

    shown: Sequence[Somebody] = ()
    hidden: Sequence[Somebody] = ()

    @property
    def all(self) -> Sequence[Somebody]:
        return (*self.shown, *self.hidden)


def elsewhere(person: Somebody, desk: Desk) -> Elsewhere:
    """By their addresses and numbers (domain/same_person.py)."""
    persons = desk.work.persons
    emails = {row.contact.email.value for row in person.rows}
    phones = {row.contact.phone.value for row in person.rows}
    known = set(person.ids)
    people = []
    for row in persons.reached(emails, phones):
        if row.id not in known and any(is_same(row, mine) for mine in person.rows):
            rows = persons.person(row.id)
            known.update(one.id for one in rows)
            people.append(rows)
    ids = [rows[0].contact.prospect for rows in people]
    at = desk.work.prospects.several(ids)
    found = [somebody(rows, at[of]) for rows, of in zip(people, ids, strict=True)]
    hidden = [one for one in found if one.prospect.product in desk.work.products.hidden]
    shown = [one for one in found if one not in hidden]
    for one in shown:
        desk.work.prospects.met.add(one.prospect.id)
    return Elsewhere(shown=shown, hidden=hidden)


def with_all_open(desk: Desk) -> Desk:
    """The same desk, where no product is hidden: a person's right does not end at a channel."""
    return replace(desk, work=desk.work.whole())
