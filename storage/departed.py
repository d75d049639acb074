"""Whole teams that go: what is known of each, and the end of all that is kept of one, a lot at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, Table, delete, func, inspect, select, update

from domain.people import Team
from storage.columns import metadata
from storage.history_tables import entries
from storage.tables import products, prospects, teams

ERASING: Final = "erasing-"
ERASED: Final = "erased-"
"""What the row that stays is called, with its id behind: while there is something left, and after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """`last_change` is when its team last did something to a prospect."""

    team: Team
    since: datetime
    left_at: datetime | None
    products: int
    prospects: int
    last_change: datetime | None


class Departed:
    """Of all teams."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def known(self) -> Sequence[Known]:
        counts = [
            select(func.count()).where(table.c.team_id == teams.c.id).scalar_subquery()
            for table in (products, prospects)
        ]
        last = select(func.max(entries.c.at)).where(entries.c.team_id == teams.c.id)
        rows = self._connection.execute(
            select(teams, *counts, last.scalar_subquery())
            .where(teams.c.erased_at.is_(None))
            .order_by(teams.c.id)
        )
        return [
            Known(
                team=Team(row.platform, row.external_id),
                since=row.created_at,
                left_at=row.left_at,
                products=row[-3],
                prospects=row[-2],
                last_change=row[-1],
            )
            for row in rows
        ]

    def left_before(self, moment: datetime) -> Sequence[Team]:
        """Those that have not had the bot since."""
        rows = self._connection.execute(
            select(teams.c.platform, teams.c.external_id)
            .where(teams.c.left_at < moment, teams.c.erased_at.is_(None))
            .order_by(teams.c.id)
        )
        return [Team(row.platform, row.external_id) for row in rows]

    def erase(self, team: Team, *, at: datetime) -> bool:
        """Nobody reaches it from now on; its rows go with `emptied`. Whether there was one."""
        found = self._connection.execute(
            select(teams.c.id).where(
                teams.c.platform == team.platform,
                teams.c.external_id == team.id,
                teams.c.erased_at.is_(None),
            )
        ).scalar()
        if found is not None:
            self._mark(found, at)
        return found is not None

    def emptied(self, *, at_most: int) -> int:
        """So many prospects of erased teams with all that is theirs, then the rest; how many they were.

        On PostgreSQL one transaction at a time does it, the others wait: what two prospects share
        goes with either.
        """
        those = select(teams.c.id).where(teams.c.external_id.startswith(ERASING))
        mine = those.order_by(teams.c.id).with_for_update()
        ids = self._connection.execute(mine).scalars().all()
        if not ids:
            return 0
        lot = select(prospects.c.id).where(prospects.c.team_id.in_(ids)).limit(at_most)
        gone = self._connection.execute(delete(prospects).where(prospects.c.id.in_(lot))).rowcount
        if gone < at_most:
            for table in of_a_team():
                self._connection.execute(delete(table).where(table.c.team_id.in_(ids)))
            for each in ids:
                self._rename(each, f"{ERASED}{each}")
        return gone

    def erased(self) -> Mapping[int, datetime]:
        """When, by the id of the row; an older version's database knows of none."""
        columns = {one["name"] for one in inspect(self._connection).get_columns(teams.name)}
        if "erased_at" not in columns:
            return {}
        rows = self._connection.execute(
            select(teams.c.id, teams.c.erased_at).where(teams.c.erased_at.is_not(None))
        )
        return {row.id: row.erased_at for row in rows}

    def so_far(self) -> tuple[int, datetime | None]:
        """How many, and when the last one was: as long as both stay, so does `erased`."""
        counted = select(func.count(), func.max(teams.c.erased_at)).where(
            teams.c.erased_at.is_not(None)
        )
        many, last = self._connection.execute(counted).one()
        return many, last

    def again(self, number: int, *, recorded_before: datetime, at: datetime) -> Team | None:
        """Erase one that a restored backup has still; which it was."""
        row = self._connection.execute(
            select(teams.c.platform, teams.c.external_id).where(
                teams.c.id == number,
                teams.c.erased_at.is_(None),
                teams.c.created_at <= recorded_before,
            )
        ).one_or_none()
        if row is None:
            return None
        self._mark(number, at)
        return Team(row.platform, row.external_id)

    def _mark(self, number: int, at: datetime) -> None:
        self._connection.execute(
            update(teams).where(teams.c.id == number).values(left_at=at, erased_at=at)
        )
        self._rename(number, f"{ERASING}{number}")

    def _rename(self, number: int, name: str) -> None:
        self._connection.execute(update(teams).where(teams.c.id == number).values(external_id=name))


def of_a_team() -> list[Table]:
    """Those that refer to others first."""
    return [table for table in reversed(metadata.sorted_tables) if "team_id" in table.c]
