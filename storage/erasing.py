"""A person taken out of the database: their details, and what points to them in free text.

Every figure stays: no row goes, and no number of any changes.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Table,
    Text,
    cast,
    false,
    or_,
    select,
    true,
    update,
)

from domain.contact_keys import ENOUGH, NO_DIGIT, email_key, phone_key
from domain.names import search_key
from domain.traces import Traces, words_of
from storage.free_text import FREE, IN_HISTORY
from storage.history_tables import entries
from storage.tables import contacts

PLAIN: Final = re.compile(r"[a-z]{2,}", re.IGNORECASE)
"""A run of letters without accents: JSON is kept with these written another way."""
DETAILS: Final = ("name", "role", "email", "phone", "origin", "informed_how")
KEYS: Final = ("search_key", "email_key", "phone_key")


class Erasing:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def versions(self, contact: int) -> Sequence[int]:
        """The rows in which this person was written down at their prospect's, set aside or not."""
        rows = self._beside(contact)
        known: set[int] = {contact}
        while True:
            seen = {key for row in rows if row.id in known for key in keys(row)}
            more = {row.id for row in rows if row.id not in known and seen & keys(row)}
            if not more:
                return sorted(known)
            known |= more

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

    def take_out(self, traces: Traces, *, prospect: int) -> None:
        """Out of all the team's free text; more thoroughly out of what is about their prospect."""
        for table, names in FREE.items():
            about = table.c.id if table.name == "prospects" else table.c.get("prospect_id")
            whose = false() if about is None else about == prospect
            columns = [table.c[name] for name in names]
            found = self._connection.execute(
                select(table.c.id, whose.label("here"), *columns).where(
                    table.c.team_id == self._team_id,
                    or_(*(worth_a_look(cast(column, Text), traces) for column in columns)),
                )
            ).all()
            for row in found:
                self._mend(table, row, traces)

    def _mend(self, table: Table, row: Row[Any], traces: Traces) -> None:
        kept = row._mapping
        before = {name: kept[name] for name in FREE[table]}
        if table is entries:
            after = {
                name: mended_history(value, traces, here=bool(kept["here"]))
                for name, value in before.items()
            }
        else:
            after = traces.without_in(before, here=bool(kept["here"]))
        if after != before:
            self._connection.execute(update(table).where(table.c.id == kept["id"]).values(**after))

    def _beside(self, contact: int) -> Sequence[Row[Any]]:
        whose = select(contacts.c.prospect_id).where(contacts.c.id == contact).scalar_subquery()
        return self._connection.execute(
            select(contacts).where(
                contacts.c.team_id == self._team_id, contacts.c.prospect_id == whose
            )
        ).all()


def keys(row: Row[Any]) -> set[str]:
    """By what two rows are of one person: the name, the address or the number."""
    several = (search_key(row.name), email_key(row.email), phone_key(row.phone))
    return {f"{at} {key}" for at, key in enumerate(several) if key}


def mended_history(values: dict[str, Any], traces: Traces, *, here: bool) -> dict[str, Any]:
    return {
        name: traces.without_in(value, here=here) if name in IN_HISTORY else value
        for name, value in values.items()
    }


def worth_a_look(text: ColumnElement[str], traces: Traces) -> ColumnElement[bool]:
    """Rows that may hold a trace; all of them, when nothing simple can be looked for."""
    likes = list(fragments(traces))
    if not all(likes):
        return true()
    return or_(*(text.ilike(f"%{like}%") for like in likes)) if likes else false()


def fragments(traces: Traces) -> Iterator[str]:
    """A plain part of each word of a name, of each address, of each number. Empty: there is none."""
    for name in traces.names:
        yield from (longest_plain(word) for word in words_of(name) if len(word) > 2)
    yield from map(longest_plain, traces.emails)
    for phone in traces.phones:
        digits = NO_DIGIT.sub("", phone)[-ENOUGH:]
        if len(digits) == ENOUGH:
            yield "%".join(digits)


def longest_plain(word: str) -> str:
    return max(PLAIN.findall(word), key=len, default="")
