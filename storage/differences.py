"""Which differences between two people they were already told about, so that it is said once."""

from datetime import datetime

from sqlalchemy import Connection

from domain.answers import Difference
from storage.answer_tables import told_differences
from storage.upsert import insert_into


class Differences:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def first_time(self, prospect: int, difference: Difference, *, at: datetime) -> bool:
        """Write it down as told; False when these people were told of these values before."""
        given = " ".join(f"{person}={value}" for person, value in sorted(difference.given))
        added = self._connection.execute(
            insert_into(self._connection, told_differences)
            .values(
                team_id=self._team_id,
                prospect_id=prospect,
                question=difference.question.value,
                given=given,
                at=at,
            )
            .on_conflict_do_nothing()
            .returning(told_differences.c.at)
        )
        return added.one_or_none() is not None
