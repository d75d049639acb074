"""The messages that wait, of all teams, for those who send them.

In order per destination: while a destination's oldest message waits, the later ones wait too. A
lease, taken one message at a time, gives a message back when its sender died.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, case, delete, func, select, update

from domain.people import Team
from storage.absence import RESTING, WAITS
from storage.leasing import (
    ALL,
    ARE_THERE_MORE,
    FIRST,
    FIRST_OF_OTHERS,
    IS_FIRST,
    LEASE,
    LONG_AGO,
    LONGEST_LEASE,
    LONGEST_PAUSE,
    LONGEST_WAIT,
    NEVER,
    OF_TEAM,
    ON_POSTGRESQL,
    PASSED_OVER,
    PAUSE,
    SENT,
    WHOLE,
    is_paused,
    of_its_whole_team,
    of_the_same_destination,
)
from storage.machinery import outbox, pauses
from storage.outbox import WAITING
from storage.prepared import Row
from storage.tables import teams
from storage.teams import HERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A call of the platform that waits: what to call, with what, about which subject.

    `stands` is where the message of that subject stands, None before it was posted. `mark` stays,
    whatever becomes of `args`: by it the chat knows the message again. `again`: somebody took it before,
    and may have made it. `more` wait behind it.
    """

    id: int
    team_id: int
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
    stands: tuple[str, str] | None
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeTeam:
    """How long between two messages to a team, wherever in it, on the average, by its platform.

    They may be `ahead` of that.
    """

    paces: Mapping[str, timedelta]
    ahead: timedelta


def always(team: int) -> bool:
    return True


FEW = 64, 1024, 1_000_000
"""So many are looked at, then so many, then all."""


class Waiting:
    """The messages of all teams, for the sender."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lease(
        self,
        *,
        now: datetime,
        until: datetime,
        passing_over: Collection[int] = (),
        whole: WholeTeam | None = None,
        trusts_leases: bool = True,
        is_free: Callable[[int], bool] = always,
    ) -> Letter | None:
        """Take the oldest that may go now, to a destination that has no pause. It comes back at `until`.

        `passing_over` are ids of teams whose turn it is not, the first of them for sure; a team that
        got as many as `whole` allows is passed over too. With `trusts_leases` False nothing is taken
        from whoever holds it, however late it is: the clock has just jumped. `is_free` is asked of
        the team before its message is taken: no longer, when another thread was faster.
        """
        ahead = now + ahead_of(whole)
        moments = {
            "now": now,
            "ahead": ahead,
            "long": ahead + LONGEST_PAUSE,
            "too_long": now + LONGEST_WAIT,
            "over": now if trusts_leases else LONG_AGO,
            "lost": now + LONGEST_LEASE if trusts_leases else NEVER,
        }
        over = [*passing_over]
        while (row := self._first(moments, over)) is not None:
            if not is_free(row["team_id"]):
                over.insert(0, row["team_id"])
            elif self._keeps_pace(row, whole, now):
                break
        if row is None:
            return None
        LEASE.run(self._connection, letter=row["id"], leased_until=until)
        return letter(row)

    def _keeps_pace(self, row: Row, whole: WholeTeam | None, now: datetime) -> bool:
        """It counts for its team's pace; False when another one was just counted: look again.

        Then that pace is this transaction's until it ends, so that it need not look often.
        """
        if whole is None or row["platform"] not in whole.paces:
            return True
        seen = row["team_until"]
        # Written before the clock was put back, it counts no more.
        so_far = max(now, min(seen or now, now + whole.ahead))
        next_one = so_far + whole.paces[row["platform"]]
        changed = WHOLE.run(
            self._connection, team_id=row["team_id"], destination=ALL, until=next_one, seen=seen
        )
        return changed > 0

    def _first(self, moments: Mapping[str, datetime], passing_over: Collection[int]) -> Row | None:
        """Among the first few; where none of these may go, among more."""
        query, others = FIRST, {}
        if passing_over:
            known = [*passing_over][: len(PASSED_OVER)]
            query = FIRST_OF_OTHERS
            others = dict.fromkeys(PASSED_OVER, known[0]) | dict(
                zip(PASSED_OVER, known, strict=False)
            )
        if self._connection.dialect.name == "postgresql":
            ON_POSTGRESQL.all(self._connection)
        for few in FEW:
            row = query.one(self._connection, few=few, **moments, **others)
            if row is not None or ARE_THERE_MORE.value(self._connection, few=few) is None:
                return row
        return None

    def sent(self, letter: Letter, *, pause_until: datetime | None = None) -> None:
        """Delivered: nothing of it is kept. Its destination gets nothing before `pause_until`."""
        if pause_until is not None:
            self._pause(letter, pause_until)
        SENT.run(self._connection, letter=letter.id, mark=letter.mark)

    def failed(self, letter: Letter, *, error: str, again_at: datetime | None) -> bool:
        """Not delivered: again at that moment, or never (`again_at` None, counted as given up).

        Whether it was still there.
        """
        if again_at is None:
            return self._set(letter, state="failed", error=error, leased_until=None, args={})
        return self._set(
            letter,
            not_before=again_at,
            error=error,
            leased_until=None,
            tries=letter.tries + 1,
        )

    def drop_waiting(self) -> int:
        """None of those that wait is sent, a team's that left neither; how many that were."""
        unsent = outbox.c.state.in_([WAITS, RESTING])
        return self._connection.execute(delete(outbox).where(unsent)).rowcount

    def counts(self) -> tuple[int, int]:
        """How many wait, how many were given up."""
        states = self._connection.execute(
            select(outbox.c.state, func.count()).group_by(outbox.c.state)
        )
        counted = {row[0]: row[1] for row in states}
        return counted.get("waiting", 0), counted.get("failed", 0)

    def next_at(self, *, now: datetime, whole: WholeTeam | None = None) -> datetime | None:
        """When the next message may go; None when none waits. Those behind another do not count."""
        ahead = now + ahead_of(whole)
        longest = ahead + LONGEST_PAUSE
        ready = func.coalesce(outbox.c.leased_until, outbox.c.not_before)
        held = and_(is_paused(now, longest), pauses.c.until > ready)
        team_held = is_paused(ahead, longest, OF_TEAM)
        query = (
            select(
                func.min(case((team_held, None), (held, pauses.c.until), else_=ready)),
                func.min(case((team_held, OF_TEAM.c.until))),
            )
            .select_from(outbox)
            .join(teams)
            .outerjoin(pauses, of_the_same_destination())
            .outerjoin(OF_TEAM, of_its_whole_team())
            .where(WAITING, IS_FIRST, HERE)
        )
        one, of_held_team = self._connection.execute(query).one()
        held_until = None if of_held_team is None else of_held_team - ahead_of(whole)
        return min((at for at in (one, held_until) if at is not None), default=None)

    def _pause(self, letter: Letter, until: datetime) -> None:
        PAUSE.run(self._connection, letter=letter.id, mark=letter.mark, until=until)

    def _set(self, letter: Letter, **values: Any) -> bool:
        one = outbox.c.id == letter.id, outbox.c.mark == letter.mark
        return self._connection.execute(update(outbox).where(*one).values(**values)).rowcount > 0


def ahead_of(whole: WholeTeam | None) -> timedelta:
    return timedelta(0) if whole is None else whole.ahead


def letter(row: Row) -> Letter:
    stands = None if row["ts"] is None else (row["place"], row["ts"])
    return Letter(
        id=row["id"],
        team_id=row["team_id"],
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
        stands=stands,
        more=row["more"] is not None,
    )
