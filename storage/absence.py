"""What a team that left has waiting is put out of the way of the others', and back when it returns.

It is kept for as long as the team may come back: thousands that left would else be looked at each
time that something is taken.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, select, update

from storage.machinery import due, outbox

WAITS: Final = "waiting"
RESTING: Final = "resting"
"""A message's state meanwhile: among those that wait it is not looked at."""
AGES: Final = timedelta(days=7000 * 365)
"""So much later is due what is due for such a team: it comes behind all others."""
IN_AGES: Final = datetime(8000, 1, 1, tzinfo=UTC)


def put_away(connection: Connection, team: int) -> None:
    """What is put away already stays so."""
    change(connection, team, WAITS, RESTING)
    postpone(connection, team, +AGES)


def put_back(connection: Connection, team: int) -> None:
    """What was written meanwhile is where it belongs already."""
    change(connection, team, RESTING, WAITS)
    postpone(connection, team, -AGES)


def change(connection: Connection, team: int, before: str, after: str) -> None:
    connection.execute(
        update(outbox).where(outbox.c.team_id == team, outbox.c.state == before).values(state=after)
    )


def postpone(connection: Connection, team: int, by: timedelta) -> None:
    there = due.c.due_at < IN_AGES if by > timedelta(0) else due.c.due_at >= IN_AGES
    rows = connection.execute(select(due.c.id, due.c.due_at).where(due.c.team_id == team, there))
    moved = [{"which": row.id, "at": row.due_at + by} for row in rows]
    if moved:
        one = update(due).where(due.c.id == bindparam("which")).values(due_at=bindparam("at"))
        connection.execute(one, moved)
