"""What was set aside long enough ago goes for good, a lot at a time: no transaction is long."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    String,
    Table,
    cast,
    delete,
    select,
)

from domain.contact_keys import email_key, phone_key
from domain.names import search_key
from domain.traces import Traces
from storage.answer_tables import notes, questionnaires
from storage.machinery import due
from storage.method_tables import mandates, needs
from storage.tables import calls, contacts, meeting_prospects, meetings, prospects
from storage.taking_out import TakingOut

NOWHERE: Final = 0
"""No prospect's id: only what nobody else has is taken out."""
SET_ASIDE: Final[Sequence[Table]] = (notes, calls, mandates)
"""Taken back by whoever wrote them."""


class Purging:
    """Each method takes the oldest `at_most` of all teams, and returns how many there were."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def prospects(self, moment: datetime, *, at_most: int, due_of: Mapping[str, str]) -> int:
        """Those removed before, all that is about them, and what was due about them.

        `due_of` says of each kind of due work by whose id it goes: a prospect's, a call's, a
        questionnaire's. Ids are given again: it would be done to somebody else.
        """
        old = select(prospects.c.id).where(prospects.c.deleted_at < moment)
        oldest = old.order_by(prospects.c.deleted_at, prospects.c.id).limit(at_most)
        ids = self._connection.execute(oldest).scalars().all()
        if not ids:
            return 0
        whose = {
            "prospect": select(cast(prospects.c.id, String)).where(prospects.c.id.in_(ids)),
            "call": select(cast(calls.c.id, String)).where(calls.c.prospect_id.in_(ids)),
            "questionnaire": select(cast(questionnaires.c.id, String)).where(
                questionnaires.c.prospect_id.in_(ids)
            ),
        }
        for kind, of in due_of.items():
            self._drop(due, due.c.kind == kind, due.c.subject.in_(whose[of]))
        self._drop_meetings(ids)
        return self._drop(prospects, prospects.c.id.in_(ids))

    def people(self, moment: datetime, *, at_most: int) -> int:
        """Details put right or taken away before; what points to them alone leaves the texts.

        Those of who was erased are empty and stay: a restored backup is told by them.
        """
        rows = self._connection.execute(
            select(contacts)
            .where(contacts.c.deleted_at < moment, contacts.c.erased_at.is_(None))
            .order_by(contacts.c.deleted_at, contacts.c.id)
            .limit(at_most)
        ).all()
        for row in rows:
            self._take_out(row)
        self._drop(contacts, contacts.c.id.in_([row.id for row in rows]))
        return len(rows)

    def set_aside(self, moment: datetime) -> int:
        """Notes, calls, orders and needs that were taken back before."""
        done = sum(self._drop(table, table.c.deleted_at < moment) for table in SET_ASIDE)
        others = needs.alias("others")
        merged = select(others.c.merged_into).where(others.c.merged_into.is_not(None))
        return done + self._drop(needs, needs.c.deleted_at < moment, needs.c.id.not_in(merged))

    def _take_out(self, row: Row[tuple[object, ...]]) -> None:
        others = self._connection.execute(self._others_there(row)).all()
        traces = only_of(row, others)
        if traces != NOTHING:
            where = NOWHERE if others else row.prospect_id
            TakingOut(self._connection, row.team_id).take_out(traces, prospect=where)

    def _others_there(self, row: Row[tuple[object, ...]]) -> Select[tuple[str, str, str]]:
        return select(contacts.c.name, contacts.c.email, contacts.c.phone).where(
            contacts.c.prospect_id == row.prospect_id,
            contacts.c.deleted_at.is_(None),
            contacts.c.erased_at.is_(None),
        )

    def _drop_meetings(self, ids: Collection[int]) -> None:
        """Those with nobody else."""
        with_them = select(meeting_prospects.c.meeting_id).where(
            meeting_prospects.c.prospect_id.in_(ids)
        )
        with_others = select(meeting_prospects.c.meeting_id).where(
            meeting_prospects.c.prospect_id.not_in(ids)
        )
        alone = [meetings.c.id.in_(with_them), meetings.c.id.not_in(with_others)]
        of_them = select(cast(meetings.c.id, String)).where(*alone)
        self._drop(due, due.c.kind == "meeting", due.c.subject.in_(of_them))
        self._drop(meetings, *alone)

    def _drop(self, table: Table, *conditions: ColumnElement[bool]) -> int:
        return self._connection.execute(delete(table).where(*conditions)).rowcount


NOTHING: Final = Traces(names=(), emails=(), phones=())


def only_of(row: Row[tuple[object, ...]], others: Sequence[Row[tuple[str, str, str]]]) -> Traces:
    """What none of those who are there has."""
    names = [set(search_key(other.name).split()) for other in others]
    emails = {email_key(other.email) for other in others}
    phones = {phone_key(other.phone) for other in others}
    own = set(search_key(row.name).split())
    return Traces(
        names=(row.name,) if own and not any(own <= name for name in names) else (),
        emails=(row.email,) if row.email and email_key(row.email) not in emails else (),
        phones=(row.phone,) if row.phone and phone_key(row.phone) not in phones else (),
    )
