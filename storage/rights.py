"""The register of what people asked for, and by when it is answered."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection, RowMapping, insert, select

from domain.people import Person
from domain.prospects import Prospect
from domain.rights import Right, RightsRequest, due_on
from storage.privacy_tables import rights_requests


class Rights:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def done(self, right: Right, prospect: Prospect, *, on: date, at: datetime, by: Person) -> None:
        """Asked for and answered at once."""
        self._connection.execute(
            insert(rights_requests).values(
                team_id=self._team_id,
                product_id=prospect.product,
                number=prospect.number,
                what=right.value,
                received_on=on,
                due_on=due_on(on),
                done_at=at,
                by=by.id,
            )
        )

    def of_product(self, product: int, *, at_most: int) -> Sequence[RightsRequest]:
        """The latest first."""
        rows = self._connection.execute(
            select(rights_requests)
            .where(
                rights_requests.c.team_id == self._team_id,
                rights_requests.c.product_id == product,
            )
            .order_by(rights_requests.c.id.desc())
            .limit(at_most)
        ).mappings()
        return [read(row) for row in rows]


def read(row: RowMapping) -> RightsRequest:
    return RightsRequest(
        id=row["id"],
        right=Right(row["what"]),
        product=row["product_id"],
        reference=f"P-{row['number']}",
        received_on=row["received_on"],
        due_on=row["due_on"],
        done_at=row["done_at"],
        by=Person(row["by"]),
    )
