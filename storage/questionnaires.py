"""Questionnaires: who was asked about whom, and whether they answered."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, func, select, update

from domain.meetings import Questionnaire, QuestionnaireState
from domain.people import Person
from storage.answer_tables import questionnaires
from storage.prepared import Prepared
from storage.upsert import insert_into

WAITING = questionnaires.c.state == QuestionnaireState.WAITING.value
UNANSWERED = Prepared(
    select(func.count()).where(
        questionnaires.c.team_id == bindparam("team"),
        questionnaires.c.product_id == bindparam("product"),
        WAITING,
        questionnaires.c.asked_at < bindparam("before"),
    )
)


class Questionnaires:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def ask(
        self, *, product: int, prospect: int, person: Person, meeting: int | None, at: datetime
    ) -> Questionnaire | None:
        """A new one; None when this person was already asked after this meeting."""
        added = self._connection.execute(
            insert_into(self._connection, questionnaires)
            .values(
                team_id=self._team_id,
                product_id=product,
                prospect_id=prospect,
                meeting_id=meeting,
                person=person.id,
                asked_at=at,
                state=QuestionnaireState.WAITING.value,
                reminders=0,
            )
            .on_conflict_do_nothing()
            .returning(questionnaires)
        )
        row = added.mappings().one_or_none()
        return None if row is None else read(row)

    def get(self, questionnaire: int) -> Questionnaire | None:
        found = self._all(self._mine().where(questionnaires.c.id == questionnaire))
        return found[0] if found else None

    def save(self, questionnaire: Questionnaire) -> None:
        self._connection.execute(
            update(questionnaires)
            .where(
                questionnaires.c.team_id == self._team_id, questionnaires.c.id == questionnaire.id
            )
            .values(
                state=questionnaire.state.value,
                reminders=questionnaire.reminders,
                step=questionnaire.step,
                finished_at=questionnaire.finished_at,
            )
        )

    def of_prospect(self, prospect: int) -> Sequence[Questionnaire]:
        return self._all(self._mine().where(questionnaires.c.prospect_id == prospect))

    def after_meeting(self, meeting: int) -> Sequence[Questionnaire]:
        return self._all(self._mine().where(questionnaires.c.meeting_id == meeting))

    def waiting_for(self, person: Person) -> Sequence[Questionnaire]:
        """A person's own, the oldest first."""
        return self._all(self._mine().where(questionnaires.c.person == person.id, WAITING))

    def waiting_about(self, prospect: int, person: Person) -> Sequence[Questionnaire]:
        return self._all(
            self._mine().where(
                questionnaires.c.prospect_id == prospect,
                questionnaires.c.person == person.id,
                WAITING,
            )
        )

    def waiting_in(self, product: int) -> Sequence[Questionnaire]:
        """All those of a product that nobody has answered yet, the oldest first."""
        return self._all(self._mine().where(questionnaires.c.product_id == product, WAITING))

    def unanswered(self, *, product: int, asked_before: datetime) -> int:
        """How many still wait that were asked before this moment."""
        count = UNANSWERED.value(
            self._connection, team=self._team_id, product=product, before=asked_before
        )
        return int(count)

    def _mine(self) -> Select[Any]:
        return select(questionnaires).where(questionnaires.c.team_id == self._team_id)

    def _all(self, query: Select[Any]) -> Sequence[Questionnaire]:
        ordered = query.order_by(questionnaires.c.asked_at, questionnaires.c.id)
        return [read(row) for row in self._connection.execute(ordered).mappings()]


def read(row: RowMapping) -> Questionnaire:
    return Questionnaire(
        id=row["id"],
        product=row["product_id"],
        prospect=row["prospect_id"],
        person=Person(row["person"]),
        meeting=row["meeting_id"],
        asked_at=row["asked_at"],
        state=QuestionnaireState(row["state"]),
        reminders=row["reminders"],
        step=row["step"],
        finished_at=row["finished_at"],
    )
