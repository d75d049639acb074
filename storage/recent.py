"""What was done lately to the prospects of a product, by anybody: read from the newest backwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select

from domain.prospects import Prospect
from domain.timeline import Entry
from storage.entries import read
from storage.hints import moving
from storage.history_tables import entries
from storage.prospect_rows import read as read_prospect
from storage.tables import prospects

UNDO = "undo"
ADD = "add"
CALL = "call"
LOOKED_AT = 1_000
MOST_COUNTED = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """Those the latest deeds were done to; `before` None when those are all there ever were.

    Otherwise only what was done from `before` on is known.
    """

    prospects: Sequence[Prospect]
    before: datetime | None


class Recent:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def entries(self, product: int, *, since: datetime, until: datetime) -> Sequence[Entry]:
        """What was done from `since` on and before `until`, in its order.

        What was undone is left out, and so is its undoing.
        """
        return self._all(self._between(product, since, until))

    def deeds(self, product: int, *, since: datetime, until: datetime) -> Sequence[Entry]:
        """The same without those who were added, of whom there may be a great many (see `added`)."""
        return self._all(self._between(product, since, until).where(entries.c.what != ADD))

    def added(
        self, product: int, *, since: datetime, until: datetime, at_most: int
    ) -> tuple[int, Sequence[int]]:
        """How many prospects were added in that time, and the ids of the first of them."""
        ids = self._between(product, since, until).where(entries.c.what == ADD)
        one_each = ids.with_only_columns(entries.c.prospect_id)
        once = one_each.distinct().subquery()
        count = self._connection.execute(select(func.count()).select_from(once))
        first = self._connection.execute(one_each.order_by(entries.c.id).limit(at_most))
        return int(count.scalar_one()), list(first.scalars())

    def touched(self, product: int) -> Touched:
        """Whom the latest calls, meetings and moves were about."""
        latest = (
            moving(self._standing(product))
            .with_only_columns(entries.c.prospect_id, entries.c.at)
            .order_by(entries.c.at.desc(), entries.c.id.desc())
            .limit(LOOKED_AT)
        )
        deeds = self._connection.execute(latest).all()
        ids = {deed[0] for deed in deeds}
        mine = prospects.c.team_id + 0 == self._team_id  # "+ 0": looked up by id, not by team
        rows = self._connection.execute(
            select(prospects).where(prospects.c.id.in_(ids), mine)
        ).mappings()
        return Touched(
            prospects=[read_prospect(row) for row in rows],
            before=deeds[-1][1] if len(deeds) == LOOKED_AT else None,
        )

    def attempts(self, product: int, *, after: datetime) -> int:
        """How many calls were noted after that moment, up to MOST_COUNTED."""
        some = (
            moving(self._standing(product))
            .where(entries.c.what == CALL, entries.c.at > after)
            .with_only_columns(entries.c.id)
            .limit(MOST_COUNTED)
            .subquery()
        )
        return int(self._connection.execute(select(func.count()).select_from(some)).scalar_one())

    def _between(self, product: int, since: datetime, until: datetime) -> Select[Any]:
        return self._standing(product).where(entries.c.at >= since, entries.c.at < until)

    def _all(self, query: Select[Any]) -> Sequence[Entry]:
        """In their order."""
        rows = self._connection.execute(query.order_by(entries.c.at, entries.c.id)).mappings()
        return [read(row) for row in rows]

    def _standing(self, product: int) -> Select[Any]:
        return (
            select(entries)
            .join(prospects, prospects.c.id == entries.c.prospect_id)
            .where(
                entries.c.team_id == self._team_id,
                entries.c.undone_at.is_(None),
                entries.c.what != UNDO,
                prospects.c.product_id + 0 == product,  # found by what was done, not by product
                prospects.c.deleted_at.is_(None),
            )
        )
