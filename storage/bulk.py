"""Hundreds of new prospects at once, their contacts, timeline and figures with them; and away again."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from domain.contact_keys import email_key, phone_key
from domain.names import key, search_key
from domain.notes import NoteKind
from domain.people import Person
from domain.prospects import Prospect
from storage.answer_tables import notes
from storage.contacts import found_by
from storage.history_tables import entries
from storage.machinery import holds
from storage.prepared import Prepared
from storage.prospect_rows import read, values
from storage.prospects import CHANGING, counted
from storage.segments import Segments
from storage.tables import contacts, prospects
from storage.teams import Numbers

ADD_ONE = Prepared(insert(prospects), columns=(*CHANGING, "team_id", "created_at", "created_by"))
ADD_CONTACT = Prepared(
    insert(contacts),
    columns=(
        "team_id",
        "prospect_id",
        "name",
        "role",
        "email",
        "phone",
        "origin",
        "search_key",
        "email_key",
        "phone_key",
        "created_at",
    ),
)
ADD_ENTRY = Prepared(
    insert(entries),
    columns=("team_id", "prospect_id", "at", "by", "what", "before", "after"),
)
ADD_NOTE = Prepared(insert(notes), columns=("team_id", "prospect_id", "kind", "by", "at", "text"))
NOTHING: Mapping[str, Any] = MappingProxyType({})
ADDED = "add"
UNDONE = "undo"


class Arrival(NamedTuple):
    """A new prospect, made ready before the transaction that writes it.

    `own` and `contact` are the columns in which it differs from others; `contact` may be empty.
    """

    own: Mapping[str, Any]
    contact: Mapping[str, Any]
    note: str


class Bulk:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id
        self._segments = Segments(connection, team_id)

    def add(
        self, several: Sequence[tuple[Prospect, Arrival]], *, by: Person, at: datetime
    ) -> tuple[int, int]:
        """Write them down, their names being free. Return the first and the last of their numbers.

        Each is as the prospect before it, which many may share, but for its own columns.
        """
        first, last = Numbers(self._connection, self._team_id).several(len(several))
        likes = {id(like): like for like, _ in several}
        rows: dict[int, list[dict[str, Any]]] = {place: [] for place in likes}
        for number, (like, one) in enumerate(several, first):
            rows[id(like)].append({"number": number, **one.own})
        for place, like in likes.items():
            ADD_ONE.run_each(self._connection, rows[place], shared=self._shared(like))
        ids = self._ids(first, last)
        arrivals = [one for _, one in several]
        self._remember(ids, by=by, at=at)
        self._add_people(arrivals, ids, at=at)
        self._add_notes(arrivals, ids, by=by, at=at)
        self._count({place: len(rows[place]) for place in likes}, likes, 1)
        return first, last

    def standing(self, numbers: tuple[int, int]) -> Sequence[Prospect]:
        """Those with a number from the first to the last that are not removed."""
        rows = self._connection.execute(
            select(prospects)
            .where(
                prospects.c.team_id == self._team_id,
                prospects.c.number.between(*numbers),
                prospects.c.deleted_at.is_(None),
            )
            .order_by(prospects.c.number)
        ).mappings()
        return [read(row) for row in rows]

    def touched(self, ids: Collection[int]) -> frozenset[int]:
        """To which of them something was done since they were added, that still stands."""
        found = self._connection.execute(
            select(entries.c.prospect_id)
            .distinct()
            .where(
                entries.c.team_id + 0 == self._team_id,
                entries.c.prospect_id.in_(list(ids)),
                entries.c.what.not_in([ADDED, UNDONE]),
                entries.c.undone_at.is_(None),
            )
        )
        return frozenset(found.scalars())

    def remove(self, several: Sequence[Prospect], *, by: Person, at: datetime) -> None:
        """Set them aside, as undoing each would; their figures count no more."""
        ids = [one.id for one in several]
        if not ids:
            return
        self._connection.execute(
            update(prospects)
            .where(prospects.c.team_id + 0 == self._team_id, prospects.c.id.in_(ids))
            .values(
                deleted_at=at,
                next_action="",
                next_action_on=None,
                queue_lane=None,
                call_on=None,
                version=prospects.c.version + 1,
            )
        )
        self._connection.execute(
            update(entries)
            .where(
                entries.c.team_id + 0 == self._team_id,
                entries.c.prospect_id.in_(ids),
                entries.c.what == ADDED,
            )
            .values(undone_at=at)
        )
        after = {"deleted_at": at.astimezone(UTC).isoformat()}
        self._remember(ids, by=by, at=at, what=UNDONE, before={"deleted_at": None}, after=after)
        self._connection.execute(delete(holds).where(holds.c.prospect_id.in_(ids)))
        self._count(Counter(ids), {one.id: one for one in several}, -1)

    def _shared(self, like: Prospect) -> dict[str, Any]:
        return {
            **values(like),
            "team_id": self._team_id,
            "created_at": like.created_at,
            "created_by": like.created_by.id,
        }

    def _ids(self, first: int, last: int) -> Sequence[int]:
        """In the order of their numbers."""
        found = self._connection.execute(
            select(prospects.c.id)
            .where(prospects.c.team_id == self._team_id, prospects.c.number.between(first, last))
            .order_by(prospects.c.number)
        )
        return list(found.scalars())

    def _remember(
        self,
        ids: Sequence[int],
        *,
        by: Person,
        at: datetime,
        what: str = ADDED,
        before: Mapping[str, Any] = NOTHING,
        after: Mapping[str, Any] = NOTHING,
    ) -> None:
        said = {"team_id": self._team_id, "at": at, "by": by.id, "what": what}
        said |= {"before": dict(before), "after": dict(after)}
        ADD_ENTRY.run_each(self._connection, [{"prospect_id": one} for one in ids], shared=said)

    def _add_people(self, several: Sequence[Arrival], ids: Sequence[int], *, at: datetime) -> None:
        said = {"team_id": self._team_id, "created_at": at}
        rows = [
            {"prospect_id": prospect, **one.contact}
            for one, prospect in zip(several, ids, strict=True)
            if one.contact
        ]
        if rows:
            ADD_CONTACT.run_each(self._connection, rows, shared=said)

    def _add_notes(
        self, several: Sequence[Arrival], ids: Sequence[int], *, by: Person, at: datetime
    ) -> None:
        said = {"team_id": self._team_id, "kind": NoteKind.NOTE.value, "by": by.id, "at": at}
        rows = [
            {"prospect_id": prospect, "text": one.note}
            for one, prospect in zip(several, ids, strict=True)
            if one.note
        ]
        if rows:
            ADD_NOTE.run_each(self._connection, rows, shared=said)

    def _count(self, many: Mapping[int, int], whose: Mapping[int, Prospect], sign: int) -> None:
        """Each figure of each segment once."""
        moved: dict[int, Counter[str]] = defaultdict(Counter)
        for place, times in many.items():
            for figure, count in counted(whose[place]).items():
                moved[whose[place].segment][figure] += sign * times * count
        for segment, figures in moved.items():
            self._segments.count(segment, figures)


def arrival(
    name: str,
    *,
    next_action: str = "",
    park_reason: str = "",
    audience: str = "",
    audience_size: int | None = None,
    contact: Mapping[str, str] = NOTHING,
    note: str = "",
) -> Arrival:
    """`contact` has their name, role, email, phone and origin, or nothing."""
    own = {
        "name": name,
        "name_key": key(name),
        "search_key": search_key(name),
        "next_action": next_action,
        "park_reason": park_reason,
        "audience": audience,
        "audience_size": audience_size,
    }
    return Arrival(own=own, contact=with_keys(contact) if contact else NOTHING, note=note)


def with_keys(contact: Mapping[str, str]) -> dict[str, str]:
    return {
        **contact,
        "search_key": found_by(contact["name"], contact["email"]),
        "email_key": email_key(contact["email"]),
        "phone_key": phone_key(contact["phone"]),
    }
