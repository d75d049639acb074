"""A prospect that is there, completed with what a line of a list says besides; never overwritten."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from domain.contact_keys import email_key, phone_key
from domain.import_modes import Mode, is_empty, merged
from domain.incoming import Incoming
from domain.names import search_key
from domain.prospects import Contact, Prospect, Reach
from handlers.contacts import FIELDS, values_of
from handlers.desk import Desk

ALONE = ("owner", "source", "screening", "obstacles")
"""Fields that are filled whatever the others say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """A prospect we have, with its people."""

    prospect: Prospect
    contacts: Sequence[Contact]


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """`contact` is somebody written down, in place of `was` when that one says less."""

    prospect: Prospect
    contact: Mapping[str, str] | None = None
    was: Contact | None = None
    note: str = ""


def here(ids: Collection[int], desk: Desk) -> Mapping[int, Here]:
    found = desk.work.prospects.several(list(ids))
    people = desk.work.known.contacts_of(found)
    return {one: Here(prospect=found[one], contacts=people[one]) for one in found}


def completion(incoming: Incoming, there: Here) -> Completion | None:
    """None when the line adds nothing. A note is only kept of one that adds something else."""
    prospect = filled(there.prospect, incoming)
    was, contact = contact_of(incoming, there.contacts)
    if prospect == there.prospect and contact is None:
        return None
    return Completion(prospect=prospect, contact=contact, was=was, note=incoming.note.value)


def filled(prospect: Prospect, incoming: Incoming) -> Prospect:
    said: dict[str, Any] = {name: getattr(incoming, name) for name in ALONE}
    there = {name: getattr(prospect, name) for name in ALONE}
    write = dict(merged(there, said, Mode.COMPLETE).write)
    if prospect.is_open and prospect.next_action_on is None and not prospect.next_action:
        write |= {"next_action": incoming.next_action, "next_action_on": incoming.next_action_on}
    if prospect.is_open and prospect.parked_until is None and incoming.parked_until is not None:
        write |= {"parked_until": incoming.parked_until, "park_reason": incoming.park_reason}
    if prospect.reach is Reach.RELAY:
        write |= {
            name: getattr(incoming, name)
            for name in ("audience", "audience_size")
            if is_empty(getattr(prospect, name)) and not is_empty(getattr(incoming, name))
        }
    return replace(prospect, **write)


def contact_of(
    incoming: Incoming, contacts: Sequence[Contact]
) -> tuple[Contact | None, Mapping[str, str] | None]:
    """Whom the line completes, and how they are written down then; both None when nobody is."""
    said = {name: str(getattr(incoming, name).value) for name in FIELDS}
    if not any(said.values()):
        return None, None
    was = next((one for one in contacts if is_same(one, said)), None)
    if was is None:
        return None, said
    known = values_of(was)
    write = merged(known, said, Mode.COMPLETE).write
    return (was, {**known, **write}) if write else (None, None)


def is_same(contact: Contact, said: Mapping[str, str]) -> bool:
    """By e-mail address, else by name; a number may be shared, and counts for who has no name."""
    if said["email"] and contact.email.value:
        return email_key(said["email"]) == email_key(contact.email.value)
    if said["contact"] and contact.name.value:
        return search_key(said["contact"]) == search_key(contact.name.value)
    if said["phone"] and contact.phone.value:
        return phone_key(said["phone"]) == phone_key(contact.phone.value)
    return not (said["email"] or said["contact"] or said["phone"])
