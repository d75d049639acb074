"""Who asked for which need, at which meeting; a merged need's requests are those of the other one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from domain.needs import Origin, Request
from domain.people import Person
from domain.stages import Stage
from storage.method_tables import needs, requests
from storage.prepared import Row
from storage.tables import prospects

STANDING = needs.alias("standing")
NEED = func.coalesce(needs.c.merged_into, needs.c.id)
COLUMNS = [column for column in requests.c if column is not requests.c.need_id]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """One who asks, as kept: how many needs, how many alone, and whether others still count it."""

    requests: int
    requests_alone: int
    counts: bool


class Requests:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(
        self,
        *,
        product: int,
        need: int,
        is_must: bool,
        origin: Origin,
        by: Person,
        at: datetime,
        prospect: int | None = None,
        meeting: int | None = None,
    ) -> Request:
        added = self._connection.execute(
            insert(requests)
            .values(
                team_id=self._team_id,
                product_id=product,
                need_id=need,
                prospect_id=prospect,
                meeting_id=meeting,
                is_must=is_must,
                origin=origin.value,
                by=by.id,
                at=at,
            )
            .returning(requests)
        )
        return read(added.mappings().one())

    def of_prospect(self, prospect: int) -> Sequence[Request]:
        """In the order in which they were made."""
        return self._all(requests.c.prospect_id == prospect)

    def of_need(self, need: int) -> Sequence[Request]:
        return self._all(STANDING.c.id == need)

    def of_product(self, product: int) -> Sequence[Request]:
        return self._all(requests.c.product_id == product)

    def get(self, request: int) -> Request | None:
        found = self._all(requests.c.id == request)
        return found[0] if found else None

    def remove(self, ids: Sequence[int], *, at: datetime | None) -> None:
        """Set aside, or take back with None."""
        self._connection.execute(
            update(requests)
            .where(requests.c.team_id == self._team_id, requests.c.id.in_(ids))
            .values(deleted_at=at)
        )

    def pairs(self, product: int) -> Sequence[tuple[int, int]]:
        """Each need that a prospect asked for itself, with that prospect, once."""
        rows = self._connection.execute(
            self._asked_by_users(product, NEED.label("need_id"), requests.c.prospect_id).distinct()
        )
        return [(row[0], row[1]) for row in rows]

    def askers(self, product: int) -> Mapping[int, Asker]:
        """Those who ask, by id; who was declined or removed counts no more for the others."""
        asking = self._asked_by_users(product, requests.c.prospect_id)
        rows = self._connection.execute(
            select(
                prospects.c.id,
                prospects.c.requests,
                prospects.c.requests_alone,
                prospects.c.stage,
                prospects.c.deleted_at,
            ).where(prospects.c.id.in_(asking))
        )
        return {
            row.id: Asker(
                requests=row.requests,
                requests_alone=row.requests_alone,
                counts=row.stage != Stage.DECLINED.value and row.deleted_at is None,
            )
            for row in rows
        }

    def _asked_by_users(self, product: int, *columns: Any) -> Select[Any]:
        return (
            self._standing(*columns)
            .where(requests.c.product_id == product)
            .where(requests.c.origin == Origin.USER.value, requests.c.prospect_id.is_not(None))
        )

    def _all(self, which: Any) -> Sequence[Request]:
        query = self._standing(NEED.label("need_id"), *COLUMNS).where(which)
        rows = self._connection.execute(query.order_by(requests.c.at, requests.c.id)).mappings()
        return [read(row) for row in rows]

    def _standing(self, *columns: Any) -> Select[Any]:
        """Of needs that were not removed."""
        return (
            select(*columns)
            .select_from(requests)
            .join(needs, needs.c.id == requests.c.need_id)
            .join(STANDING, STANDING.c.id == NEED)
            .where(requests.c.team_id == self._team_id, requests.c.deleted_at.is_(None))
            .where(STANDING.c.deleted_at.is_(None))
        )


def read(row: Row) -> Request:
    return Request(
        id=row["id"],
        need=row["need_id"],
        prospect=row["prospect_id"],
        meeting=row["meeting_id"],
        is_must=row["is_must"],
        origin=Origin(row["origin"]),
        by=Person(row["by"]),
        at=row["at"],
    )
