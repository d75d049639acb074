"""Those who were erased and those who objected, of all teams: so that a restored backup knows of them too."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TypeAlias

from sqlalchemy import Connection, Table, func, inspect, select

from storage.erasing import Erasing
from storage.objections import NO_FINGERPRINT
from storage.privacy_tables import objections, objections_heard
from storage.tables import contacts, teams
from storage.upsert import insert_into

Fingerprint: TypeAlias = tuple[int, str]
"""A team's row, and the keyed hash of an address or a number."""


class Erased:
    """An older version's database, that has no room for them yet, knows of none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> Mapping[int, datetime]:
        """When, by the id of the row they were written down in."""
        if not self._has(contacts, "erased_at"):
            return {}
        rows = self._connection.execute(
            select(contacts.c.id, contacts.c.erased_at).where(contacts.c.erased_at.is_not(None))
        )
        return {row.id: row.erased_at for row in rows}

    def so_far(self) -> tuple[int, datetime | None]:
        """How many, and when the last one was: as long as both stay, so does `all`."""
        counted = select(func.count(), func.max(contacts.c.erased_at)).where(
            contacts.c.erased_at.is_not(None)
        )
        many, last = self._connection.execute(counted).one()
        return many, last

    def objections(self) -> Mapping[Fingerprint, date]:
        """Since when; those of the last day's calls too, as long as these are not undone."""
        return {
            (row.team_id, row.fingerprint): row.since
            for table in (objections_heard, objections)
            if self._has(table, "fingerprint")
            for row in self._connection.execute(
                select(table.c.team_id, table.c.fingerprint, table.c.since).where(
                    table.c.fingerprint != NO_FINGERPRINT
                )
            )
        }

    def again(self, contact: int, *, recorded_before: datetime, at: datetime) -> bool:
        """Erase one who is there still; whether they were."""
        row = self._connection.execute(
            select(contacts.c.team_id, contacts.c.prospect_id).where(
                contacts.c.id == contact,
                contacts.c.erased_at.is_(None),
                contacts.c.created_at <= recorded_before,
            )
        ).one_or_none()
        if row is None:
            return False
        erasing = Erasing(self._connection, row.team_id)
        ids = erasing.versions(contact)
        erasing.take_out(erasing.traces(ids), prospect=row.prospect_id)
        erasing.empty(ids, at=at)
        return True

    def objected_again(self, one: Fingerprint, *, since: date) -> bool:
        """Refuse them from now on; whether that is news."""
        team, fingerprint = one
        if self._connection.execute(select(teams.c.id).where(teams.c.id == team)).first() is None:
            return False
        added = self._connection.execute(
            insert_into(self._connection, objections)
            .values(team_id=team, fingerprint=fingerprint, since=since)
            .on_conflict_do_nothing()
            .returning(objections.c.id)
        )
        return added.scalar() is not None

    def _has(self, table: Table, column: str) -> bool:
        found = inspect(self._connection)
        return found.has_table(table.name) and column in {
            one["name"] for one in found.get_columns(table.name)
        }
