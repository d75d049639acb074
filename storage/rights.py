"""The register of what people asked for, and by when it is answered."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    func,
    insert,
    or_,
    select,
    update,
)

from domain.people import Person
from domain.prospects import Prospect
from domain.rights import Right, RightsRequest, due_on
from storage.privacy_tables import rights_requests


class Rights:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def receive(
        self, right: Right, prospect: Prospect, *, contact: int, received: date, by: Person
    ) -> RightsRequest:
        """It waits for an answer."""
        return self._add(right, prospect, received=received, by=by, contact_id=contact)

    def done(
        self,
        right: Right,
        prospect: Prospect,
        *,
        of: Collection[int],
        received: date,
        at: datetime,
        by: Person,
    ) -> None:
        """Answered: the one that waited for it, of one of these contacts; else asked for just now."""
        waiting = self._find(
            rights_requests.c.what == right.value,
            rights_requests.c.done_at.is_(None),
            or_(
                rights_requests.c.contact_id.in_(of),  # at another number, before a merge
                and_(
                    rights_requests.c.number == prospect.number,
                    rights_requests.c.contact_id.is_(None),
                ),
            ),
        )
        if waiting:
            self.answered(waiting[0].id, at=at, by=by)
        else:
            self._add(right, prospect, received=received, by=by, done_at=at)

    def answered(self, request: int, *, at: datetime, by: Person) -> None:
        self._change(request, done_at=at, by=by.id, contact_id=None)

    def extend(self, request: RightsRequest, *, on: date, because: str) -> RightsRequest:
        until = due_on(request.received_on, extended=True)
        self._change(request.id, due_on=until, extended_on=on, because=because)
        (kept,) = self._find(rights_requests.c.id == request.id)
        return kept

    def get(self, request: int) -> RightsRequest | None:
        found = self._find(rights_requests.c.id == request)
        return found[0] if found else None

    def of_product(self, product: int, *, at_most: int) -> Sequence[RightsRequest]:
        """Those that wait, the first due first; then the others, the latest first."""
        mine = rights_requests.c.product_id == product
        waiting = self._find(mine, rights_requests.c.done_at.is_(None), at_most=at_most)
        query = self._mine().where(mine, rights_requests.c.done_at.is_not(None))
        rows = self._connection.execute(
            query.order_by(rights_requests.c.id.desc()).limit(at_most - len(waiting))
        ).mappings()
        return [*waiting, *(read(row) for row in rows)]

    def counts(self, product: int, *, today: date) -> Mapping[str, int]:
        """How many were received, how many of them wait, and how many of these are late."""
        waits = rights_requests.c.done_at.is_(None)
        query = select(
            func.count().label("received"),
            func.count().filter(waits).label("waiting"),
            func.count().filter(waits, rights_requests.c.due_on < today).label("late"),
        ).where(rights_requests.c.team_id == self._team_id, rights_requests.c.product_id == product)
        return dict(self._connection.execute(query).mappings().one())

    def _add(
        self, right: Right, prospect: Prospect, *, received: date, by: Person, **values: Any
    ) -> RightsRequest:
        added = self._connection.execute(
            insert(rights_requests)
            .values(
                team_id=self._team_id,
                product_id=prospect.product,
                number=prospect.number,
                what=right.value,
                received_on=received,
                due_on=due_on(received),
                by=by.id,
                **values,
            )
            .returning(rights_requests)
        )
        return read(added.mappings().one())

    def _find(
        self, *conditions: ColumnElement[bool], at_most: int | None = None
    ) -> Sequence[RightsRequest]:
        query = self._mine().where(*conditions)
        query = query.order_by(rights_requests.c.due_on, rights_requests.c.id).limit(at_most)
        return [read(row) for row in self._connection.execute(query).mappings()]

    def _mine(self) -> Select[Any]:
        return select(rights_requests).where(rights_requests.c.team_id == self._team_id)

    def _change(self, request: int, **values: Any) -> None:
        self._connection.execute(
            update(rights_requests)
            .where(rights_requests.c.team_id == self._team_id, rights_requests.c.id == request)
            .values(**values)
        )


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
        contact=row["contact_id"],
        extended_on=row["extended_on"],
        because=row["because"],
    )
