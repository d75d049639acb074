"""Who speaks, where, in which team; and what must stay between two people."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Team:
    """A workspace of one platform; `id` is the platform's own."""

    platform: str
    id: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the team, by the platform's id."""

    id: str


THE_BOT = Person("prospect")
"""Who did what was due: no member of any team, and never mentioned."""


@dataclass(frozen=True, slots=True)
class Place:
    """A channel or a direct conversation, by the platform's id."""

    id: str
    direct: bool = False


@dataclass(frozen=True, slots=True)
class Private(Generic[Value]):
    """A detail about a prospect's people: told to one person, never to a channel, a log or a metric.

    `of` is the prospect's id; None where it may be about anybody.
    """

    value: Value
    of: int | None = field(default=None, compare=False)

    def __repr__(self) -> str:
        return "(private)"

    def __str__(self) -> str:
        return "(private)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What the platform knows of somebody: shown name, language and time zone when it says so."""

    person: Person
    name: str
    language: str | None = None
    zone: str | None = None
    is_bot: bool = False
    is_guest: bool = False
    is_gone: bool = False
    is_administrator: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person as the team's records have them; `product` is the one used last.

    Language and zone are None until the platform or the person has said them.
    """

    person: Person
    name: str
    language: str | None = None
    zone: str | None = None
    is_administrator: bool = False
    product: int | None = None
    home_opened_at: datetime | None = None
