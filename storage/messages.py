"""Where the bot's own messages stand, by their subject, so that they can be updated."""

from datetime import datetime

from sqlalchemy import Connection, select

from storage.machinery import messages
from storage.upsert import insert_into


class Messages:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def stands(self, subject: str, *, place: str, ts: str, at: datetime) -> None:
        statement = insert_into(self._connection, messages)
        self._connection.execute(
            statement.values(
                team_id=self._team_id, subject=subject, place=place, ts=ts, posted_at=at
            ).on_conflict_do_update(
                index_elements=[messages.c.team_id, messages.c.subject],
                set_={"place": place, "ts": ts, "posted_at": statement.excluded.posted_at},
            )
        )

    def where(self, subject: str) -> tuple[str, str] | None:
        """(place, stamp) of the message about this subject; None before it was posted."""
        row = self._connection.execute(
            select(messages.c.place, messages.c.ts).where(
                messages.c.team_id == self._team_id, messages.c.subject == subject
            )
        ).one_or_none()
        return None if row is None else (row[0], row[1])
