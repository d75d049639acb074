"""The decisions of a product, dated and signed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, insert, select

from domain.decisions import Decision
from domain.people import Person
from storage.history_tables import decisions


class Decisions:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(self, *, product: int, by: Person, at: datetime, what: str, because: str) -> None:
        self._connection.execute(
            insert(decisions).values(
                team_id=self._team_id,
                product_id=product,
                by=by.id,
                at=at,
                what=what,
                because=because,
            )
        )

    def of_product(self, product: int, *, at_most: int) -> Sequence[Decision]:
        """The newest first."""
        rows = self._connection.execute(
            select(decisions)
            .where(decisions.c.team_id == self._team_id, decisions.c.product_id == product)
            .order_by(decisions.c.id.desc())
            .limit(at_most)
        ).mappings()
        return [read(row) for row in rows]

    def latest_at(self, product: int, *what: str) -> datetime | None:
        """When one of these was last decided, None when it never was."""
        return self._connection.execute(
            select(func.max(decisions.c.at)).where(
                decisions.c.team_id == self._team_id,
                decisions.c.product_id == product,
                decisions.c.what.in_(what),
            )
        ).scalar()


def read(row: RowMapping) -> Decision:
    return Decision(
        id=row["id"],
        product=row["product_id"],
        at=row["at"],
        by=Person(row["by"]),
        what=row["what"],
        because=row["because"],
    )
