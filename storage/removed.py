"""Prospects that were removed and are still kept, to be put back."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select

from domain.prospects import Prospect
from storage.merge_tables import merges
from storage.prepared import Prepared
from storage.prospect_rows import read
from storage.prospects import MINE
from storage.tables import prospects

IS_PART_OF_ANOTHER = (
    select(merges.c.id)
    .where(merges.c.gone_id == prospects.c.id, merges.c.undone_at.is_(None))
    .exists()
)
REMOVED = MINE.where(prospects.c.deleted_at.is_not(None), ~IS_PART_OF_ANOTHER)
NUMBERED = Prepared(REMOVED.where(prospects.c.number == bindparam("reference")))
LATEST = (
    REMOVED.where(prospects.c.product_id == bindparam("product"))
    .order_by(prospects.c.deleted_at.desc(), prospects.c.id.desc())
    .limit(bindparam("most"))
)


class Removed:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id
        self.hidden: frozenset[int] = frozenset()
        """Products whose prospects are not for the person it is done for."""

    def numbered(self, number: int) -> Prospect | None:
        row = NUMBERED.one(self._connection, team=self._team_id, reference=number)
        return None if row is None or row["product_id"] in self.hidden else read(row)

    def of_product(self, product: int, *, at_most: int) -> Sequence[Prospect]:
        """The latest first."""
        rows = self._connection.execute(
            LATEST, {"team": self._team_id, "product": product, "most": at_most}
        ).mappings()
        return [read(row) for row in rows]
