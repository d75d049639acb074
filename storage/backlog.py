"""What should have been done by now and is not: for whoever watches the machine, in numbers only."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, or_, select

from storage.leasing import (
    IS_FIRST,
    LONGEST_PAUSE,
    OF_TEAM,
    is_paused,
    of_its_whole_team,
    of_the_same_destination,
)
from storage.machinery import due, outbox, pauses
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
        oldest_message=oldest_message(books.connection, now),
        overdue=overdue(books.connection, now, platforms),
    )


def oldest_message(connection: Connection, now: datetime) -> datetime | None:
    """Of those that a sender would take: what a chat refused for a while is not stuck here."""
    longest = now + LONGEST_PAUSE
    query = (
        select(func.min(outbox.c.created_at))
        .join_from(outbox, teams)
        .outerjoin(pauses, of_the_same_destination())
        .outerjoin(OF_TEAM, of_its_whole_team())
        .where(
            WAITING,
            HERE,
            outbox.c.tries == 0,
            or_(outbox.c.leased_until.is_(None), outbox.c.leased_until <= now),
            ~is_paused(now, longest),
            ~is_paused(now, longest, OF_TEAM),
            IS_FIRST,
        )
    )
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
