"""What is so old that nobody asks for it, of all teams."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, exists, func, or_, select

from storage.import_tables import imports
from storage.machinery import digests, holds, messages, outbox, pauses, seen
from storage.messages import HOME
from storage.privacy_tables import messages_about, messages_beside

TELLING = (messages_about, messages_beside)


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

    def pauses(self, moment: datetime) -> int:
        """Those of destinations that may get something new for long."""
        return self._drop(pauses, pauses.c.until < moment)

    def imports(self, moment: datetime) -> int:
        """Those that ended, or that nobody went on with, and what undoing them needs."""
        last = func.coalesce(imports.c.ended_at, imports.c.at)
        at_rest = imports.c.state.in_(["waiting", "terminal", "done", "undone", "dropped"])
        return self._drop(imports, at_rest, last < moment)

    def posts(self, moment: datetime) -> int:
        """Digests, and where messages stand; those that may tell of somebody are kept as long as they are."""
        done = self._drop(digests, digests.c.posted_at < moment)
        for table in TELLING:
            self._drop(table, ~is_there(table), ~table.c.subject.startswith(HOME))
        tells = [messages.c.subject.not_in(select(table.c.subject)) for table in TELLING]
        return done + self._drop(messages, messages.c.posted_at < moment, *tells)

    def _drop(self, table: Table, *conditions: ColumnElement[bool]) -> int:
        return self._connection.execute(delete(table).where(*conditions)).rowcount


def is_there(table: Table) -> ColumnElement[bool]:
    """Posted, or still to be sent. Neither: seen by one person for a while, it went by itself."""
    return or_(*(exists().where(is_of(other, table)) for other in (messages, outbox)))


def is_of(one: Table, other: Table) -> ColumnElement[bool]:
    """The same message's."""
    return and_(one.c.team_id == other.c.team_id, one.c.subject == other.c.subject)
