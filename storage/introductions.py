"""Who introduced us to whom."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, insert, select, update

from domain.introductions import Introduction
from domain.people import Person
from storage.method_tables import introductions


class Introductions:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(
        self,
        *,
        product: int,
        prospect: int,
        at: datetime,
        by: Person,
        through: int | None = None,
        through_person: Person | None = None,
    ) -> Introduction:
        """Through a prospect or through one of us."""
        added = self._connection.execute(
            insert(introductions)
            .values(
                team_id=self._team_id,
                product_id=product,
                prospect_id=prospect,
                through_id=through,
                through_person=None if through_person is None else through_person.id,
                at=at,
                by=by.id,
            )
            .returning(introductions)
        )
        return read(added.mappings().one())

    def of_prospect(self, prospect: int) -> Sequence[Introduction]:
        """Who introduced us to this one, the oldest first."""
        return self._all(introductions.c.prospect_id == prospect)

    def through(self, prospect: int) -> Sequence[Introduction]:
        """Those this one made."""
        return self._all(introductions.c.through_id == prospect)

    def of_product(self, product: int) -> Sequence[Introduction]:
        return self._all(introductions.c.product_id == product)

    def remove(self, introduction: int, *, at: datetime) -> None:
        self._connection.execute(
            update(introductions)
            .where(introductions.c.team_id == self._team_id, introductions.c.id == introduction)
            .values(deleted_at=at)
        )

    def _all(self, condition: Any) -> Sequence[Introduction]:
        query: Select[Any] = (
            select(introductions)
            .where(
                introductions.c.team_id == self._team_id,
                introductions.c.deleted_at.is_(None),
                condition,
            )
            .order_by(introductions.c.id)
        )
        return [read(row) for row in self._connection.execute(query).mappings()]


def read(row: RowMapping) -> Introduction:
    person = row["through_person"]
    return Introduction(
        id=row["id"],
        product=row["product_id"],
        prospect=row["prospect_id"],
        through=row["through_id"],
        through_person=None if person is None else Person(person),
        at=row["at"],
        by=Person(row["by"]),
    )
