"""Events already handled: platforms deliver twice when we are slow, we act once."""

from datetime import datetime

from sqlalchemy import Connection, delete

from storage.machinery import seen
from storage.prepared import Prepared

KEEP_ONCE = Prepared(
    lambda insert_into: insert_into(seen).on_conflict_do_nothing().returning(seen.c.id),
    columns=("id", "at"),
)


class Seen:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def first_time(self, event: str, *, at: datetime) -> bool:
        """Write the event down; say whether it was new."""
        return KEEP_ONCE.value(self._connection, id=event, at=at) is not None

    def forget(self, event: str) -> None:
        """It may come again: it changed nothing, and its person is asked to send it again."""
        self._connection.execute(delete(seen).where(seen.c.id == event))
