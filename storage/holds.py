"""Who holds whom to call: looked up and handed on, when two prospects become one."""

from datetime import datetime

from sqlalchemy import Connection, select

from domain.people import Person
from storage.machinery import holds
from storage.upsert import insert_into


class Holds:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def of_prospect(self, prospect: int) -> tuple[Person, datetime] | None:
        """Who holds it, and until when; None for nobody, and where it rests."""
        row = self._connection.execute(
            select(holds.c.person, holds.c.until).where(
                holds.c.team_id == self._team_id,
                holds.c.prospect_id == prospect,
                holds.c.person.is_not(None),
            )
        ).one_or_none()
        return None if row is None else (Person(row[0]), row[1])

    def hand(self, prospect: int, *, product: int, to: Person, until: datetime) -> None:
        """They hold it, unless somebody else does, or it rests."""
        self._connection.execute(
            insert_into(self._connection, holds)
            .values(
                team_id=self._team_id,
                product_id=product,
                prospect_id=prospect,
                person=to.id,
                until=until,
            )
            .on_conflict_do_nothing()
        )
