"""Which database this is: an id made once, that its copies have too; and when it was restored from one."""

import hashlib
import secrets
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, inspect, select, update

from storage.installation_tables import installation
from storage.tables import teams
from storage.upsert import insert_into

THE_ONE: Final = 1


class Installation:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def known(self) -> str | None:
        """Its id; None while it has none and there is nothing in it.

        An older version's has none: it follows from its first team, so that the copies that were
        made of it have the same.
        """
        return self._written() or self._of_first_team()

    def identity(self) -> str:
        """Its id, which it keeps from now on."""
        found = self._written()
        if found is not None:
            return found
        new = self._of_first_team() or secrets.token_hex(16)
        self._connection.execute(
            insert_into(self._connection, installation)
            .values(id=THE_ONE, identity=new)
            .on_conflict_do_nothing()
        )
        return self._written() or new

    def was_restored(self, at: datetime) -> None:
        self.identity()
        self._connection.execute(update(installation).values(restored_at=at))

    def restored_at(self) -> datetime | None:
        return self._connection.execute(select(installation.c.restored_at)).scalar()

    def _written(self) -> str | None:
        if not inspect(self._connection).has_table(installation.name):
            return None
        return self._connection.execute(select(installation.c.identity)).scalar()

    def _of_first_team(self) -> str | None:
        row = self._connection.execute(
            select(teams.c.platform, teams.c.external_id, teams.c.created_at)
            .order_by(teams.c.id)
            .limit(1)
        ).one_or_none()
        if row is None:
            return None
        first = f"{row.platform} {row.external_id} {row.created_at.isoformat()}"
        return hashlib.sha256(first.encode()).hexdigest()[:32]
