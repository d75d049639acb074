"""The minimal lists that were frozen, each with its day."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select

from domain.minimal_lists import FrozenNeed, MinimalList
from domain.people import Person
from storage.method_tables import minimal_lists
from storage.prepared import Row


class MinimalLists:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(
        self,
        needs: Sequence[FrozenNeed],
        *,
        product: int,
        requesters: int,
        at: datetime,
        by: Person,
    ) -> MinimalList:
        added = self._connection.execute(
            insert(minimal_lists)
            .values(
                team_id=self._team_id,
                product_id=product,
                at=at,
                by=by.id,
                requesters=requesters,
                needs=[{"need": one.need, "words": one.words, "musts": one.musts} for one in needs],
            )
            .returning(minimal_lists)
        )
        return read(added.mappings().one())

    def latest(self, product: int) -> MinimalList | None:
        rows = self._connection.execute(
            select(minimal_lists)
            .where(minimal_lists.c.team_id == self._team_id, minimal_lists.c.product_id == product)
            .order_by(minimal_lists.c.id.desc())
            .limit(1)
        ).mappings()
        row = rows.one_or_none()
        return None if row is None else read(row)


def read(row: Row) -> MinimalList:
    return MinimalList(
        id=row["id"],
        product=row["product_id"],
        at=row["at"],
        by=Person(row["by"]),
        requesters=row["requesters"],
        needs=tuple(
            FrozenNeed(need=one["need"], words=one["words"], musts=one["musts"])
            for one in row["needs"]
        ),
    )
