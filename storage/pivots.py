"""The pivots of each product: proposed, decided, perhaps taken back."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, insert, select, update

from domain.people import Person
from domain.pivots import Evidence, Pivot
from domain.products import SegmentState
from storage.pivot_tables import pivot_prospects, pivots

Parked = tuple[int, int]
"""A prospect's id, and that of the entry that parked it."""


class Pivots:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(self, pivot: Pivot) -> Pivot:
        """Write down a proposal, or what is decided at once. The id given does not count."""
        added = self._connection.execute(
            insert(pivots)
            .values(
                team_id=self._team_id,
                product_id=pivot.product,
                from_id=pivot.leaves,
                by=pivot.by.id,
                at=pivot.at,
                **changing(pivot),
            )
            .returning(pivots)
        )
        return read(added.mappings().one())

    def save(self, pivot: Pivot) -> None:
        self._connection.execute(
            update(pivots)
            .where(pivots.c.team_id == self._team_id, pivots.c.id == pivot.id)
            .values(**changing(pivot))
        )

    def get(self, pivot: int) -> Pivot | None:
        row = self._connection.execute(self._mine().where(pivots.c.id == pivot))
        return first(row.mappings().one_or_none())

    def of_product(self, product: int, *, at_most: int) -> Sequence[Pivot]:
        """Those that were decided and stand, the newest first."""
        query = (
            self._mine()
            .where(pivots.c.product_id == product)
            .where(pivots.c.decided_at.is_not(None), pivots.c.undone_at.is_(None))
            .order_by(pivots.c.id.desc())
            .limit(at_most)
        )
        return [read(row) for row in self._connection.execute(query).mappings()]

    def proposed_by(self, person: Person, *, product: int) -> Pivot | None:
        """The newest that they still have to confirm."""
        query = (
            self._mine()
            .where(pivots.c.product_id == product, pivots.c.by == person.id)
            .order_by(pivots.c.id.desc())
            .limit(1)
        )
        newest = first(self._connection.execute(query).mappings().one_or_none())
        return newest if newest is not None and newest.decided_at is None else None

    def parks(self, pivot: int, parked: Sequence[Parked]) -> None:
        """Keep whom it parked."""
        if parked:
            self._connection.execute(
                insert(pivot_prospects),
                [
                    {"pivot_id": pivot, "prospect_id": prospect, "entry_id": entry}
                    for prospect, entry in parked
                ],
            )

    def parked_after(self, prospect: int, *, pivot: int, at_most: int) -> Sequence[Parked]:
        """Whom it parked and whose id is greater, in the order of their ids."""
        rows = self._connection.execute(
            select(pivot_prospects.c.prospect_id, pivot_prospects.c.entry_id)
            .join(pivots)
            .where(pivots.c.team_id == self._team_id, pivots.c.id == pivot)
            .where(pivot_prospects.c.prospect_id > prospect)
            .order_by(pivot_prospects.c.prospect_id)
            .limit(at_most)
        )
        return [(row[0], row[1]) for row in rows]

    def _mine(self) -> Select[Any]:
        return select(pivots).where(pivots.c.team_id == self._team_id)


def changing(pivot: Pivot) -> dict[str, Any]:
    return {
        "to_id": pivot.to,
        "to_name": pivot.to_name,
        "hypothesis": pivot.hypothesis,
        "why": pivot.why,
        "park_until": pivot.park_until,
        "evidence": pivot.evidence.as_json(),
        "state_before": pivot.state_before.value,
        "state_after": pivot.state_after.value,
        "decided_at": pivot.decided_at,
        "undone_at": pivot.undone_at,
        "parked": pivot.parked,
        "begun_to": pivot.begun_to,
    }


def first(row: RowMapping | None) -> Pivot | None:
    return None if row is None else read(row)


def read(row: RowMapping) -> Pivot:
    return Pivot(
        id=row["id"],
        product=row["product_id"],
        leaves=row["from_id"],
        to=row["to_id"],
        to_name=row["to_name"],
        hypothesis=row["hypothesis"],
        why=row["why"],
        park_until=row["park_until"],
        state_before=SegmentState(row["state_before"]),
        state_after=SegmentState(row["state_after"]),
        evidence=Evidence.from_json(row["evidence"]),
        by=Person(row["by"]),
        at=row["at"],
        decided_at=row["decided_at"],
        undone_at=row["undone_at"],
        parked=row["parked"],
        begun_to=row["begun_to"],
    )
