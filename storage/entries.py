"""The timeline of each prospect."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, insert, select, update

from domain.people import Person
from domain.timeline import MERGED_AWAY, UNDONE, Entry
from storage.history_tables import entries
from storage.prepared import Prepared

ADD = Prepared(
    insert(entries).returning(entries.c.id),
    columns=("team_id", "prospect_id", "at", "by", "what", "before", "after", "child"),
)


class Entries:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(
        self,
        *,
        prospect: int,
        at: datetime,
        by: Person,
        what: str,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        child: str | None = None,
    ) -> int:
        added = ADD.value(
            self._connection,
            team_id=self._team_id,
            prospect_id=prospect,
            at=at,
            by=by.id,
            what=what,
            before=dict(before),
            after=dict(after),
            child=child,
        )
        return int(added)

    def get(self, entry: int) -> Entry | None:
        row = (
            self._connection.execute(
                select(entries).where(entries.c.team_id == self._team_id, entries.c.id == entry)
            )
            .mappings()
            .one_or_none()
        )
        return None if row is None else read(row)

    def of_prospect(self, prospect: int, *, at_most: int) -> Sequence[Entry]:
        """The newest first."""
        rows = self._connection.execute(
            select(entries)
            .where(entries.c.team_id == self._team_id, entries.c.prospect_id == prospect)
            .order_by(entries.c.id.desc())
            .limit(at_most)
        ).mappings()
        return [read(row) for row in rows]

    def latest(self, prospect: int, what: str) -> Entry | None:
        """When that was last done and not undone."""
        row = (
            self._connection.execute(
                select(entries)
                .where(
                    entries.c.team_id == self._team_id,
                    entries.c.prospect_id == prospect,
                    entries.c.what == what,
                    entries.c.undone_at.is_(None),
                )
                .order_by(entries.c.id.desc())
                .limit(1)
            )
            .mappings()
            .one_or_none()
        )
        return None if row is None else read(row)

    def last_of(self, by: Person, *, since: datetime) -> Entry | None:
        """What somebody did last, with any prospect; what is undone does not count, nor undoing."""
        return self._last(entries.c.by == by.id, entries.c.at >= since)

    def last_with(self, prospect: int, *, since: datetime) -> Entry | None:
        """The same for whatever was done with one prospect, by anybody."""
        return self._last(entries.c.prospect_id == prospect, entries.c.at >= since)

    def _last(self, *conditions: ColumnElement[bool]) -> Entry | None:
        row = (
            self._connection.execute(
                select(entries)
                .where(
                    entries.c.team_id == self._team_id,
                    entries.c.undone_at.is_(None),
                    entries.c.what.not_in((UNDONE, MERGED_AWAY)),
                    *conditions,
                )
                # The day's order first: an index has it, and a large import stays unsorted.
                .order_by(entries.c.at.desc(), entries.c.id.desc())
                .limit(1)
            )
            .mappings()
            .one_or_none()
        )
        return None if row is None else read(row)

    def of_child(self, prospect: int, child: str) -> Sequence[Entry]:
        """What was done with this row and is not undone, the newest first."""
        rows = self._connection.execute(
            select(entries)
            .where(
                entries.c.team_id == self._team_id,
                entries.c.prospect_id == prospect,
                entries.c.child == child,
                entries.c.undone_at.is_(None),
            )
            .order_by(entries.c.id.desc())
        ).mappings()
        return [read(row) for row in rows]

    def undo(self, entry: int, *, at: datetime) -> None:
        self._connection.execute(
            update(entries)
            .where(entries.c.team_id == self._team_id, entries.c.id == entry)
            .values(undone_at=at)
        )


def read(row: RowMapping) -> Entry:
    return Entry(
        id=row["id"],
        prospect=row["prospect_id"],
        at=row["at"],
        by=Person(row["by"]),
        what=row["what"],
        before=row["before"],
        after=row["after"],
        child=row["child"],
        undone_at=row["undone_at"],
    )
