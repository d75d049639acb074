"""The digests posted: one a product a day, by the table's own key."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection, select

from storage.machinery import digests
from storage.upsert import insert_into


class Digests:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def posted(self, *, product: int, day: date, at: datetime, shown: Sequence[int]) -> bool:
        """Write down that the day's digest goes out. False when it already has."""
        added = self._connection.execute(
            insert_into(self._connection, digests)
            .values(
                team_id=self._team_id, product_id=product, day=day, posted_at=at, shown=list(shown)
            )
            .on_conflict_do_nothing()
        )
        return added.rowcount == 1

    def of_day(self, product: int, day: date) -> Sequence[int] | None:
        """The prospects that the day's digest named; None when there was none."""
        found = self._connection.execute(
            select(digests.c.shown).where(
                digests.c.team_id == self._team_id,
                digests.c.product_id == product,
                digests.c.day == day,
            )
        ).scalar()
        return None if found is None else list(found)
