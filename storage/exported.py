"""A product's prospects lot by lot, and their notes, for a list that leaves the database."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, select

from domain.prospects import Prospect
from storage.answer_tables import notes
from storage.prospect_rows import read
from storage.tables import prospects


class Exported:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def prospects_after(
        self, prospect: int, *conditions: ColumnElement[bool], product: int, at_most: int
    ) -> Sequence[Prospect]:
        """Those whose id is greater and that meet the conditions, in the order of their ids."""
        rows = self._connection.execute(
            select(prospects)
            .where(
                # "+ 0": SQLite goes through them by id, and sorts nothing.
                prospects.c.team_id + 0 == self._team_id,
                prospects.c.product_id + 0 == product,
                prospects.c.deleted_at.is_(None),
                prospects.c.id > prospect,
                *conditions,
            )
            .order_by(prospects.c.id)
            .limit(at_most)
        ).mappings()
        return [read(row) for row in rows]

    def notes_of(self, several: Sequence[int]) -> Mapping[int, Sequence[str]]:
        """The texts of each prospect's, in the order they were written."""
        found: dict[int, list[str]] = {one: [] for one in several}
        rows = self._connection.execute(
            select(notes.c.prospect_id, notes.c.text)
            .where(
                notes.c.team_id + 0 == self._team_id,
                notes.c.prospect_id.in_(several),
                notes.c.deleted_at.is_(None),
            )
            .order_by(notes.c.at, notes.c.id)
        )
        for prospect, text in rows:
            found[prospect].append(text)
        return found
