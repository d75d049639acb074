"""What a line of a list changes when the prospect it speaks of is there already."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from domain.names import clean
from domain.people import Private

EMPTY: tuple[object, ...] = (None, "", (), frozenset())


class Mode(StrEnum):
    """For what matches by e-mail, phone or name; a prospect that matches nothing is always new.

    CREATE makes it all the same, COMPLETE fills what is empty, SKIP leaves it as it is.
    """

    CREATE = "create"
    COMPLETE = "complete"
    SKIP = "skip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """`write` is what becomes of the empty fields; `differing` are those where both say something.

    Nothing is ever emptied or replaced: what differs is told, for somebody to decide.
    """

    write: Mapping[str, Any] = field(default_factory=dict)
    differing: tuple[str, ...] = ()


def merged(existing: Mapping[str, Any], incoming: Mapping[str, Any], mode: Mode) -> Merged:
    """Both by the names of the fields. With CREATE, `existing` stays and all of `incoming` is new."""
    filled = {name: value for name, value in incoming.items() if not is_empty(value)}
    if mode is Mode.CREATE:
        return Merged(write=filled)
    there = {name for name in filled if not is_empty(existing.get(name))}
    differing = tuple(
        name for name in filled if name in there and not same(existing[name], filled[name])
    )
    if mode is Mode.SKIP:
        return Merged(differing=differing)
    return Merged(
        write={name: value for name, value in filled.items() if name not in there},
        differing=differing,
    )


def is_empty(value: object) -> bool:
    """False and 0 say something."""
    said = bare(value)
    return not said.strip() if isinstance(said, str) else said in EMPTY


def same(one: object, other: object) -> bool:
    """Texts whatever their case and blanks."""
    one, other = bare(one), bare(other)
    if isinstance(one, str) and isinstance(other, str):
        return clean(one).casefold() == clean(other).casefold()
    return one == other


def bare(value: object) -> object:
    return value.value if isinstance(value, Private) else value
