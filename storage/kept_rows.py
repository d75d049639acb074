"""Somebody whose details are kept, with their prospect and what the team was told of them, as one row."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, select

from domain.people import THE_BOT, Person
from domain.retention import Kept, NoticeKind
from domain.stages import CLOSED
from storage.prepared import Row
from storage.retention_tables import retention_notices
from storage.tables import contacts, prospects

CLOSED_STAGES: Final = tuple(stage.value for stage in CLOSED)
recorded = func.coalesce(contacts.c.known_since, contacts.c.created_at)
GOES: Final = retention_notices.alias("goes")
INFORM: Final = retention_notices.alias("inform")


def kept_rows(team_id: int, *conditions: ColumnElement[bool]) -> Select[Any]:
    """Prospect after prospect."""
    return (
        select(
            contacts.c.id,
            contacts.c.prospect_id,
            contacts.c.informed_on,
            recorded.label("known_since"),
            prospects.c.owner,
            prospects.c.created_by,
            prospects.c.stage,
            prospects.c.entered,
            prospects.c.last_contact_at,
            GOES.c.since,
            GOES.c.told,
            GOES.c.told_at,
            INFORM.c.told.label("reminded"),
        )
        .join(prospects, prospects.c.id == contacts.c.prospect_id)
        .outerjoin(GOES, notice_of(GOES, NoticeKind.GOES))
        .outerjoin(INFORM, notice_of(INFORM, NoticeKind.INFORM))
        .where(
            contacts.c.team_id == team_id,
            contacts.c.deleted_at.is_(None),
            prospects.c.deleted_at.is_(None),
            *conditions,
        )
        .order_by(prospects.c.id, contacts.c.id)
    )


def notice_of(notices: Any, kind: NoticeKind) -> ColumnElement[bool]:
    return and_(notices.c.contact_id == contacts.c.id, notices.c.kind == kind.value)


def read(row: Row, closed_again_at: datetime | None) -> Kept:
    return Kept(
        contact=row["id"],
        prospect=row["prospect_id"],
        owner=somebody(row["owner"]),
        created_by=Person(row["created_by"]),
        known_since=row["known_since"],
        heard_at=row["last_contact_at"],
        closed_at=closed_again_at or first_closed(row),
        is_informed=row["informed_on"] is not None,
        reminded=somebody(row["reminded"]),
        notice_since=row["since"],
        told=somebody(row["told"]),
        told_at=row["told_at"],
    )


def first_closed(row: Row) -> datetime | None:
    """None when it is open, or when nobody knows."""
    at = row["entered"].get(row["stage"])
    return datetime.fromisoformat(at) if at and row["stage"] in CLOSED_STAGES else None


def somebody(person: str | None) -> Person | None:
    """Nobody was told what was told to the bot itself."""
    return None if person is None or person == THE_BOT.id else Person(person)
