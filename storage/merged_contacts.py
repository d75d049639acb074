"""The same person at two prospects that became one: written down once, and twice again when it is undone."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from domain.contact_keys import email_key, phone_key
from domain.same_people import KEYS, are_one, filled
from storage.contacts import found_by
from storage.tables import contacts

WHEN = ("informed_on", "informed_how")


class MergedContacts:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def unite(self, came: Collection[int], *, prospect: int, at: datetime) -> dict[str, list[int]]:
        """Of whom is written down twice, one stays: with what only the other knew, or as they are.

        Return the ids of those set aside, and of those made of two.
        """
        known = self._standing(prospect)
        own = [row for row in known if row["id"] not in came]
        aside: list[int] = []
        made: list[int] = []
        for new in (row for row in known if row["id"] in came):
            twin = next((row for row in own if are_one(said(row), said(new))), None)
            if twin is None:
                continue
            aside.append(new["id"])
            own.remove(twin)
            if more := what_is_new(twin, new):
                aside.append(twin["id"])
                made.append(self._made(twin, more))
        self._set(aside, at)
        return {"contacts-aside": aside, "contacts-made": made}

    def part(self, moved: dict[str, Any]) -> None:
        """Each is there again as they were; who was erased stays so."""
        made, aside = moved.get("contacts-made", []), moved.get("contacts-aside", [])
        self._connection.execute(
            delete(contacts).where(contacts.c.team_id == self._team_id, contacts.c.id.in_(made))
        )
        self._set(aside, None)

    def _standing(self, prospect: int) -> Sequence[RowMapping]:
        return (
            self._connection.execute(
                select(contacts)
                .where(
                    contacts.c.team_id == self._team_id,
                    contacts.c.prospect_id == prospect,
                    contacts.c.deleted_at.is_(None),
                )
                .order_by(contacts.c.id)
            )
            .mappings()
            .all()
        )

    def _made(self, twin: RowMapping, more: dict[str, Any]) -> int:
        row = {name: value for name, value in twin.items() if name != "id"} | more
        row |= {
            "search_key": found_by(row["name"], row["email"]),
            "email_key": email_key(row["email"]),
            "phone_key": phone_key(row["phone"]),
        }
        added = self._connection.execute(insert(contacts).values(**row).returning(contacts.c.id))
        return int(added.scalar_one())

    def _set(self, ids: Collection[int], at: datetime | None) -> None:
        self._connection.execute(
            update(contacts)
            .where(contacts.c.team_id == self._team_id, contacts.c.id.in_(list(ids)))
            .where(contacts.c.erased_at.is_(None))
            .values(deleted_at=at)
        )


def said(row: RowMapping) -> dict[str, str]:
    return {name: row[name] for name in KEYS}


def what_is_new(twin: RowMapping, new: RowMapping) -> dict[str, Any]:
    """What the one who came says and the one who was there does not; what is kept counts from the earlier."""
    more: dict[str, Any] = dict(filled(said(twin), said(new)))
    if twin["informed_on"] is None and new["informed_on"] is not None:
        more |= {name: new[name] for name in WHEN}
    if not twin["origin"] and new["origin"]:
        more["origin"] = new["origin"]
    since = min(known_since(twin), known_since(new))
    return more | {"known_since": since} if more or since < known_since(twin) else {}


def known_since(row: RowMapping) -> datetime:
    since: datetime = row["known_since"] or row["created_at"]
    return since
