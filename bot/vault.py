"""What the database keeps sealed, opened and kept with the bot's own keys.

Tokens of platforms, and the keys of the bot's that must outlive its PROSPECT_SECRET_KEY
(docs/adr/0017-keys-under-a-key.md).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bot.keys import NoKey, Ring, ring_of
from bot.sealing import Changed, opened, seal
from bot.settings import Settings
from storage.sealed import Kept
from storage.storage import Storage
from storage.work import Books

KEY: Final = "key"
TOKEN: Final = "token"
INSTALLATION: Final = "slack"
"""Kinds of what is kept; the last is the token of each Slack workspace, by the workspace's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vault:
    """Keys are read anew each time, and inside the transaction that writes.

    So what is sealed while a key is replaced is sealed with the new one, or sealed again with it.
    """

    storage: Storage
    settings: Settings

    def ring(self, *, may_make: bool = True) -> Ring:
        """No key is ever made where something is sealed with one already. Raises NoKey."""
        needed = self.storage.read(lambda books: books.sealed.keys())
        return ring_of(self.settings, may_make=may_make and not needed)

    def all(self, kind: str) -> Mapping[str, str]:
        """Values by name. Raises NoKey."""
        kept = self.storage.read(lambda books: books.sealed.all(kind))
        return values(kept, self.ring()) if kept else {}

    def one(self, kind: str, name: str) -> str | None:
        """None where there is none. Raises NoKey."""
        kept = self.storage.read(lambda books: books.sealed.one(kind, name))
        return None if kept is None else self.value(kept)

    def value(self, kept: Kept) -> str:
        """What is in there. Raises NoKey."""
        return value_of(kept, ring_of(self.settings, may_make=False))

    def check(self) -> int:
        """Whether everything opens; how many there are. Raises NoKey."""
        kept = self.storage.read(lambda books: books.sealed.all())
        if kept:
            ring = self.ring()
            for one in kept:
                value_of(one, ring)
        return len(kept)

    def keep(self, kind: str, given: Mapping[str, str]) -> None:
        """In the place of those of the same names. Raises NoKey."""
        self.ring()  # where there is none it is made now, not while the database waits
        self.storage.write(lambda books: self.put(kind, books, given))

    def put(self, kind: str, books: Books, given: Mapping[str, str]) -> None:
        """The same in a transaction that has begun, and with a key that is there. Raises NoKey."""
        ring = self._ring_for(books)
        for name, value in given.items():
            books.sealed.put(locked(kind, name, value, ring))

    def add(self, kind: str, books: Books, given: Mapping[str, str]) -> Mapping[str, str]:
        """Those of this kind, with the given ones where there were none of their names. Raises NoKey."""
        ring = self._ring_for(books)
        for name, value in given.items():
            books.sealed.add(locked(kind, name, value, ring))
        return values(books.sealed.all(kind), ring)

    def forget(self, kind: str, name: str) -> bool:
        """Whether there was one. Needs no key."""
        return self.storage.write(lambda books: books.sealed.drop(kind, name))

    def reseal(self) -> int:
        """Everything with the first key, in one transaction; how many. Raises NoKey."""

        return self.storage.write(lambda books: resealed(books, self._ring_for(books)))

    def _ring_for(self, books: Books) -> Ring:
        ring = ring_of(self.settings, may_make=False)
        if books.sealed.keys() - set(ring.by_name):
            raise NoKey(another_key(ring.where))
        return ring


def resealed(books: Books, ring: Ring) -> int:
    """Everything with the ring's first key; how many. Raises NoKey."""
    kept = books.sealed.all()
    for one in kept:
        if one.key != ring.first_name:
            books.sealed.put(locked(one.kind, one.name, value_of(one, ring), ring, at=one.at))
    return len(kept)


def locked(kind: str, name: str, value: str, ring: Ring, *, at: datetime | None = None) -> Kept:
    return Kept(
        kind=kind,
        name=name,
        value=seal(value, key=ring.first, purpose=f"{kind} {name}"),
        key=ring.first_name,
        at=at or datetime.now(UTC),
    )


def values(kept: Iterable[Kept], ring: Ring) -> dict[str, str]:
    """By name. Raises NoKey."""
    return {one.name: value_of(one, ring) for one in kept}


def value_of(one: Kept, ring: Ring) -> str:
    """Raises NoKey."""
    return opened_with(ring, kind=one.kind, name=one.name, value=one.value, key=one.key)


def opened_with(ring: Ring, *, kind: str, name: str, value: str, key: str) -> str:
    """`key` is the name of the one that sealed `value`. Raises NoKey."""
    master = ring.by_name.get(key)
    if master is None:
        raise NoKey(another_key(ring.where))
    try:
        return opened(value, key=master, purpose=f"{kind} {name}")
    except Changed as error:
        raise NoKey(
            f"The {kind} {name} that the database keeps was changed by something else than Prospect: restore "
            "a backup, or `prospect secret lost` says what can be given again; nothing was changed."
        ) from error


def another_key(where: str) -> str:
    return (
        f"{where} does not open what the database keeps sealed, another key does: put that key back, or give "
        "both, PROSPECT_SECRET_KEY=NEW,FORMER; if it is lost for good, `prospect secret lost` says what to "
        "do; nothing was changed."
    )
