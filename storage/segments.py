"""The segments of a product, and the figures each has reached."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, func, insert, select, update

from domain.names import key
from domain.products import Segment, SegmentState
from storage.history_tables import figures
from storage.prepared import Prepared, Row
from storage.tables import segments
from storage.upsert import Insert


def counting(insert_into: Callable[[Table], Insert]) -> Insert:
    statement = insert_into(figures)
    return statement.on_conflict_do_update(
        index_elements=[figures.c.segment_id, figures.c.figure],
        set_={"count": figures.c.count + statement.excluded["count"]},
    )


IT = Prepared(
    select(segments).where(
        segments.c.team_id == bindparam("team"), segments.c.id == bindparam("segment")
    )
)
FIRST_OF = Prepared(
    select(segments)
    .where(segments.c.team_id == bindparam("team"), segments.c.product_id == bindparam("product"))
    .order_by(segments.c.id)
    .limit(1)
)
NAMED = Prepared(
    select(segments).where(
        segments.c.team_id == bindparam("team"),
        segments.c.product_id == bindparam("product"),
        segments.c.name_key == bindparam("key"),
    )
)
COUNT = Prepared(counting, columns=("segment_id", "figure", "count"))


class Segments:
    """Those a transaction has looked up are not looked up again.

    Those of `hidden` products are not there, asked for by their ids.
    """

    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id
        self._known: dict[int, Segment] = {}
        self.hidden: frozenset[int] = frozenset()

    def get(self, segment: int) -> Segment:
        found = self.find(segment)
        assert found is not None, "a segment that is not there"
        return found

    def find(self, segment: int) -> Segment | None:
        """The one with this id, None where the team has none."""
        known = self._known.get(segment)
        if known is None:
            row = IT.one(self._connection, team=self._team_id, segment=segment)
            known = None if row is None else self._keep(read(row))
        return None if known is None or known.product in self.hidden else known

    def first_of(self, product: int) -> Segment:
        """Where prospects go until somebody knows better."""
        row = FIRST_OF.one(self._connection, team=self._team_id, product=product)
        assert row is not None, "a product without a segment"
        return self._keep(read(row))

    def named(self, name: str, *, product: int) -> Segment | None:
        row = NAMED.one(self._connection, team=self._team_id, product=product, key=key(name))
        return None if row is None else self._keep(read(row))

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
        self._known.pop(segment.id, None)

    def _keep(self, segment: Segment) -> Segment:
        self._known[segment.id] = segment
        return segment

    def count(self, segment: int, differences: Mapping[str, int]) -> None:
        """Add to the segment's figures (domain/figures.py), in the transaction that changes them."""
        moved = [
            {"segment_id": segment, "figure": figure, "count": difference}
            for figure, difference in differences.items()
            if difference
        ]
        if moved:
            COUNT.run_each(self._connection, moved)

    def figures(self, segment: int) -> dict[str, int]:
        rows = self._connection.execute(
            select(figures.c.figure, figures.c.count).where(figures.c.segment_id == segment)
        )
        return {row[0]: row[1] for row in rows}

    def figures_by_segment(self, product: int) -> Mapping[int, Mapping[str, int]]:
        """Those of each of its segments, by the segment's id."""
        rows = self._connection.execute(
            select(figures.c.segment_id, figures.c.figure, figures.c.count)
            .join(segments)
            .where(segments.c.team_id == self._team_id, segments.c.product_id == product)
        )
        found: dict[int, dict[str, int]] = {}
        for segment, figure, count in rows:
            found.setdefault(segment, {})[figure] = count
        return found

    def figures_of_product(self, product: int) -> dict[str, int]:
        """Those of all its segments together."""
        rows = self._connection.execute(
            select(figures.c.figure, func.sum(figures.c.count))
            .join(segments)
            .where(segments.c.team_id == self._team_id, segments.c.product_id == product)
            .group_by(figures.c.figure)
        )
        return {row[0]: int(row[1]) for row in rows}

    def _mine(self) -> Select[Any]:
        return select(segments).where(segments.c.team_id == self._team_id)


def read(row: Row) -> Segment:
    return Segment(
        id=row["id"],
        product=row["product_id"],
        name=row["name"],
        hypothesis=row["hypothesis"],
        population=row["population"],
        state=SegmentState(row["state"]),
    )
