"""The segments of a product, and the figures each has reached."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, insert, select, update

from domain.names import key
from domain.products import Segment, SegmentState
from storage.history_tables import figures
from storage.tables import segments
from storage.upsert import insert_into


class Segments:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def get(self, segment: int) -> Segment:
        row = (
            self._connection.execute(self._mine().where(segments.c.id == segment)).mappings().one()
        )
        return read(row)

    def named(self, name: str, *, product: int) -> Segment | None:
        row = (
            self._connection.execute(
                self._mine().where(
                    segments.c.product_id == product, segments.c.name_key == key(name)
                )
            )
            .mappings()
            .one_or_none()
        )
        return None if row is None else read(row)

    def of_product(self, product: int) -> Sequence[Segment]:
        rows = self._connection.execute(
            self._mine().where(segments.c.product_id == product).order_by(segments.c.id)
        ).mappings()
        return [read(row) for row in rows]

    def add(
        self,
        name: str,
        *,
        product: int,
        at: datetime,
        hypothesis: str = "",
        population: int | None = None,
    ) -> Segment:
        added = self._connection.execute(
            insert(segments)
            .values(
                team_id=self._team_id,
                product_id=product,
                name=name,
                name_key=key(name),
                hypothesis=hypothesis,
                population=population,
                state=SegmentState.ACTIVE.value,
                created_at=at,
            )
            .returning(segments.c.id)
        )
        return self.get(added.scalar_one())

    def save(self, segment: Segment) -> None:
        self._connection.execute(
            update(segments)
            .where(segments.c.team_id == self._team_id, segments.c.id == segment.id)
            .values(
                name=segment.name,
                name_key=key(segment.name),
                hypothesis=segment.hypothesis,
                population=segment.population,
                state=segment.state.value,
            )
        )

    def count(self, segment: int, differences: Mapping[str, int]) -> None:
        """Add to the segment's figures (domain/figures.py), in the transaction that changes them."""
        moved = [
            {"segment_id": segment, "figure": figure, "count": difference}
            for figure, difference in differences.items()
            if difference
        ]
        if moved:
            statement = insert_into(self._connection, figures)
            self._connection.execute(
                statement.on_conflict_do_update(
                    index_elements=[figures.c.segment_id, figures.c.figure],
                    set_={"count": figures.c.count + statement.excluded["count"]},
                ),
                moved,
            )

    def figures(self, segment: int) -> dict[str, int]:
        rows = self._connection.execute(
            select(figures.c.figure, figures.c.count).where(figures.c.segment_id == segment)
        )
        return {row[0]: row[1] for row in rows}

    def _mine(self) -> Select[Any]:
        return select(segments).where(segments.c.team_id == self._team_id)


def read(row: RowMapping) -> Segment:
    return Segment(
        id=row["id"],
        product=row["product_id"],
        name=row["name"],
        hypothesis=row["hypothesis"],
        population=row["population"],
        state=SegmentState(row["state"]),
    )
