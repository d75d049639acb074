"""Meetings: when, with which prospects, who of ours attends."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, insert, select, update

from domain.meetings import Meeting, MeetingState
from domain.people import Person
from storage.tables import meeting_people, meeting_prospects, meetings


class Meetings:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(
        self,
        *,
        product: int,
        starts_at: datetime,
        ends_at: datetime,
        by: Person,
        prospects: Sequence[int],
        attendees: Sequence[Person],
    ) -> Meeting:
        added = self._connection.execute(
            insert(meetings)
            .values(
                team_id=self._team_id,
                product_id=product,
                starts_at=starts_at,
                ends_at=ends_at,
                state=MeetingState.PLANNED.value,
                created_by=by.id,
            )
            .returning(meetings.c.id)
        )
        meeting = added.scalar_one()
        self._connection.execute(
            insert(meeting_prospects),
            [
                {"meeting_id": meeting, "prospect_id": prospect}
                for prospect in dict.fromkeys(prospects)
            ],
        )
        self._connection.execute(
            insert(meeting_people),
            [{"meeting_id": meeting, "person": person.id} for person in dict.fromkeys(attendees)],
        )
        return self.get(meeting)

    def get(self, meeting: int) -> Meeting:
        found = self.find(meeting)
        assert found is not None, "a meeting that is not there"
        return found

    def find(self, meeting: int) -> Meeting | None:
        query = self._mine().where(meetings.c.id == meeting)
        row = self._connection.execute(query).mappings().one_or_none()
        return None if row is None else self._read(row)

    def of_prospect(self, prospect: int, *, state: MeetingState | None = None) -> Sequence[Meeting]:
        """In the order of their dates."""
        query = (
            self._mine()
            .join(meeting_prospects)
            .where(meeting_prospects.c.prospect_id == prospect)
            .order_by(meetings.c.starts_at, meetings.c.id)
        )
        if state is not None:
            query = query.where(meetings.c.state == state.value)
        return [self._read(row) for row in self._connection.execute(query).mappings().all()]

    def becomes(self, meeting: int, state: MeetingState) -> None:
        self._connection.execute(
            update(meetings)
            .where(meetings.c.team_id == self._team_id, meetings.c.id == meeting)
            .values(state=state.value)
        )

    def _mine(self) -> Select[Any]:
        return select(meetings).where(meetings.c.team_id == self._team_id)

    def _read(self, row: RowMapping) -> Meeting:
        of_meeting = meeting_prospects.c.meeting_id == row["id"]
        with_people = meeting_people.c.meeting_id == row["id"]
        prospects = self._connection.execute(
            select(meeting_prospects.c.prospect_id).where(of_meeting).order_by("prospect_id")
        ).scalars()
        people = self._connection.execute(
            select(meeting_people.c.person).where(with_people).order_by("person")
        ).scalars()
        return Meeting(
            id=row["id"],
            product=row["product_id"],
            starts_at=row["starts_at"],
            ends_at=row["ends_at"],
            state=MeetingState(row["state"]),
            created_by=Person(row["created_by"]),
            prospects=tuple(prospects),
            attendees=tuple(map(Person, people)),
        )
