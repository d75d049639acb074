"""What is due, and when: the clock only rings, this table decides.

A due row is claimed, its effects written and its next date set in one transaction: a process that
dies in between has done nothing, and two processes never do the same row twice.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Label,
    ScalarSelect,
    Table,
    bindparam,
    delete,
    false,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.sql.dml import ReturningDelete

from domain.people import Team
from storage.machinery import due
from storage.prepared import Prepared, Row
from storage.tables import teams
from storage.teams import HERE
from storage.upsert import Insert


def planned(insert_into: Callable[[Table], Insert]) -> Insert:
    statement = insert_into(due)
    return statement.on_conflict_do_update(
        index_elements=[due.c.kind, due.c.subject],
        set_={"due_at": statement.excluded.due_at, "tries": 0},
    )


PLAN = Prepared(planned, columns=("team_id", "kind", "subject", "due_at", "tries"))
IT = (
    due.c.team_id == bindparam("team"),
    due.c.kind == bindparam("what"),
    due.c.subject == bindparam("about"),
)
DROP = Prepared(delete(due).where(*IT))
PLANNED = Prepared(select(due.c.due_at).where(*IT))


def oldest(*conditions: ColumnElement[bool]) -> ScalarSelect[int]:
    """The first that is due and that no other transaction holds."""
    return (
        select(due.c.id)
        .join(teams)
        .where(due.c.due_at <= bindparam("now"), HERE, *conditions)
        .order_by(due.c.due_at, due.c.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=due)
        .scalar_subquery()
    )


def claiming(
    platforms: Collection[str] | None, *conditions: ColumnElement[bool]
) -> ReturningDelete[Any]:
    """Takes the oldest off the list, and says what it was: one statement."""
    if platforms is not None:
        theirs = (teams.c.platform == platform for platform in sorted(platforms))
        conditions = (or_(false(), *theirs), *conditions)
    return (
        delete(due)
        .where(due.c.id == oldest(*conditions))
        .returning(*due.c, *of_its_team(teams.c.platform, teams.c.external_id))
    )


def of_its_team(*columns: Column[Any]) -> list[Label[Any]]:
    return [
        select(column)
        .where(teams.c.id == due.c.team_id)
        .correlate(due)
        .scalar_subquery()
        .label(column.name)
        for column in columns
    ]


@cache
def claim_of(platforms: frozenset[str] | None) -> Prepared:
    return Prepared(claiming(platforms))


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItem:
    """`subject` is what it is about: a product's, a meeting's, a questionnaire's id."""

    id: int
    team_id: int
    team: Team
    kind: str
    subject: str
    due_at: datetime
    tries: int


class Due:
    """One team's due work."""

    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def plan(self, kind: str, subject: int | str, *, at: datetime) -> None:
        """It is due at this moment, and at no other that was planned before."""
        PLAN.run(
            self._connection,
            team_id=self._team_id,
            kind=kind,
            subject=str(subject),
            due_at=at,
            tries=0,
        )

    def drop(self, kind: str, subject: int | str) -> None:
        """It is not due any more."""
        DROP.run(self._connection, team=self._team_id, what=kind, about=str(subject))

    def planned(self, kind: str, subject: int | str) -> datetime | None:
        """When it is due, None when it is not."""
        at: datetime | None = PLANNED.value(
            self._connection, team=self._team_id, what=kind, about=str(subject)
        )
        return at


class DueWork:
    """The due work of all teams."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim(
        self,
        *,
        now: datetime,
        platforms: Collection[str] | None = None,
        passing_over: Collection[int] = (),
    ) -> DueItem | None:
        """Take the oldest that is due off the list; who takes it plans what follows.

        With `platforms`, that of their teams only: the others' waits until their chat is joined.
        `passing_over` are ids of teams whose turn it is not. On PostgreSQL rows that another
        transaction holds are passed over too.
        """
        chats = None if platforms is None else frozenset(platforms)
        row: Row | None
        if passing_over:
            query = claiming(chats, due.c.team_id.not_in(sorted(passing_over)))
            row = self._connection.execute(query, {"now": now}).mappings().one_or_none()
        else:
            row = claim_of(chats).one(self._connection, now=now)
        return None if row is None else read(row)

    def put_off(self, item: DueItem, *, until: datetime) -> None:
        """It broke: try again later, and let the others pass."""
        self._connection.execute(
            update(due).where(due.c.id == item.id).values(due_at=until, tries=item.tries + 1)
        )

    def next_at(
        self, kind: str | None = None, *, platforms: Collection[str] | None = None
    ) -> datetime | None:
        """When the next thing (of this kind, of teams of these platforms) is due, None when nothing is."""
        query = select(func.min(due.c.due_at)).join_from(due, teams).where(HERE)
        if platforms is not None:
            query = query.where(teams.c.platform.in_(list(platforms)))
        if kind is not None:
            query = query.where(due.c.kind == kind)
        return self._connection.execute(query).scalar()


def read(row: Row) -> DueItem:
    return DueItem(
        id=row["id"],
        team_id=row["team_id"],
        team=Team(row["platform"], row["external_id"]),
        kind=row["kind"],
        subject=row["subject"],
        due_at=row["due_at"],
        tries=row["tries"],
    )
