"""What is so old that nobody asks for it, of all teams."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, delete, func

from storage.import_tables import imports
from storage.machinery import digests, holds, messages, outbox, seen
from storage.tables import prospects


class Old:
    """Each method drops what is older than a moment, and returns how many rows that were."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def events(self, moment: datetime) -> int:
        return self._drop(seen, seen.c.at < moment)

    def given_up(self, moment: datetime) -> int:
        """Messages that could not be delivered; those that wait are kept."""
        return self._drop(outbox, outbox.c.state == "failed", outbox.c.created_at < moment)

    def holds(self, moment: datetime) -> int:
        """Prospects that nobody holds any more, and that rested."""
        return self._drop(holds, holds.c.until < moment)

    def imports(self, moment: datetime) -> int:
        """Those that ended, or that nobody went on with, and what undoing them needs."""
        last = func.coalesce(imports.c.ended_at, imports.c.at)
        at_rest = imports.c.state.in_(["waiting", "terminal", "done", "undone", "dropped"])
        return self._drop(imports, at_rest, last < moment)

    def removed(self, moment: datetime) -> int:
        """Prospects that were removed, and all that is about them."""
        return self._drop(prospects, prospects.c.deleted_at < moment)

    def posts(self, moment: datetime) -> int:
        """Digests, and where messages stand."""
        return self._drop(digests, digests.c.posted_at < moment) + self._drop(
            messages, messages.c.posted_at < moment
        )

    def _drop(self, table: Table, *conditions: ColumnElement[bool]) -> int:
        return self._connection.execute(delete(table).where(*conditions)).rowcount
