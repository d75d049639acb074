"""What is due, and when: the clock only rings, this table decides.

A due row is claimed, its effects written and its next date set in one transaction: a process that
dies in between has done nothing, and two processes never do the same row twice.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, delete, func, select, update

from domain.people import Team
from storage.machinery import due
from storage.prepared import Prepared
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
DROP = Prepared(
    delete(due).where(
        due.c.team_id == bindparam("team"),
        due.c.kind == bindparam("what"),
        due.c.subject == bindparam("about"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItem:
    """`subject` is what it is about: a product's, a meeting's, a questionnaire's id."""

    id: int
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
        return self._connection.execute(
            select(due.c.due_at).where(
                due.c.team_id == self._team_id, due.c.kind == kind, due.c.subject == str(subject)
            )
        ).scalar()


class DueWork:
    """The due work of all teams."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim(self, *, now: datetime, platforms: Collection[str] | None = None) -> DueItem | None:
        """Take the oldest that is due off the list; who takes it plans what follows.

        With `platforms`, that of their teams only: the others' waits until their chat is joined. On
        PostgreSQL rows that another transaction holds are passed over.
        """
        query = (
            self._items().where(due.c.due_at <= now, HERE).order_by(due.c.due_at, due.c.id).limit(1)
        )
        if platforms is not None:
            query = query.where(teams.c.platform.in_(list(platforms)))
        if self._connection.dialect.name == "postgresql":
            query = query.with_for_update(skip_locked=True, of=due)
        row = self._connection.execute(query).mappings().one_or_none()
        if row is None:
            return None
        item = DueItem(
            id=row["id"],
            team=Team(row["platform"], row["external_id"]),
            kind=row["kind"],
            subject=row["subject"],
            due_at=row["due_at"],
            tries=row["tries"],
        )
        self._connection.execute(delete(due).where(due.c.id == item.id))
        return item

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

    def _items(self) -> Select[Any]:
        return select(due, teams.c.platform, teams.c.external_id).join(teams)
