"""Teams: a workspace of a platform, and the numbers its prospects get."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum, auto

from sqlalchemy import ColumnElement, Connection, bindparam, insert, select, update

from domain.people import Team
from storage.absence import put_away, put_back
from storage.prepared import Prepared
from storage.tables import teams

ID_OF = Prepared(
    select(teams.c.id).where(
        teams.c.platform == bindparam("platform"), teams.c.external_id == bindparam("team")
    )
)
NEXT_NUMBER = Prepared(
    update(teams)
    .where(teams.c.id == bindparam("team"))
    .values(last_number=teams.c.last_number + 1)
    .returning(teams.c.last_number)
)

NEXT_NUMBERS = Prepared(
    update(teams)
    .where(teams.c.id == bindparam("team"))
    .values(last_number=teams.c.last_number + bindparam("many"))
    .returning(teams.c.last_number)
)

HERE: ColumnElement[bool] = teams.c.left_at.is_(None)
"""The team has the bot."""
NOBODY = 0
"""The id of a team that was never seen: it has no rows."""


class Came(Enum):
    """How a team was known when it got the bot."""

    NEW = auto()
    BACK = auto()
    THERE = auto()


class Teams:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def id_of(self, team: Team) -> int:
        """The team's id, NOBODY when it was never seen."""
        found = ID_OF.value(self._connection, platform=team.platform, team=team.id)
        return NOBODY if found is None else int(found)

    def known(self, team: Team, *, at: datetime) -> int:
        """The team's id; a team never seen is written down."""
        found = self.id_of(team)
        if found != NOBODY:
            return found
        added = self._connection.execute(
            insert(teams)
            .values(platform=team.platform, external_id=team.id, last_number=0, created_at=at)
            .returning(teams.c.id)
        )
        return int(added.scalar_one())

    def came(self, team: Team, *, at: datetime) -> Came:
        """It has the bot, for the first time or again: what is due for it is done."""
        before = self._connection.execute(
            select(teams.c.left_at).where(
                teams.c.platform == team.platform, teams.c.external_id == team.id
            )
        ).one_or_none()
        known = self.known(team, at=at)
        self._connection.execute(update(teams).where(teams.c.id == known).values(left_at=None))
        if before is None:
            return Came.NEW
        if before.left_at is None:
            return Came.THERE
        put_back(self._connection, known)
        return Came.BACK

    def is_here(self, team: Team) -> bool:
        """It has rows, and the bot as far as is known."""
        found = select(teams.c.id).where(
            teams.c.platform == team.platform, teams.c.external_id == team.id, HERE
        )
        return self._connection.execute(found).first() is not None

    def left(self, team: Team, *, at: datetime) -> None:
        """It has the bot no more: what is due for it, and what waits to be sent, is kept for it."""
        known = self.id_of(team)
        self._connection.execute(update(teams).where(teams.c.id == known).values(left_at=at))
        put_away(self._connection, known)

    def all(self) -> Sequence[Team]:
        rows = self._connection.execute(
            select(teams.c.platform, teams.c.external_id)
            .where(teams.c.erased_at.is_(None))
            .order_by(teams.c.id)
        )
        return [Team(row.platform, row.external_id) for row in rows]


class Numbers:
    """The references of a team's prospects: P-1, P-2, never twice."""

    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def next(self) -> int:
        return int(NEXT_NUMBER.value(self._connection, team=self._team_id))

    def several(self, many: int) -> tuple[int, int]:
        """The first and the last of so many, one after the other."""
        last = int(NEXT_NUMBERS.value(self._connection, team=self._team_id, many=many))
        return last - many + 1, last
