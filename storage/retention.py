"""Whose details have been kept for long, and who of the team was told of it.

Prospects are looked at in the order of their ids, a stretch at a time: no transaction is long.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from domain.people import THE_BOT, Person
from domain.retention import Kept, NoticeKind
from storage.closings import closed_again
from storage.kept_rows import CLOSED_STAGES, GOES, INFORM, kept_rows, read, recorded
from storage.machinery import messages
from storage.privacy_tables import messages_about
from storage.retention_tables import retention_notices
from storage.tables import contacts, prospects
from storage.upsert import insert_into


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A product's prospects with an id above `after` and up to `upto`."""

    product: int
    after: int
    upto: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """Whoever was not heard since, or was recorded and not informed before these moments."""

    people: datetime
    closed: datetime
    informed: datetime


class Retention:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def last_prospect(self, product: int) -> int:
        """The highest id there is in a product; 0 when there is none."""
        mine = prospects.c.product_id == product
        return self._connection.execute(select(func.max(prospects.c.id)).where(mine)).scalar() or 0

    def next_prospect(self, product: int, after: int) -> int | None:
        """The lowest id above that one; None when there is none."""
        further = and_(prospects.c.product_id == product, prospects.c.id > after)
        return self._connection.execute(select(func.min(prospects.c.id)).where(further)).scalar()

    def old(self, stretch: Stretch, before: Before, *, at_most: int) -> Sequence[Kept]:
        """Those whose time may be up, or who may have to be informed, prospect after prospect."""
        not_informed = and_(
            contacts.c.informed_on.is_(None),
            or_(INFORM.c.told.is_(None), INFORM.c.told == THE_BOT.id),
            recorded < before.informed,
        )
        closed = and_(prospects.c.stage.in_(CLOSED_STAGES), not_heard_since(before.closed))
        query = kept_rows(
            self._team_id,
            prospects.c.product_id == stretch.product,
            prospects.c.id > stretch.after,
            prospects.c.id <= stretch.upto,
            or_(not_heard_since(before.people), closed, not_informed),
        )
        return self._read(query.limit(at_most))

    def of_prospect(self, prospect: int) -> Sequence[Kept]:
        return self._kept(prospects.c.id == prospect)

    def going(self, product: int) -> Sequence[Kept]:
        """Those of whom somebody was told that they go soon."""
        return self._kept(prospects.c.product_id == product, GOES.c.told_at.is_not(None))

    def to_be_told(self, product: int, kind: NoticeKind) -> Mapping[Person, Sequence[Kept]]:
        """By who is to be told of it now: what `notice` gathered."""
        notices = GOES if kind is NoticeKind.GOES else INFORM
        found: dict[Person, list[Kept]] = {}
        of_today = (
            prospects.c.product_id == product,
            notices.c.told.is_not(None),
            notices.c.told_at.is_(None),
        )
        for kept in self._kept(*of_today):
            reader = kept.told if kind is NoticeKind.GOES else kept.reminded
            if reader is not None:
                found.setdefault(reader, []).append(kept)
        return found

    def notice(self, kind: NoticeKind, several: Iterable[tuple[Kept, Person, date]]) -> None:
        """Each with who is to be told, and the day the period is counted from; told at the end of the day's round."""
        for kept, reader, since in several:
            statement = insert_into(self._connection, retention_notices).values(
                team_id=self._team_id,
                contact_id=kept.contact,
                kind=kind.value,
                since=since,
                told=reader.id,
                told_at=None,
            )
            self._connection.execute(
                statement.on_conflict_do_update(
                    index_elements=[retention_notices.c.contact_id, retention_notices.c.kind],
                    set_={"since": since, "told": reader.id, "told_at": None},
                )
            )

    def were_told(self, several: Collection[Kept], kind: NoticeKind, *, at: datetime) -> None:
        for ids in lots([kept.contact for kept in several]):
            self._connection.execute(
                update(retention_notices)
                .where(retention_notices.c.team_id == self._team_id)
                .where(retention_notices.c.kind == kind.value)
                .where(retention_notices.c.contact_id.in_(ids))
                .values(told_at=at)
            )

    def follows(self, contact: int, was: int) -> None:
        """The same person with other details: what was told of them was told."""
        self._connection.execute(
            update(retention_notices)
            .where(retention_notices.c.team_id == self._team_id)
            .where(retention_notices.c.contact_id == was)
            .values(contact_id=contact)
        )

    def without_origin(self, product: int, *, at_most: int) -> tuple[int, Sequence[int]]:
        """At how many prospects somebody's details come from nobody knows where; the first numbers."""
        somebody = exists().where(
            contacts.c.prospect_id == prospects.c.id,
            contacts.c.deleted_at.is_(None),
            contacts.c.origin == "",
        )
        theirs = (
            prospects.c.team_id == self._team_id,
            prospects.c.product_id == product,
            prospects.c.deleted_at.is_(None),
            prospects.c.source == "",
            somebody,
        )
        many = self._connection.execute(select(func.count(prospects.c.id)).where(*theirs))
        # The numbers are given in the order of the ids: nothing is sorted.
        first = select(prospects.c.number).where(*theirs).order_by(prospects.c.id).limit(at_most)
        return int(many.scalar_one()), self._connection.execute(first).scalars().all()

    def messages_before(
        self, told_of: Collection[int], moment: datetime
    ) -> Sequence[tuple[str, str]]:
        """(subject, place) of older direct messages that may hold words about these prospects."""
        found: dict[str, str] = {}
        for ids in lots(sorted(told_of)):
            rows = self._connection.execute(
                select(messages.c.subject, messages.c.place)
                .join(
                    messages_about,
                    and_(
                        messages_about.c.team_id == messages.c.team_id,
                        messages_about.c.subject == messages.c.subject,
                    ),
                )
                .where(
                    messages.c.team_id == self._team_id,
                    messages.c.posted_at < moment,
                    messages_about.c.prospect_id.in_(ids),
                )
                .order_by(messages.c.posted_at)
            )
            found |= {row.subject: row.place for row in rows}
        return list(found.items())

    def forget(self, ids: Collection[int]) -> None:
        self._connection.execute(
            delete(retention_notices)
            .where(retention_notices.c.team_id == self._team_id)
            .where(retention_notices.c.contact_id.in_(list(ids)))
        )

    def nobodys(self) -> int:
        """How many people are known at prospects that the bot wrote down, and that nobody follows."""
        return self._connection.execute(
            select(func.count(contacts.c.id))
            .join(prospects, prospects.c.id == contacts.c.prospect_id)
            .where(
                contacts.c.team_id == self._team_id,
                contacts.c.deleted_at.is_(None),
                prospects.c.deleted_at.is_(None),
                prospects.c.owner.is_(None),
                prospects.c.created_by == THE_BOT.id,
            )
        ).scalar_one()

    def _kept(self, *conditions: ColumnElement[bool]) -> Sequence[Kept]:
        return self._read(kept_rows(self._team_id, *conditions))

    def _read(self, query: Select[Any]) -> Sequence[Kept]:
        rows = self._connection.execute(query).mappings().all()
        closed = {row["prospect_id"] for row in rows if row["stage"] in CLOSED_STAGES}
        again: dict[int, datetime] = {}
        for ids in lots(sorted(closed)):
            again |= closed_again(self._connection, self._team_id, ids)
        return [read(row, again.get(row["prospect_id"])) for row in rows]


def not_heard_since(moment: datetime) -> ColumnElement[bool]:
    heard = prospects.c.last_contact_at
    return and_(recorded < moment, or_(heard.is_(None), heard < moment))


def lots(ids: Sequence[int], size: int = 500) -> Iterable[Sequence[int]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))
