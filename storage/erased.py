"""Those who were erased, of all teams: so that a restored backup forgets them too."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, select

from storage.erasing import Erasing
from storage.tables import contacts


class Erased:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> Mapping[int, datetime]:
        """When, by the id of the row they were written down in."""
        rows = self._connection.execute(
            select(contacts.c.id, contacts.c.erased_at).where(contacts.c.erased_at.is_not(None))
        )
        return {row.id: row.erased_at for row in rows}

    def again(self, contact: int, *, recorded_before: datetime, at: datetime) -> bool:
        """Erase one who is there still; whether they were."""
        row = self._connection.execute(
            select(contacts.c.team_id, contacts.c.prospect_id).where(
                contacts.c.id == contact,
                contacts.c.erased_at.is_(None),
                contacts.c.created_at <= recorded_before,
            )
        ).one_or_none()
        if row is None:
            return False
        erasing = Erasing(self._connection, row.team_id)
        ids = erasing.versions(contact)
        erasing.take_out(erasing.traces(ids), prospect=row.prospect_id)
        erasing.empty(ids, at=at)
        return True
