"""Everywhere a person is written down in a team, set aside or not, in removed prospects too; never once erased."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from domain.contact_keys import email_key, phone_key
from domain.names import search_key
from domain.same_person import Written, persons
from storage.contacts import read
from storage.history_tables import entries
from storage.machinery import messages
from storage.prepared import Row
from storage.privacy_tables import messages_about
from storage.search import LONGEST_WORD, words_of
from storage.tables import contacts

REPLACED: Final = "contact:"
"""How an entry names the row it wrote and the one that replaced ("contact:13,12")."""

A_FEW: Final = 50
MOST_CALLED: Final = 500
"""Of one name: an administrator sees a few of them, and says more about whom they mean."""


class Persons:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def at(self, prospect: int) -> Sequence[Sequence[Written]]:
        """Each person at a prospect's: the rows of theirs, the latest last."""
        rows = self._all(contacts.c.prospect_id == prospect)
        groups = persons(rows, self._replaced(prospect))
        return [[row for row in rows if row.id in group] for group in groups]

    def person(self, contact: int) -> Sequence[Written]:
        """The rows of whoever is written down in this one; none once erased."""
        for found in self._all(contacts.c.id == contact):
            groups = self.at(found.contact.prospect)
            return next(group for group in groups if contact in {row.id for row in group})
        return ()

    def reached(self, emails: Collection[str], phones: Collection[str]) -> Sequence[Written]:
        """Those with one of these addresses or numbers, however these are written."""
        of_emails = {email_key(one) for one in emails} - {""}
        of_phones = {phone_key(one) for one in phones} - {""}
        return self._all(
            or_(
                and_(contacts.c.email_key != "", contacts.c.email_key.in_(of_emails)),
                and_(contacts.c.phone_key != "", contacts.c.phone_key.in_(of_phones)),
            )
        )

    def called(self, name: str) -> Iterator[Written]:
        """Those of this name; else those in whose name and address all its words are.

        Read a few at a time: whoever asks stops when there are too many to choose from.
        """
        key = search_key(name)
        if not key:
            return iter(())
        exactly = self._exactly(key)
        words = (contacts.c.search_key.contains(word, autoescape=True) for word in words_of(key))
        return self._in_lots(contacts.c.id.in_(exactly) if exactly else and_(*words))

    def _exactly(self, key: str) -> Sequence[int]:
        """The first of those whose whole name it is."""
        rows = self._connection.execute(
            select(contacts.c.id, contacts.c.name)
            .where(contacts.c.team_id == self._team_id, contacts.c.erased_at.is_(None))
            .where(contacts.c.search_key.startswith(key[:LONGEST_WORD], autoescape=True))
            .order_by(contacts.c.id)
        )
        found = (row.id for row in rows if search_key(row.name) == key)
        return list(islice(found, MOST_CALLED))

    def _in_lots(self, condition: ColumnElement[bool]) -> Iterator[Written]:
        last = 0
        while rows := self._all(condition, contacts.c.id > last, at_most=A_FEW):
            yield from rows
            last = rows[-1].id

    def told(self, prospect: int) -> Sequence[datetime]:
        """When messages went out that may tell of the people there."""
        rows = self._connection.execute(
            select(messages.c.posted_at)
            .join(
                messages_about,
                (messages_about.c.team_id == messages.c.team_id)
                & (messages_about.c.subject == messages.c.subject),
            )
            .where(messages.c.team_id == self._team_id, messages_about.c.prospect_id == prospect)
            .order_by(messages.c.posted_at)
        )
        return list(rows.scalars())

    def _all(
        self, *conditions: ColumnElement[bool], at_most: int | None = None
    ) -> Sequence[Written]:
        rows = self._connection.execute(
            select(contacts)
            .where(contacts.c.team_id == self._team_id, contacts.c.erased_at.is_(None), *conditions)
            .order_by(contacts.c.id)
            .limit(at_most)
        ).mappings()
        return [written(row) for row in rows]

    def _replaced(self, prospect: int) -> Sequence[tuple[int, int]]:
        rows: Sequence[Any] = (
            self._connection.execute(
                select(entries.c.child).where(
                    entries.c.team_id == self._team_id,
                    entries.c.prospect_id == prospect,
                    entries.c.child.startswith(REPLACED),
                )
            )
            .scalars()
            .all()
        )
        pairs = (child.removeprefix(REPLACED).partition(",") for child in rows)
        return [(int(new), int(old)) for new, _, old in pairs if new and old]


def written(row: Row) -> Written:
    return Written(contact=read(row), set_aside_at=row["deleted_at"])
