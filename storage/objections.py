"""Who objected to being contacted: fingerprints of their addresses and numbers, nothing else."""

import hashlib
import hmac
from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import Connection, delete, select

from domain.contact_keys import email_key, phone_key
from storage.privacy_tables import objections
from storage.upsert import insert_into


class Objections:
    """`secret` keys the fingerprints: without it nobody finds out of whom they are."""

    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(
        self, emails: Collection[str], phones: Collection[str], *, at: date, secret: bytes
    ) -> None:
        for one in fingerprints(emails, phones, secret):
            self._connection.execute(
                insert_into(self._connection, objections)
                .values(team_id=self._team_id, fingerprint=one, since=at)
                .on_conflict_do_nothing()
            )

    def withdraw(self, emails: Collection[str], phones: Collection[str], *, secret: bytes) -> None:
        self._connection.execute(
            delete(objections).where(
                objections.c.team_id == self._team_id,
                objections.c.fingerprint.in_(fingerprints(emails, phones, secret)),
            )
        )

    def among(self, several: Mapping[int, tuple[str, str]], *, secret: bytes) -> frozenset[int]:
        """Of these (email, phone), by any number, those somebody objected with."""
        if self._is_empty():
            return frozenset()
        prints = {
            number: fingerprints([email], [phone], secret)
            for number, (email, phone) in several.items()
        }
        found = self._connection.execute(
            select(objections.c.fingerprint).where(
                objections.c.team_id == self._team_id,
                objections.c.fingerprint.in_([one for each in prints.values() for one in each]),
            )
        ).scalars()
        known = set(found)
        return frozenset(number for number, each in prints.items() if known.intersection(each))

    def _is_empty(self) -> bool:
        mine = select(objections.c.id).where(objections.c.team_id == self._team_id).limit(1)
        return self._connection.execute(mine).scalar() is None

    def since(self, email: str, phone: str, *, secret: bytes) -> date | None:
        """When somebody with this address or number objected; None when nobody did."""
        several = fingerprints([email], [phone], secret)
        if not several:
            return None
        return self._connection.execute(
            select(objections.c.since)
            .where(objections.c.team_id == self._team_id, objections.c.fingerprint.in_(several))
            .order_by(objections.c.since)
            .limit(1)
        ).scalar()


def fingerprints(emails: Collection[str], phones: Collection[str], secret: bytes) -> list[str]:
    keys = {f"email {email_key(one)}" for one in emails if email_key(one)}
    keys |= {f"phone {phone_key(one)}" for one in phones if phone_key(one)}
    return sorted(hmac.new(secret, key.encode(), hashlib.sha256).hexdigest() for key in keys)
