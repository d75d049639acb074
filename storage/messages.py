"""Where the bot's own messages stand, by their subject, so that they can be updated."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, Table, delete, or_, select, union, update

from storage.machinery import messages, outbox
from storage.outbox import WAITING
from storage.prepared import Prepared
from storage.privacy_tables import messages_about, messages_beside
from storage.upsert import Insert, insert_into

HOME = "home:"
"""Begins the subject of a person's page, which has no place of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What may tell of somebody: messages with where each stands, and whose pages."""

    messages: Sequence[tuple[str, str]]
    homes: Sequence[str]


def standing(insert_into: Callable[[Table], Insert]) -> Insert:
    statement = insert_into(messages)
    names = ("place", "ts", "posted_at")
    return statement.on_conflict_do_update(
        index_elements=[messages.c.team_id, messages.c.subject],
        set_={name: statement.excluded[name] for name in names},
    )


STANDS = Prepared(standing, columns=("team_id", "subject", "place", "ts", "posted_at"))


class Messages:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def stands(self, subject: str, *, place: str, ts: str, at: datetime) -> None:
        STANDS.run(
            self._connection,
            team_id=self._team_id,
            subject=subject,
            place=place,
            ts=ts,
            posted_at=at,
        )

    def tells_of(self, subject: str, prospects: Iterable[int], *, beside: bool = False) -> None:
        """It holds something private, of these prospects perhaps; `beside`, of a product's."""
        rows = [
            {"team_id": self._team_id, "prospect_id": prospect, "subject": subject}
            for prospect in sorted(prospects)
        ]
        if rows:
            insert = insert_into(self._connection, messages_about)
            self._connection.execute(insert.on_conflict_do_nothing(), rows)
        if beside:
            self._connection.execute(
                insert_into(self._connection, messages_beside)
                .values(team_id=self._team_id, subject=subject)
                .on_conflict_do_nothing()
            )

    def home_tells_of(self, person: str, prospects: Iterable[int]) -> None:
        """The page that a person has now, in place of the one before."""
        subject = f"{HOME}{person}"
        self._connection.execute(
            delete(messages_about).where(
                messages_about.c.team_id == self._team_id, messages_about.c.subject == subject
            )
        )
        self.tells_of(subject, prospects)

    def telling_of(self, prospects: Collection[int], *, beside: bool) -> Telling:
        """What may hold something private of these prospects, or of a product; sent or waiting."""
        told = self._subjects(prospects, beside=beside).subquery()
        stand = select(messages.c.subject, messages.c.place, messages.c.posted_at).where(
            messages.c.team_id == self._team_id, messages.c.subject.in_(select(told.c.subject))
        )
        wait = select(outbox.c.subject, outbox.c.destination).where(
            outbox.c.team_id == self._team_id,
            WAITING,
            outbox.c.subject.in_(select(told.c.subject)),
        )
        places = {row[0]: row[1] for row in self._connection.execute(wait)}
        ordered = stand.order_by(messages.c.posted_at)
        places |= {row[0]: row[1] for row in self._connection.execute(ordered)}
        homes = self._connection.execute(
            select(told.c.subject).where(told.c.subject.startswith(HOME))
        ).scalars()
        return Telling(
            messages=list(places.items()),
            homes=sorted(one.removeprefix(HOME) for one in homes),
        )

    def unsent(self, prospects: Collection[int], *, beside: bool) -> None:
        """What waits and may hold something private of these is not sent any more; homes neither."""
        told = self._subjects(prospects, beside=beside).subquery()
        self._connection.execute(
            delete(outbox).where(
                outbox.c.team_id == self._team_id,
                WAITING,
                outbox.c.leased_until.is_(None),
                or_(outbox.c.subject.in_(select(told.c.subject)), outbox.c.kind == "home"),
            )
        )

    def where(self, subject: str) -> tuple[str, str] | None:
        """(place, stamp) of the message about this subject; None before it was posted."""
        row = self._connection.execute(
            select(messages.c.place, messages.c.ts).where(
                messages.c.team_id == self._team_id, messages.c.subject == subject
            )
        ).one_or_none()
        return None if row is None else (row[0], row[1])

    def becomes(self, subject: str, *, now: str) -> bool:
        """The message of a subject is another one's, which has none; whether there was any."""
        if self.where(now) is not None:
            return False
        changed = self._connection.execute(
            update(messages)
            .where(messages.c.team_id == self._team_id, messages.c.subject == subject)
            .values(subject=now)
        )
        return changed.rowcount == 1

    def _subjects(self, prospects: Collection[int], *, beside: bool) -> Select[tuple[str]]:
        about = select(messages_about.c.subject).where(
            messages_about.c.team_id == self._team_id,
            messages_about.c.prospect_id.in_(list(prospects)),
        )
        if not beside:
            return about
        others = select(messages_beside.c.subject).where(messages_beside.c.team_id == self._team_id)
        both = union(about, others).subquery()
        return select(both.c.subject)
