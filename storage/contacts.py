"""The people at a prospect's: the only table with their names, addresses and numbers."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    func,
    insert,
    select,
    update,
)

from domain.contact_keys import email_key, phone_key
from domain.names import search_key
from domain.people import Private
from domain.prospects import Contact, Prospect
from storage.prepared import Prepared, Row
from storage.prospects import Prospects
from storage.tables import contacts, prospects

OF_PROSPECT = Prepared(
    select(contacts)
    .where(
        contacts.c.team_id == bindparam("team"),
        contacts.c.prospect_id == bindparam("prospect"),
        contacts.c.deleted_at.is_(None),
    )
    .order_by(contacts.c.id)
)


class Contacts:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(
        self,
        *,
        prospect: int,
        at: datetime,
        name: str = "",
        role: str = "",
        email: str = "",
        phone: str = "",
        origin: str = "",
        wrong_since: int | None = None,
        like: Contact | None = None,
    ) -> Contact:
        """`like` is the same person before their details were put right: since when they are known, and
        what they were told, stay."""
        added = self._connection.execute(
            insert(contacts)
            .values(
                team_id=self._team_id,
                prospect_id=prospect,
                name=name,
                role=role,
                email=email,
                phone=phone,
                origin=origin,
                search_key=found_by(name, email),
                email_key=email_key(email),
                phone_key=phone_key(phone),
                created_at=at,
                wrong_since=wrong_since,
                known_since=None if like is None else like.known_since,
                informed_on=None if like is None else like.informed_on,
                informed_how="" if like is None else like.informed_how,
            )
            .returning(contacts)
        )
        return read(added.mappings().one())

    def get(self, contact: int) -> Contact | None:
        """None when it was set aside."""
        row = (
            self._connection.execute(self._alive().where(contacts.c.id == contact))
            .mappings()
            .one_or_none()
        )
        return None if row is None else read(row)

    def of_prospect(self, prospect: int) -> Sequence[Contact]:
        rows = OF_PROSPECT.all(self._connection, team=self._team_id, prospect=prospect)
        return [read(row) for row in rows]

    def save(self, contact: Contact) -> None:
        self._connection.execute(
            update(contacts)
            .where(contacts.c.team_id == self._team_id, contacts.c.id == contact.id)
            .values(
                name=contact.name.value,
                role=contact.role.value,
                email=contact.email.value,
                phone=contact.phone.value,
                origin=contact.origin,
                search_key=found_by(contact.name.value, contact.email.value),
                email_key=email_key(contact.email.value),
                phone_key=phone_key(contact.phone.value),
            )
        )

    def leads_nowhere(self, contact: int, *, since: int) -> None:
        """Their number does not work: the call that found out."""
        self._mark(contacts.c.id == contact, since)

    def may_work(self, prospect: int, *, since: int) -> None:
        """That call is undone: what it found out does not count."""
        its_own = and_(contacts.c.prospect_id == prospect, contacts.c.wrong_since == since)
        self._mark(its_own, None)

    def remove(self, contact: int, *, at: datetime | None) -> None:
        """Set aside, or take back with None. One that was erased never comes back."""
        self._connection.execute(
            update(contacts)
            .where(contacts.c.team_id == self._team_id, contacts.c.id == contact)
            .where(contacts.c.erased_at.is_(None))
            .values(deleted_at=at)
        )

    def informed(self, contact: int, *, on: date, how: str) -> None:
        self._connection.execute(
            update(contacts)
            .where(contacts.c.team_id == self._team_id, contacts.c.id == contact)
            .values(informed_on=on, informed_how=how)
        )

    def not_informed(self, *, product: int, at_most: int) -> Sequence[tuple[Contact, Prospect]]:
        """Those of a product who were not told that we keep their details, the oldest first."""
        rows = self._connection.execute(
            self._alive()
            .add_columns(prospects.c.id.label("theirs"))
            .join(prospects, prospects.c.id == contacts.c.prospect_id)
            .where(prospects.c.product_id == product, prospects.c.deleted_at.is_(None))
            .where(contacts.c.informed_on.is_(None))
            .order_by(func.coalesce(contacts.c.known_since, contacts.c.created_at), contacts.c.id)
            .limit(at_most)
        ).mappings()
        found = [read(row) for row in rows]
        known = Prospects(self._connection, self._team_id).several([one.prospect for one in found])
        return [(one, known[one.prospect]) for one in found]

    def counts(self, *, product: int) -> Mapping[str, int]:
        """How many are kept, how many were informed, how many erased."""
        mine = (
            select(
                func.count().filter(contacts.c.deleted_at.is_(None)).label("kept"),
                func.count()
                .filter(contacts.c.deleted_at.is_(None), contacts.c.informed_on.is_not(None))
                .label("informed"),
                func.count().filter(contacts.c.erased_at.is_not(None)).label("erased"),
            )
            .join(prospects, prospects.c.id == contacts.c.prospect_id)
            .where(contacts.c.team_id == self._team_id, prospects.c.product_id == product)
        )
        return dict(self._connection.execute(mine).mappings().one())

    def _mark(self, whose: ColumnElement[bool], since: int | None) -> None:
        self._connection.execute(
            update(contacts)
            .where(contacts.c.team_id == self._team_id, whose)
            .values(wrong_since=since)
        )

    def _alive(self) -> Select[Any]:
        return select(contacts).where(
            contacts.c.team_id == self._team_id, contacts.c.deleted_at.is_(None)
        )


def found_by(name: str, email: str) -> str:
    return search_key(f"{name} {email}")


def read(row: Row) -> Contact:
    return Contact(
        id=row["id"],
        prospect=row["prospect_id"],
        name=Private(row["name"], row["prospect_id"]),
        role=Private(row["role"], row["prospect_id"]),
        email=Private(row["email"], row["prospect_id"]),
        phone=Private(row["phone"], row["prospect_id"]),
        origin=row["origin"],
        informed_on=row["informed_on"],
        informed_how=row["informed_how"],
        created_at=row["created_at"],
        recorded_at=row["known_since"],
        wrong_since=row["wrong_since"],
    )
