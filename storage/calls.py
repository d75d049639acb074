"""The call log."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from domain.calls import Call
from domain.obstacles import Obstacle
from domain.outcomes import Channel, Outcome
from domain.people import Person, Private
from storage.prepared import Prepared, Row
from storage.tables import calls

ADD = Prepared(
    insert(calls).returning(calls),
    columns=("team_id", "prospect_id", "outcome", "channel", "at", "by", "note", "obstacles"),
)
OF_PROSPECT = Prepared(
    select(calls)
    .where(
        calls.c.team_id == bindparam("team"),
        calls.c.prospect_id == bindparam("prospect"),
        calls.c.deleted_at.is_(None),
    )
    .order_by(calls.c.at, calls.c.id)
)


class Calls:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(
        self,
        *,
        prospect: int,
        outcome: Outcome,
        channel: Channel,
        at: datetime,
        by: Person,
        note: str = "",
        obstacles: Iterable[Obstacle] = (),
    ) -> Call:
        (added,) = ADD.all(
            self._connection,
            team_id=self._team_id,
            prospect_id=prospect,
            outcome=outcome.value,
            channel=channel.value,
            at=at,
            by=by.id,
            note=note,
            obstacles=sorted(obstacle.value for obstacle in obstacles),
        )
        return read(added)

    def find(self, call: int) -> Call | None:
        """None when it was undone."""
        row = (
            self._connection.execute(
                select(calls).where(
                    calls.c.team_id == self._team_id,
                    calls.c.id == call,
                    calls.c.deleted_at.is_(None),
                )
            )
            .mappings()
            .one_or_none()
        )
        return None if row is None else read(row)

    def of_prospect(self, prospect: int) -> Sequence[Call]:
        """In the order they were made."""
        rows = OF_PROSPECT.all(self._connection, team=self._team_id, prospect=prospect)
        return [read(row) for row in rows]

    def of_prospects(self, prospects: Sequence[int]) -> Mapping[int, Sequence[Call]]:
        """In the order they were made, by prospect."""
        rows = self._connection.execute(
            select(calls)
            .where(
                calls.c.team_id == self._team_id,
                calls.c.prospect_id.in_(prospects),
                calls.c.deleted_at.is_(None),
            )
            .order_by(calls.c.at, calls.c.id)
        ).mappings()
        found: dict[int, list[Call]] = {}
        for row in rows:
            found.setdefault(row["prospect_id"], []).append(read(row))
        return found

    def remove(self, call: int, *, at: datetime | None) -> None:
        """Set aside, or take back with None."""
        self._connection.execute(
            update(calls)
            .where(calls.c.team_id == self._team_id, calls.c.id == call)
            .values(deleted_at=at)
        )


def read(row: Row) -> Call:
    return Call(
        id=row["id"],
        prospect=row["prospect_id"],
        outcome=Outcome(row["outcome"]),
        channel=Channel(row["channel"]),
        at=row["at"],
        by=Person(row["by"]),
        note=Private(row["note"], row["prospect_id"]),
        obstacles=frozenset(map(Obstacle, row["obstacles"])),
    )
