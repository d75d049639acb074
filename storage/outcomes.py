"""How it ended for those who did: the latest of each side, to be learnt from."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from domain.prospects import Prospect
from domain.stages import Stage
from storage.prospect_rows import read
from storage.tables import prospects


class Outcomes:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def latest(self, stages: Iterable[Stage], *, product: int, at_most: int) -> Sequence[Prospect]:
        """Those in one of these stages, the last recorded first.

        The ids come from an index alone; only those that are wanted are read.
        """
        latest = (
            select(prospects.c.id)
            .where(prospects.c.product_id == product, prospects.c.stage.in_(list(stages)))
            .order_by(prospects.c.id.desc())
            .limit(at_most)
        )
        rows = self._connection.execute(
            select(prospects)
            .where(
                prospects.c.id.in_(latest),
                prospects.c.team_id + 0 == self._team_id,
                prospects.c.deleted_at.is_(None),
            )
            .order_by(prospects.c.id.desc())
        ).mappings()
        return [read(row) for row in rows]
