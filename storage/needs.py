"""What a product is asked to do: each need once, however it is spelt, merged ones followed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, or_, select, update

from domain.names import search_key
from domain.needs import Need, NeedState
from domain.people import Person
from storage.method_tables import needs
from storage.prepared import Row


class Needs:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(self, words: str, *, product: int, at: datetime, by: Person) -> Need:
        """Write a new one down. The words must be free (see `named`)."""
        added = self._connection.execute(
            insert(needs)
            .values(
                team_id=self._team_id,
                product_id=product,
                words=words,
                words_key=search_key(words),
                state=NeedState.ASKED.value,
                created_at=at,
                created_by=by.id,
            )
            .returning(needs)
        )
        return read(added.mappings().one())

    def get(self, need: int) -> Need:
        """The need with this id, or the one it was merged into; a removed one is found too."""
        row = self._row(need)
        assert row is not None, "a need that is not there"
        return read(row)

    def find(self, need: int) -> Need | None:
        """The same, None when there is none or it was removed."""
        row = self._row(need)
        return None if row is None or row["deleted_at"] is not None else read(row)

    def removed(self, need: int) -> Need | None:
        """The one with this id, when it was removed."""
        row = self._row(need)
        return None if row is None or row["deleted_at"] is None else read(row)

    def named(self, words: str, *, product: int) -> Need | None:
        """The one with these words; case, accents and blanks aside. Those of a merged one lead on."""
        spelt = needs.c.words_key == search_key(words)
        query = self._mine().where(needs.c.product_id == product, spelt)
        rows = self._connection.execute(
            query.where(needs.c.deleted_at.is_(None)).order_by(needs.c.merged_into.is_not(None))
        ).mappings()
        found = (self.find(row["id"]) for row in rows.all())
        return next((need for need in found if need is not None), None)

    def of_product(self, product: int) -> Sequence[Need]:
        """Those that stand, in the order in which they came up."""
        rows = self._connection.execute(
            self._mine()
            .where(needs.c.product_id == product)
            .where(needs.c.deleted_at.is_(None), needs.c.merged_into.is_(None))
            .order_by(needs.c.id)
        ).mappings()
        return [read(row) for row in rows]

    def save(self, need: Need) -> None:
        """Keep its words, its state and its dates."""
        self._change(
            needs.c.id == need.id,
            words=need.words,
            words_key=search_key(need.words),
            state=need.state.value,
            started_at=need.started_at,
            delivered_at=need.delivered_at,
        )

    def merge(self, one: int, *, into: int) -> Sequence[int]:
        """All that asks for the one asks for the other. Return what had been merged into it before."""
        rows = self._connection.execute(
            self._mine().where(needs.c.merged_into == one).with_only_columns(needs.c.id)
        )
        before = list(rows.scalars())
        self._change(or_(needs.c.id == one, needs.c.merged_into == one), merged_into=into)
        return before

    def part(self, one: int, *, taking: Sequence[int]) -> None:
        """Undo a merge: it stands again, `taking` what had been merged into it before."""
        self._change(needs.c.id == one, merged_into=None)
        self._change(needs.c.id.in_(taking), merged_into=one)

    def remove(self, need: int, *, at: datetime | None) -> None:
        """Set aside, or take back with None."""
        self._change(needs.c.id == need, deleted_at=at)

    def _row(self, need: int) -> Row | None:
        query = self._mine().where(needs.c.id == need)
        row = self._connection.execute(query).mappings().one_or_none()
        if row is None or row["merged_into"] is None:
            return row
        return self._row(row["merged_into"])

    def _mine(self) -> Select[Any]:
        return select(needs).where(needs.c.team_id == self._team_id)

    def _change(self, which: Any, **values: Any) -> None:
        self._connection.execute(
            update(needs).where(needs.c.team_id == self._team_id, which).values(**values)
        )


def read(row: Row) -> Need:
    return Need(
        id=row["id"],
        product=row["product_id"],
        words=row["words"],
        state=NeedState(row["state"]),
        created_at=row["created_at"],
        created_by=Person(row["created_by"]),
        started_at=row["started_at"],
        delivered_at=row["delivered_at"],
    )
