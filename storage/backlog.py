"""What should have been done by now and is not: for whoever watches the machine, in numbers only."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from storage.machinery import due, outbox
from storage.outbox import WAITING
from storage.tables import teams
from storage.teams import HERE
from storage.work import Books


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """`overdue`: by kind, how many things are due and not done, and since when the oldest is."""

    messages: int
    given_up: int
    oldest_message: datetime | None
    overdue: Mapping[str, tuple[int, datetime]]


def backlog(books: Books, *, now: datetime, platforms: Collection[str]) -> Backlog:
    """Due work of the teams of these platforms: the others' is not waited for."""
    messages, given_up = books.outbox.counts()
    return Backlog(
        messages=messages,
        given_up=given_up,
        oldest_message=oldest_message(books.connection),
        overdue=overdue(books.connection, now, platforms),
    )


def oldest_message(connection: Connection) -> datetime | None:
    query = select(func.min(outbox.c.created_at)).join_from(outbox, teams).where(WAITING, HERE)
    return connection.execute(query).scalar()


def overdue(
    connection: Connection, now: datetime, platforms: Collection[str]
) -> dict[str, tuple[int, datetime]]:
    query = (
        select(due.c.kind, func.count(), func.min(due.c.due_at))
        .join_from(due, teams)
        .where(due.c.due_at <= now, HERE, teams.c.platform.in_(list(platforms)))
        .group_by(due.c.kind)
    )
    return {row[0]: (row[1], row[2]) for row in connection.execute(query)}
