"""Who objected to being contacted: fingerprints of their addresses and numbers, nothing else."""

import hashlib
import hmac
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    delete,
    func,
    insert,
    select,
    union,
    union_all,
)

from domain.contact_keys import email_key, mailbox_key, phone_key
from domain.outcomes import Outcome
from domain.timeline import OBJECTED
from storage.history_tables import entries
from storage.privacy_tables import objections, objections_heard
from storage.tables import calls
from storage.upsert import insert_into

NO_FINGERPRINT = ""


class Objections:
    """`secret` keys the fingerprints: without it nobody finds out of whom they are.

    What was heard in a call counts at once, and is kept apart for a day: it may be undone.
    """

    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def at(self, several: Collection[int]) -> set[int]:
        """Those of these prospects where somebody asked never to be contacted again, in a call or otherwise."""
        in_calls = select(calls.c.prospect_id).where(
            calls.c.team_id == self._team_id,
            calls.c.prospect_id.in_(list(several)),
            calls.c.outcome == Outcome.DO_NOT_CONTACT.value,
            calls.c.deleted_at.is_(None),
        )
        otherwise = select(entries.c.prospect_id).where(
            entries.c.team_id == self._team_id,
            entries.c.prospect_id.in_(list(several)),
            entries.c.what == OBJECTED,
            entries.c.undone_at.is_(None),
        )
        if not several:
            return set()
        return set(self._connection.execute(union(in_calls, otherwise)).scalars())

    def add(
        self, emails: Collection[str], phones: Collection[str], *, at: date, secret: bytes
    ) -> None:
        """For good."""
        self._keep({one: at for one in fingerprints(emails, phones, secret)})

    def heard(
        self,
        call: int,
        contact: int,
        emails: Collection[str],
        phones: Collection[str],
        *,
        at: date,
        secret: bytes,
    ) -> None:
        """In that call, of that contact."""
        found = fingerprints(emails, phones, secret) or [NO_FINGERPRINT]
        row = {"team_id": self._team_id, "call_id": call, "contact_id": contact, "since": at}
        self._connection.execute(
            insert(objections_heard), [row | {"fingerprint": one} for one in found]
        )

    def of_whom(self, call: int) -> Sequence[int]:
        """The contacts it was about."""
        heard = select(objections_heard.c.contact_id).where(*self._of(call)).distinct()
        return list(self._connection.execute(heard.order_by("contact_id")).scalars())

    def unheard(self, call: int) -> None:
        """That call is undone: what it added goes, and nothing else."""
        self._connection.execute(delete(objections_heard).where(*self._of(call)))

    def settle(self, call: int) -> None:
        """It was not undone: what it added is kept for good."""
        rows = self._connection.execute(
            select(objections_heard.c.fingerprint, objections_heard.c.since).where(*self._of(call))
        )
        self._keep({row.fingerprint: row.since for row in rows if row.fingerprint})
        self.unheard(call)

    def among(self, several: Mapping[int, tuple[str, str]], *, secret: bytes) -> frozenset[int]:
        """Of these (email, phone), by any number, those somebody objected with."""
        if self._is_empty():
            return frozenset()
        prints = {
            number: fingerprints([email], [phone], secret)
            for number, (email, phone) in several.items()
        }
        every = [one for each in prints.values() for one in each]
        known = {row.fingerprint for row in self._connection.execute(self._known(every))}
        return frozenset(number for number, each in prints.items() if known.intersection(each))

    def since(self, email: str, phone: str, *, secret: bytes) -> date | None:
        """When somebody with this address or number objected; None when nobody did."""
        several = fingerprints([email], [phone], secret)
        if not several:
            return None
        found = [row.since for row in self._connection.execute(self._known(several))]
        return min(found, default=None)

    def count(self) -> int:
        """Fingerprints kept for good: one of each address, of each mailbox and of each number."""
        mine = select(func.count()).where(objections.c.team_id == self._team_id)
        return self._connection.execute(mine).scalar_one()

    def _keep(self, prints: Mapping[str, date]) -> None:
        for one, since in prints.items():
            self._connection.execute(
                insert_into(self._connection, objections)
                .values(team_id=self._team_id, fingerprint=one, since=since)
                .on_conflict_do_nothing()
            )

    def _known(self, prints: Collection[str]) -> Select[tuple[str, date]]:
        each = (
            select(table.c.fingerprint, table.c.since).where(
                table.c.team_id == self._team_id, table.c.fingerprint.in_(prints)
            )
            for table in (objections, objections_heard)
        )
        both = union_all(*each).subquery()
        return select(both.c.fingerprint, both.c.since)

    def _is_empty(self) -> bool:
        mine = (
            select(table.c.id).where(table.c.team_id == self._team_id).limit(1)
            for table in (objections, objections_heard)
        )
        return all(self._connection.execute(query).scalar() is None for query in mine)

    def _of(self, call: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        return (
            objections_heard.c.team_id == self._team_id,
            objections_heard.c.call_id == call,
        )


def fingerprints(emails: Collection[str], phones: Collection[str], secret: bytes) -> list[str]:
    """Of each address as written and of its mailbox, of each number."""
    mailboxes = {key(one) for one in emails for key in (email_key, mailbox_key)}
    keys = {f"email {one}" for one in mailboxes if one}
    keys |= {f"phone {phone_key(one)}" for one in phones if phone_key(one)}
    return sorted(hmac.new(secret, key.encode(), hashlib.sha256).hexdigest() for key in keys)
