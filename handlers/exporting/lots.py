"""Which prospects are exported, a lot at a time, with all that an import reads again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from domain.exported import Exported, notes_in_one
from domain.people import Person, Private
from domain.prospects import Contact, Prospect
from domain.stages import Stage
from handlers.desk import Desk
from handlers.import_checks import telephone
from handlers.list_asked import Asked
from handlers.lists import wanted_of
from handlers.naming import LONGEST_NOTE
from storage.search import Condition

LOT = 500
EVERYTHING = "all"
ONLY_CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """`last` is the id to go on after, None when nothing follows."""

    exported: Sequence[Exported]
    last: int | None


def conditions(wanted: Asked, desk: Desk) -> tuple[Condition, ...]:
    """As a list has them, but closed ones too."""
    words = wanted.words if ONLY_CLOSED in wanted.words else wanted.words | {EVERYTHING}
    return tuple(wanted_of(replace(wanted, words=words), desk))


def lot(wanted: Asked, desk: Desk, *, after: int) -> Lot:
    """In the order in which they were added, so that an import gives them references in it."""
    found = desk.work.exported.prospects_after(
        after, *conditions(wanted, desk), product=desk.product.id, at_most=LOT
    )
    ids = [one.id for one in found]
    people, notes = desk.work.known.contacts_of(ids), desk.work.exported.notes_of(ids)
    segments = {one.id: one.name for one in desk.work.segments.of_product(desk.product.id)}
    names = {member.person: member.name for member in desk.work.people.all()}
    country = desk.product.country
    exported = [
        Exported(
            prospect=one,
            segment=segments[one.segment],
            owner=owner_of(one, names),
            contacts=[with_number(who, country) for who in people[one.id]],
            note=notes_in_one(notes[one.id], at_most=LONGEST_NOTE),
        )
        for one in found
    ]
    return Lot(exported=exported, last=ids[-1] if len(ids) == LOT else None)


def owner_of(prospect: Prospect, names: Mapping[Person, str]) -> str:
    owner = prospect.owner
    return "" if owner is None else names.get(owner) or owner.id


def with_number(who: Contact, country: str) -> Contact:
    """Its number as an import keeps it: one typed in digits alone has its zero or its sign back."""
    found = telephone(who.phone.value, country=country) if who.phone.value else None
    return who if found is None else replace(who, phone=Private(found.kept))


def as_json(wanted: Asked) -> dict[str, Any]:
    return {
        "words": sorted(wanted.words),
        "stage": wanted.stage,
        "segment": None if wanted.segment is None else wanted.segment.id,
        "owner": None if wanted.owner is None else wanted.owner.id,
    }


def from_json(said: Mapping[str, Any], desk: Desk) -> Asked:
    segment = said["segment"]
    return Asked(
        words=frozenset(said["words"]),
        stage=None if said["stage"] is None else Stage(said["stage"]),
        segment=None if segment is None else desk.work.segments.get(segment),
        owner=None if said["owner"] is None else Person(said["owner"]),
    )
