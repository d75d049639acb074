"""Which of many names, addresses, numbers and references a product has already, some hundreds at a time."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Connection,
    any_,
    bindparam,
    func,
    literal_column,
    select,
)

from domain.prospects import Contact
from storage.contacts import read
from storage.tables import contacts, prospects


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """What a contact of a prospect can be reached by."""

    prospect: int
    email: str
    phone: str


class Known:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def named(self, keys: Collection[str], *, product: int) -> Mapping[str, int]:
        """The prospects' ids by those of these keys (domain/names.py) that are taken."""
        return dict(self._of(product, prospects.c.name_key, keys))

    def numbered(self, numbers: Collection[int], *, product: int) -> Mapping[int, int]:
        """The prospects' ids by their references."""
        return dict(self._of(product, prospects.c.number, numbers))

    def with_email(self, keys: Collection[str], *, product: int) -> Sequence[Address]:
        """By the keys of domain/contact_keys.py."""
        return self._reached(contacts.c.email_key, keys, product)

    def with_phone(self, keys: Collection[str], *, product: int) -> Sequence[Address]:
        """Perhaps with such a number: a key is the end of it."""
        return self._reached(contacts.c.phone_key, keys, product)

    def contacts_of(self, several: Collection[int]) -> Mapping[int, Sequence[Contact]]:
        """Those of each prospect, in their order."""
        found: dict[int, list[Contact]] = {one: [] for one in several}
        if not several:
            return found
        query = (
            select(contacts)
            .where(
                contacts.c.team_id + 0
                == self._team_id,  # "+ 0": looked up by prospect, not by team
                contacts.c.prospect_id.in_(list(several)),
                contacts.c.deleted_at.is_(None),
            )
            .order_by(contacts.c.id)
        )
        for row in self._connection.execute(query).mappings():
            found[row["prospect_id"]].append(read(row))
        return found

    def names_after(
        self, prospect: int, *, product: int, at_most: int
    ) -> Sequence[tuple[int, str]]:
        """Ids and names of those whose id is greater, in the order of their ids."""
        rows = self._connection.execute(
            select(prospects.c.id, prospects.c.name)
            .where(
                prospects.c.team_id + 0 == self._team_id,
                prospects.c.product_id + 0 == product,
                prospects.c.id > prospect,
                prospects.c.deleted_at.is_(None),
            )
            .order_by(prospects.c.id)
            .limit(at_most)
        )
        return [(row[0], row[1]) for row in rows]

    def _of(
        self, product: int, column: ColumnElement[Any], values: Collection[Any]
    ) -> Iterator[tuple[Any, int]]:
        if not values:
            return
        by_number = column is prospects.c.number
        query = select(column, prospects.c.id).where(
            (prospects.c.team_id if by_number else prospects.c.team_id + 0) == self._team_id,
            (prospects.c.product_id + 0 if by_number else prospects.c.product_id) == product,
            self._among(column, values),
            prospects.c.deleted_at.is_(None),
        )
        yield from ((row[0], row[1]) for row in self._connection.execute(query))

    def _reached(
        self, column: ColumnElement[str], keys: Collection[str], product: int
    ) -> Sequence[Address]:
        query = (
            select(contacts.c.prospect_id, contacts.c.email, contacts.c.phone)
            .join(prospects, prospects.c.id == contacts.c.prospect_id)
            .where(
                contacts.c.team_id == self._team_id,
                column != literal_column("''"),
                self._among(column, keys),
                contacts.c.deleted_at.is_(None),
                prospects.c.product_id + 0 == product,
                prospects.c.deleted_at.is_(None),
            )
            .order_by(contacts.c.id.desc())
        )
        return [
            Address(prospect=row[0], email=row[1], phone=row[2])
            for row in self._connection.execute(query)
        ]

    def _among(self, column: ColumnElement[Any], values: Collection[Any]) -> ColumnElement[bool]:
        """One parameter for all of them: a statement with hundreds takes longer to write than to run."""
        if self._connection.dialect.name == "postgresql":
            return column == any_(bindparam(None, list(values), type_=ARRAY(column.type)))
        every = func.json_each(json.dumps(list(values))).table_valued("value")
        return column.in_(select(every.c.value))
