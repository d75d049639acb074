"""Who is to be called next, and who holds whom: however many there are, little is read."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from heapq import merge
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from domain.call_queue import Lane, Turn, Waits, lanes, waiting_for, waits_of
from domain.outcomes import Half
from domain.people import Person
from storage.machinery import holds
from storage.queue_statements import FREE, HOLD, OF_PRODUCT, OF_SEGMENT, Questions
from storage.tables import prospects

ABOVE_ALL = 1_000
"""More than any score."""
MOST_CALLERS = 100
"""At the same instant: each of them may be faster once."""
TURNS = (Turn.CALL_BACK, Turn.CADENCE, Turn.NEVER_CALLED, Turn.ANOTHER)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """When somebody asks, in the calendar of the product."""

    now: datetime
    today: date
    half: Half


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """A product, or only some of its segments."""

    product: int
    segments: Sequence[int] | None = None

    @property
    def parts(self) -> list[tuple[Questions, int]]:
        if self.segments is None:
            return [(OF_PRODUCT, self.product)]
        return [(OF_SEGMENT, segment) for segment in self.segments]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    prospect: int
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """How many somebody holds, how many rest, and for what these would wait otherwise."""

    held: int
    resting: int
    waited_for: Mapping[Waits, int]


class Queue:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def take(self, scope: Scope, by: Person, at: When, *, until: datetime) -> int | None:
        """Hold the best one to call now for somebody; None when there is none.

        Taken by somebody else in the same instant, it is passed over.
        """
        for _ in range(MOST_CALLERS):
            best = next(self._best_first(scope, by, at), None)
            if best is None or self._hold(*best, by, at, until):
                return None if best is None else best[0]
        return None

    def held_by(self, person: Person, *, product: int, now: datetime) -> Hold | None:
        row = self._connection.execute(
            select(holds.c.prospect_id, holds.c.until).where(
                holds.c.product_id == product,
                holds.c.person == person.id,
                holds.c.until > now,
                holds.c.team_id == self._team_id,
            )
        ).one_or_none()
        return None if row is None else Hold(prospect=row[0], until=row[1])

    def let_go(self, person: Person, *, product: int) -> None:
        """They hold nobody there any more."""
        self._connection.execute(
            delete(holds).where(
                holds.c.team_id == self._team_id,
                holds.c.product_id == product,
                holds.c.person == person.id,
            )
        )

    def free(self, prospect: int) -> None:
        """Whoever held it, and even if it rested."""
        FREE.run(self._connection, prospect=prospect, team=self._team_id)

    def rest(self, prospect: int, *, product: int, until: datetime) -> None:
        """It is given to nobody until then, whoever held it."""
        self.free(prospect)
        self._connection.execute(
            insert(holds).values(
                team_id=self._team_id,
                product_id=product,
                prospect_id=prospect,
                person=None,
                until=until,
            )
        )

    def waiting(self, scope: Scope) -> Mapping[Waits, int]:
        """How many wait for what, each up to MOST_COUNTED; whose day has come are among them."""
        return {
            waits: sum(
                asked.count.value(self._connection, team=self._team_id, scope=part, lane=lane.code)
                for asked, part in scope.parts
                for lane in waiting_for(waits)
            )
            for waits in Waits
        }

    def first_day(self, scope: Scope, *, after: date) -> date | None:
        """The first day after that one on which anybody may be called."""
        found = (
            asked.first_day.value(
                self._connection,
                team=self._team_id,
                scope=part,
                lane=lane.code,
                points=score,
                today=after,
            )
            for asked, part in scope.parts
            for lane in everybody()
            for score in self._scores(asked, part, lane)
        )
        return min((day for day in found if day is not None), default=None)

    def is_due(self, scope: Scope, at: When, half: Half) -> bool:
        """Whether somebody who may be called today waits for that half of it."""
        return any(
            True
            for asked, part in scope.parts
            for lane in lanes(Turn.CADENCE, half)
            if lane.half is half
            for _ in self._of_lane(asked, part, lane, at, None)
        )

    def taken(self, scope: Scope, now: datetime) -> Taken:
        """Whom somebody holds, and who rests."""
        query = (
            select(holds.c.person, prospects.c.queue_lane)
            .join(prospects, prospects.c.id == holds.c.prospect_id)
            .where(
                holds.c.product_id == scope.product,
                holds.c.until > now,
                holds.c.team_id == self._team_id,
            )
        )
        if scope.segments is not None:
            query = query.where(prospects.c.segment_id.in_(scope.segments))
        rows = self._connection.execute(query).all()
        resting = sum(row[0] is None for row in rows)
        return Taken(
            held=len(rows) - resting,
            resting=resting,
            waited_for=Counter(waits_of(row[1]) for row in rows if row[1] is not None),
        )

    def _best_first(self, scope: Scope, by: Person, at: When) -> Iterator[tuple[int, Lane]]:
        """One of each score, those of the first turn first; of call-backs, theirs and nobody's first."""
        for turn in TURNS:
            for theirs in (True, False) if turn is Turn.CALL_BACK else (False,):
                streams = [
                    self._of_lane(asked, part, lane, at, by if theirs else None)
                    for asked, part in scope.parts
                    for lane in lanes(turn, at.half)
                ]
                for _, _, prospect, lane in merge(*streams, key=lambda one: one[:3]):
                    yield prospect, lane

    def _of_lane(
        self, asked: Questions, part: int, lane: Lane, at: When, owner: Person | None
    ) -> Iterator[tuple[int, date, int, Lane]]:
        values: dict[str, Any] = {"today": at.today, "now": at.now}
        if owner is not None:
            values["owner"] = owner.id
        due = asked.due if owner is None else asked.due_of_owner
        for score in self._scores(asked, part, lane):
            row = due.one(
                self._connection,
                team=self._team_id,
                scope=part,
                lane=lane.code,
                points=score,
                **values,
            )
            if row is not None:
                yield -score, row["call_on"], row["id"], lane

    def _scores(self, asked: Questions, part: int, lane: Lane) -> Iterator[int]:
        """Those that anybody in the lane has, the highest first."""
        score: int | None = ABOVE_ALL
        while score is not None:
            score = asked.score_below.value(
                self._connection, team=self._team_id, scope=part, lane=lane.code, points=score
            )
            if score is not None:
                yield score

    def _hold(self, prospect: int, lane: Lane, by: Person, at: When, until: datetime) -> bool:
        held = HOLD.value(
            self._connection,
            prospect=prospect,
            team=self._team_id,
            lane=lane.code,
            today=at.today,
            now=at.now,
            who=by.id,
            ends=until,
        )
        return held is not None


def everybody() -> Iterator[Lane]:
    """The lanes of all who will have a day."""
    for waits in (Waits.NOTHING, Waits.PARKED, Waits.PLANNED, Waits.RETRY):
        yield from waiting_for(waits)
