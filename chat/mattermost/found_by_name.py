"""What somebody called by its name, or by its reference, where a form has no list to pick from."""

from collections.abc import Sequence
from datetime import date
from typing import Final, Protocol, TypeAlias

from domain.folding import plain
from domain.people import Person
from domain.positional import reference
from domain.wording import Phrase, say

Known: TypeAlias = tuple[str, str]
"""A label and its value."""
PROSPECT: Final = "prospect"
"""The lookup whose values are references."""
NAMES_SHOWN: Final = 5


class Ask(Protocol):
    """What reading a field may need to know from elsewhere."""

    @property
    def today(self) -> date: ...

    def found(self, lookup: str, query: str) -> Sequence[Known]:
        """What is found by that, best first."""
        ...

    def person(self, name: str) -> Person | None:
        """By their username, or id."""
        ...

    def channel(self, name: str) -> str | None:
        """The id of a channel by its name, or id."""
        ...

    def shown(self, text: str) -> str:
        """The text as it stands in the form, people and channels by their names."""
        ...


class NotUnderstood(Exception):
    """A field cannot be read; `words` say what to write."""

    def __init__(self, words: Phrase) -> None:
        super().__init__()
        self.words = words


def one_of(typed: str, known: Sequence[Known], lookup: str, ask: Ask) -> str:
    """The value of the one that is called so: of those the form knew, else of those found.

    Raises NotUnderstood.
    """
    if same := called(typed, known, ask):
        return same[0]
    found = ask.found(lookup, typed) if lookup else [one for one in known if holds(one, typed, ask)]
    if lookup == PROSPECT and (same := referred(typed, found)):
        return same[0]
    same = called(typed, found, ask) or [value for _, value in found]
    if len(same) == 1:
        return same[0]
    if not same:
        words = "mattermost-no-prospect" if lookup == PROSPECT else "mattermost-nothing-called"
        raise NotUnderstood(say(words, typed=typed))
    raise NotUnderstood(several(typed, found, lookup))


def called(typed: str, known: Sequence[Known], ask: Ask) -> list[str]:
    return [value for label, value in known if plain(ask.shown(label)) == plain(typed)]


def referred(typed: str, found: Sequence[Known]) -> list[str]:
    number = reference(typed)
    return [value for _, value in found if number is not None and reference(value) == number]


def holds(one: Known, typed: str, ask: Ask) -> bool:
    return plain(typed) in plain(ask.shown(one[0]))


def several(typed: str, found: Sequence[Known], lookup: str) -> Phrase:
    """Which they are; two prospects of one name have references to tell them apart."""
    if lookup == PROSPECT:
        names = tuple(f"{label} ({value})" for label, value in found[:NAMES_SHOWN])
        return say("mattermost-several-prospects", typed=typed, names=names)
    names = tuple(label for label, _ in found[:NAMES_SHOWN])
    return say("mattermost-several-called", typed=typed, names=names)
