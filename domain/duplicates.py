"""By what two lines, or a line and a prospect, are the same one. Source: docs/method.md."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from domain.incoming import Incoming
from domain.names import key, search_key


class By(StrEnum):
    """In this order. PERSON is an organisation and a contact, ORGANISATION its name alone."""

    REFERENCE = "reference"
    EMAIL = "email"
    PHONE = "phone"
    PERSON = "person"
    ORGANISATION = "organisation"


class Key(NamedTuple):
    by: By
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """`of` is whatever the keys were kept for: a line of the same list, or a prospect."""

    by: By
    of: int


def keys(incoming: Incoming) -> tuple[Key, ...]:
    """What it is known by, the surest first."""
    number = "" if incoming.number is None else str(incoming.number)
    return keys_of(
        number=number,
        email=incoming.email.value,
        phone_e164=incoming.phone_e164.value,
        name=incoming.name,
        contact=incoming.contact.value,
    )


def keys_of(
    *, number: str = "", email: str = "", phone_e164: str = "", name: str, contact: str = ""
) -> tuple[Key, ...]:
    """The same for a prospect that is there, once for each of its contacts."""
    organisation, person = key(name), search_key(contact) if contact else ""
    found = (
        Key(By.REFERENCE, number),
        Key(By.EMAIL, email.casefold()),
        Key(By.PHONE, phone_e164),
        Key(By.PERSON, f"{organisation}\n{person}" if person else ""),
        Key(By.ORGANISATION, organisation),
    )
    return tuple(one for one in found if one.value)


def matched(wanted: tuple[Key, ...], known: Mapping[Key, int]) -> Match | None:
    """The surest match among what is known."""
    return next((Match(by=one.by, of=known[one]) for one in wanted if one in known), None)


MAY_BE_SHARED = (By.EMAIL, By.PHONE)
"""By several organisations of one building, or of one person."""


class LinesSeen:
    """The lines of one list so far, by what they are known."""

    def __init__(self) -> None:
        self._known: dict[Key, int] = {}
        self._numbers: dict[int, int] = {}

    def match(self, incoming: Incoming) -> Match | None:
        """The earlier line that is the same one; else None, and this one is remembered.

        Somebody else of the same organisation matches by it alone, whatever number they share.
        """
        wanted = keys(incoming)
        found = matched(tuple(self._telling(wanted, incoming.number)), self._known)
        organisation = wanted[-1]
        is_another = found is not None and self._is_somebody_else(found.by, wanted)
        if found is None or is_another:
            self._remember(wanted, incoming)
        if is_another:
            return Match(by=By.ORGANISATION, of=self._known[organisation])
        return found

    def __iter__(self) -> Iterator[Key]:
        """All the keys, to look for what is there already."""
        return iter(self._known)

    def _telling(self, wanted: tuple[Key, ...], number: int | None) -> Iterator[Key]:
        """Without what two lines share whose references say that they are two."""
        for one in wanted:
            other = self._numbers.get(self._known.get(one, 0))
            is_shared = one.by in MAY_BE_SHARED and None not in (number, other) and other != number
            if not is_shared:
                yield one

    def _is_somebody_else(self, by: By, wanted: tuple[Key, ...]) -> bool:
        """Of an organisation that was seen, a person who was not."""
        if by not in (By.REFERENCE, By.PHONE) or wanted[-1] not in self._known:
            return False
        people = [one for one in wanted if one.by in (By.EMAIL, By.PERSON)]
        return bool(people) and not any(one in self._known for one in people)

    def _remember(self, wanted: tuple[Key, ...], incoming: Incoming) -> None:
        """What an earlier line is known by stays its own."""
        for one in wanted:
            self._known.setdefault(one, incoming.line)
        if incoming.number is not None:
            self._numbers[incoming.line] = incoming.number
