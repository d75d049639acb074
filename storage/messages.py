"""Where the bot's own messages stand, by their subject, so that they can be updated."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from storage.machinery import messages
from storage.privacy_tables import messages_about
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

    def tells_of(self, subject: str, prospects: Iterable[int]) -> None:
        """A direct message holds something private, of these prospects perhaps."""
        for prospect in prospects:
            self._connection.execute(
                insert_into(self._connection, messages_about)
                .values(team_id=self._team_id, prospect_id=prospect, subject=subject)
                .on_conflict_do_nothing()
            )

    def telling_of(self, prospect: int) -> Sequence[tuple[str, str]]:
        """(subject, place) of the messages that may hold something private of a prospect."""
        rows = self._connection.execute(
            select(messages.c.subject, messages.c.place)
            .join(
                messages_about,
                (messages_about.c.team_id == messages.c.team_id)
                & (messages_about.c.subject == messages.c.subject),
            )
            .where(messages.c.team_id == self._team_id, messages_about.c.prospect_id == prospect)
            .order_by(messages.c.posted_at)
        )
        return [(row[0], row[1]) for row in rows]

    def where(self, subject: str) -> tuple[str, str] | None:
        """(place, stamp) of the message about this subject; None before it was posted."""
        row = self._connection.execute(
            select(messages.c.place, messages.c.ts).where(
                messages.c.team_id == self._team_id, messages.c.subject == subject
            )
        ).one_or_none()
        return None if row is None else (row[0], row[1])
