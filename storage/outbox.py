"""Messages written down with the change that caused them, and sent after it.

In order per destination: while a destination's oldest message waits, the later ones wait too. A
lease, taken one message at a time, gives a message back when its sender died.
"""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from domain.people import Team
from storage.machinery import outbox
from storage.prepared import Prepared
from storage.tables import teams

MARK = 4
"""Bytes: letters of one number and one microsecond are told apart by them."""
WAITING = outbox.c.state == "waiting"
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


PUT = Prepared(
    insert(outbox),
    columns=(
        "team_id",
        "destination",
        "kind",
        "method",
        "args",
        "mark",
        "subject",
        "state",
        "created_at",
        "not_before",
        "tries",
    ),
)


class Outbox:
    """One team's messages. `has_news` once something was put in it in this transaction."""

    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id
        self.has_news = False

    def put(
        self,
        *,
        destination: str,
        kind: str,
        method: str,
        args: dict[str, Any],
        subject: str | None,
        at: datetime,
    ) -> None:
        self.has_news = True
        PUT.run(
            self._connection,
            team_id=self._team_id,
            destination=destination,
            kind=kind,
            method=method,
            args=args,
            mark=secrets.token_hex(MARK),
            subject=subject,
            state="waiting",
            created_at=at,
            not_before=at,
            tries=0,
        )

    def replace(self, *, destination: str, method: str) -> None:
        """Drop what waits for this destination with this method and was never tried: something newer comes."""
        self._connection.execute(
            delete(outbox).where(
                outbox.c.team_id == self._team_id,
                outbox.c.destination == destination,
                outbox.c.method == method,
                WAITING,
                outbox.c.leased_until.is_(None),
            )
        )

    def given_up(self) -> int:
        """How many could not be delivered."""
        failed = select(func.count()).where(
            outbox.c.team_id == self._team_id, outbox.c.state == "failed"
        )
        return int(self._connection.execute(failed).scalar_one())


class Waiting:
    """The messages of all teams, for the sender."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lease(self, *, now: datetime, until: datetime, busy: Collection[str] = ()) -> Letter | None:
        """Take the oldest that may go now, not for a `busy` destination. It comes back at `until`."""
        query = (
            select(outbox, teams.c.platform, teams.c.external_id)
            .join(teams)
            .where(
                WAITING,
                outbox.c.not_before <= now,
                (outbox.c.leased_until.is_(None)) | (outbox.c.leased_until <= now),
                outbox.c.destination.not_in(list(busy)),
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

    def sent(self, letter: Letter) -> None:
        """Delivered: nothing of it is kept."""
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

    def next_at(self) -> datetime | None:
        """When the next message may go; None when none waits. Those behind another do not count."""
        may_go = func.coalesce(outbox.c.leased_until, outbox.c.not_before)
        query = select(func.min(may_go)).where(WAITING, IS_FIRST)
        return self._connection.execute(query).scalar()

    def _set(self, letter: int, **values: Any) -> None:
        self._connection.execute(update(outbox).where(outbox.c.id == letter).values(**values))
