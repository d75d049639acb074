"""Messages written down with the change that caused them, and sent after it."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from storage.machinery import outbox
from storage.prepared import Prepared

MARK = 4
"""Bytes: letters of one number and one microsecond are told apart by them."""
WAITING = outbox.c.state == "waiting"

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


@dataclass(frozen=True, slots=True)
class Stuck:
    destination: str
    is_given_up: bool


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

    def drop_older(self, moment: datetime) -> None:
        """What was to be said before is not said any more."""
        self._connection.execute(
            delete(outbox).where(
                outbox.c.team_id == self._team_id, WAITING, outbox.c.created_at < moment
            )
        )

    def stuck(self, letter: int) -> Stuck | None:
        """A message that could not be sent so far, by its number; None once it was."""
        row = self._connection.execute(
            select(outbox.c.destination, outbox.c.state).where(
                outbox.c.id == letter,
                outbox.c.team_id == self._team_id,
                outbox.c.error.is_not(None),
            )
        ).one_or_none()
        return None if row is None else Stuck(row.destination, row.state == "failed")

    def given_up(self) -> int:
        """How many could not be delivered."""
        failed = select(func.count()).where(
            outbox.c.team_id == self._team_id, outbox.c.state == "failed"
        )
        return int(self._connection.execute(failed).scalar_one())
