"""A person taken out of the database: their details, and what points to them in free text.

Every figure stays: no row goes, and no number of any changes.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select, update

from domain.traces import Traces
from storage.persons import Persons
from storage.tables import contacts
from storage.taking_out import Mended, TakingOut

DETAILS: Final = ("name", "role", "email", "phone", "origin", "informed_how")
KEYS: Final = ("search_key", "email_key", "phone_key")


class Erasing:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def versions(self, contact: int) -> Sequence[int]:
        """The rows in which this person, and nobody else, was written down at their prospect's."""
        rows = Persons(self._connection, self._team_id).person(contact)
        return sorted(row.id for row in rows) or [contact]

    def traces(self, ids: Collection[int]) -> Traces:
        rows = self._connection.execute(
            select(contacts.c.name, contacts.c.email, contacts.c.phone).where(
                contacts.c.team_id == self._team_id, contacts.c.id.in_(ids)
            )
        ).all()
        names, emails, phones = (
            tuple(sorted({row[at] for row in rows if row[at]})) for at in range(3)
        )
        return Traces(names=names, emails=emails, phones=phones)

    def empty(self, ids: Collection[int], *, at: datetime) -> None:
        """Nothing is left in these rows but that somebody was there."""
        self._connection.execute(
            update(contacts)
            .where(contacts.c.team_id == self._team_id, contacts.c.id.in_(ids))
            .values(
                dict.fromkeys(DETAILS + KEYS, "")
                | {"informed_on": None, "erased_at": at, "deleted_at": at}
            )
        )

    def take_out(self, traces: Traces, *, prospect: int) -> Mended:
        """Out of all the team's free text; more thoroughly out of what is about their prospect."""
        return TakingOut(self._connection, self._team_id).take_out(traces, prospect=prospect)
