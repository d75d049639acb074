"""The messages that wait, of all teams, for those who send them.

In order per destination: while a destination's oldest message waits, the later ones wait too. A
lease, taken one message at a time, gives a message back when its sender died.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    case,
    delete,
    func,
    literal,
    select,
    update,
)

from domain.people import Team
from storage.columns import Moment
from storage.machinery import outbox, pauses
from storage.outbox import WAITING
from storage.tables import teams
from storage.teams import HERE
from storage.upsert import insert_into

LONGEST_PAUSE = timedelta(minutes=1)
"""A pause that seems longer was written before the clock was put back: it counts no more."""
OLDER = outbox.alias("older")
IS_FIRST = ~(
    select(OLDER.c.id)
    .where(
        OLDER.c.team_id == outbox.c.team_id,
        OLDER.c.destination == outbox.c.destination,
        OLDER.c.state == "waiting",
        OLDER.c.id < outbox.c.id,
    )
    .exists()
)
"""Nothing waits for its destination that is older."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A call of the platform that waits: what to call, with what, about which subject.

    `mark` stays, whatever becomes of `args`: by it the chat knows the message again. `again`: somebody
    took it before, and may have made it.
    """

    id: int
    team: Team
    destination: str
    kind: str
    method: str
    args: dict[str, Any]
    mark: str
    subject: str | None
    created_at: datetime
    tries: int
    again: bool


class Waiting:
    """The messages of all teams, for the sender."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lease(self, *, now: datetime, until: datetime) -> Letter | None:
        """Take the oldest that may go now, to a destination that has no pause. It comes back at `until`."""
        query = (
            select(outbox, teams.c.platform, teams.c.external_id)
            .select_from(outbox)
            .join(teams)
            .outerjoin(pauses, of_the_same_destination())
            .where(
                WAITING,
                outbox.c.not_before <= now,
                (outbox.c.leased_until.is_(None)) | (outbox.c.leased_until <= now),
                ~is_paused(now),
                HERE,
                IS_FIRST,
            )
            .order_by(outbox.c.id)
            .limit(1)
        )
        if self._connection.dialect.name == "postgresql":
            query = query.with_for_update(skip_locked=True, of=outbox)
        row = self._connection.execute(query).mappings().one_or_none()
        if row is None:
            return None
        self._set(row["id"], leased_until=until)
        return Letter(
            id=row["id"],
            team=Team(row["platform"], row["external_id"]),
            destination=row["destination"],
            kind=row["kind"],
            method=row["method"],
            args=row["args"],
            mark=row["mark"],
            subject=row["subject"],
            created_at=row["created_at"],
            tries=row["tries"],
            again=row["tries"] > 0 or row["leased_until"] is not None,
        )

    def sent(self, letter: Letter, *, pause_until: datetime | None = None) -> None:
        """Delivered: nothing of it is kept. Its destination gets nothing before `pause_until`."""
        if pause_until is not None:
            self._pause(letter, pause_until)
        self._connection.execute(delete(outbox).where(outbox.c.id == letter.id))

    def failed(self, letter: Letter, *, error: str, again_at: datetime | None) -> None:
        """Not delivered: again at that moment, or never (`again_at` None, counted as given up)."""
        if again_at is None:
            self._set(letter.id, state="failed", error=error, leased_until=None, args={})
        else:
            self._set(
                letter.id,
                not_before=again_at,
                error=error,
                leased_until=None,
                tries=letter.tries + 1,
            )

    def drop_waiting(self) -> int:
        """None of those that wait is sent; how many that were."""
        return self._connection.execute(delete(outbox).where(WAITING)).rowcount

    def counts(self) -> tuple[int, int]:
        """How many wait, how many were given up."""
        states = self._connection.execute(
            select(outbox.c.state, func.count()).group_by(outbox.c.state)
        )
        counted = {row[0]: row[1] for row in states}
        return counted.get("waiting", 0), counted.get("failed", 0)

    def next_at(self, *, now: datetime) -> datetime | None:
        """When the next message may go; None when none waits. Those behind another do not count."""
        ready = func.coalesce(outbox.c.leased_until, outbox.c.not_before)
        held = and_(is_paused(now), pauses.c.until > ready)
        query = (
            select(func.min(case((held, pauses.c.until), else_=ready)))
            .select_from(outbox)
            .join(teams)
            .outerjoin(pauses, of_the_same_destination())
            .where(WAITING, IS_FIRST, HERE)
        )
        return self._connection.execute(query).scalar()

    def _pause(self, letter: Letter, until: datetime) -> None:
        whose = select(outbox.c.team_id, outbox.c.destination, literal(until, Moment)).where(
            outbox.c.id == letter.id
        )
        statement = insert_into(self._connection, pauses).from_select(
            ["team_id", "destination", "until"], whose
        )
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[pauses.c.team_id, pauses.c.destination],
                set_={"until": statement.excluded.until},
            )
        )

    def _set(self, letter: int, **values: Any) -> None:
        self._connection.execute(update(outbox).where(outbox.c.id == letter).values(**values))


def of_the_same_destination() -> ColumnElement[bool]:
    return and_(pauses.c.team_id == outbox.c.team_id, pauses.c.destination == outbox.c.destination)


def is_paused(now: datetime) -> ColumnElement[bool]:
    return and_(
        pauses.c.until.is_not(None), pauses.c.until > now, pauses.c.until <= now + LONGEST_PAUSE
    )
