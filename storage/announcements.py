"""What was said once to a team and is not said again: one silence, one week, one deadline."""

from datetime import datetime

from sqlalchemy import Connection, select

from storage.method_tables import announcements
from storage.upsert import insert_into


class Announcements:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def first_time(self, product: int, kind: str, of: str, *, at: datetime) -> bool:
        """Write down that it is said now. False when it was said before.

        `kind` is what is said ("isolation", "weekly"), `of` which one of them ("2026-W03").
        """
        added = self._connection.execute(
            insert_into(self._connection, announcements)
            .values(team_id=self._team_id, product_id=product, kind=kind, of=of, at=at)
            .on_conflict_do_nothing()
            .returning(announcements.c.product_id)
        )
        return added.scalar() is not None

    def said_at(self, product: int, kind: str, of: str) -> datetime | None:
        """When it was said, None when it was not."""
        return self._connection.execute(
            select(announcements.c.at).where(
                announcements.c.team_id == self._team_id,
                announcements.c.product_id == product,
                announcements.c.kind == kind,
                announcements.c.of == of,
            )
        ).scalar()
