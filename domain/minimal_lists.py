"""The minimal list as it was on the day it was frozen, and what has changed since."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenNeed:
    """`musts` is how many asked for it as a must that day."""

    need: int
    words: str
    musts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MinimalList:
    """`requesters` is how many had to ask for a need as a must, that day."""

    id: int
    product: int
    at: datetime
    by: Person
    requesters: int
    needs: tuple[FrozenNeed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Words of needs that are on the list since, and of those that are not any more."""

    added: tuple[str, ...]
    gone: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.gone)


def changes(
    frozen: MinimalList, now: Mapping[int, str], *, merged: Mapping[int, int] | None = None
) -> Changes:
    """`now` has the words of the needs on the list, by id; `merged` what became of some others."""
    became = merged or {}
    before = {became.get(one.need, one.need): one.words for one in frozen.needs}
    return Changes(
        added=tuple(words for need, words in now.items() if need not in before),
        gone=tuple(words for need, words in before.items() if need not in now),
    )
