"""What is kept under lock: values that only a key from outside the database opens.

The database holds them sealed, with the name of the key that opens them; it never sees a key.
"""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, delete, func, select

from storage.machinery import sealed
from storage.privacy_tables import objections
from storage.upsert import insert_into


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """`key` names the one that opens `value`; `kind` and `name` say what it is."""

    kind: str
    name: str
    value: str = field(repr=False)
    key: str
    at: datetime


class Sealed:
    """Of the program, not of a team."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, kind: str | None = None) -> list[Kept]:
        query = select(sealed).order_by(sealed.c.kind, sealed.c.name)
        if kind is not None:
            query = query.where(sealed.c.kind == kind)
        return [Kept(**row) for row in self._connection.execute(query).mappings()]

    def one(self, kind: str, name: str) -> Kept | None:
        query = select(sealed).where(sealed.c.kind == kind, sealed.c.name == name)
        row = self._connection.execute(query).mappings().one_or_none()
        return None if row is None else Kept(**row)

    def keys(self) -> frozenset[str]:
        """The names of those needed to open everything."""
        return frozenset(self._connection.execute(select(sealed.c.key).distinct()).scalars())

    def add(self, one: Kept) -> None:
        """Unless there is one already."""
        self._connection.execute(
            insert_into(self._connection, sealed)
            .values(**values_of(one))
            .on_conflict_do_nothing(index_elements=[sealed.c.kind, sealed.c.name])
        )

    def put(self, one: Kept) -> None:
        """In the place of the one there was."""
        self._connection.execute(
            insert_into(self._connection, sealed)
            .values(**values_of(one))
            .on_conflict_do_update(
                index_elements=[sealed.c.kind, sealed.c.name],
                set_={"value": one.value, "key": one.key, "at": one.at},
            )
        )

    def drop(self, kind: str, name: str) -> bool:
        """Whether there was one."""
        gone = self._connection.execute(
            delete(sealed).where(sealed.c.kind == kind, sealed.c.name == name)
        )
        return gone.rowcount > 0

    def drop_this(self, one: Kept) -> bool:
        """Unless something else was put in its place meanwhile; whether it went."""
        gone = self._connection.execute(
            delete(sealed).where(
                sealed.c.kind == one.kind, sealed.c.name == one.name, sealed.c.value == one.value
            )
        )
        return gone.rowcount > 0

    def objections(self) -> int:
        """How many fingerprints are kept, of all teams."""
        count = select(func.count()).select_from(objections)
        return int(self._connection.execute(count).scalar_one())


def values_of(one: Kept) -> dict[str, object]:
    return {
        "kind": one.kind,
        "name": one.name,
        "value": one.value,
        "key": one.key,
        "at": one.at,
    }
