"""Answers about prospects: every one is kept, the latest counts."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from domain.answers import Answer
from domain.questions import Question
from storage.answer_tables import answers
from storage.prepared import Prepared, Row

OF_PROSPECT = Prepared(
    select(answers)
    .where(
        answers.c.team_id == bindparam("team"),
        answers.c.prospect_id == bindparam("prospect"),
        answers.c.deleted_at.is_(None),
    )
    .order_by(answers.c.at, answers.c.id)
)


class Answers:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(self, answer: Answer, *, prospect: int) -> int:
        """Keep it. Return its id, for undoing."""
        added = self._connection.execute(
            insert(answers)
            .values(
                team_id=self._team_id,
                prospect_id=prospect,
                person=answer.by,
                question=answer.question.value,
                value=answer.value,
                by_hand=answer.by_hand,
                at=answer.at,
            )
            .returning(answers.c.id)
        )
        return int(added.scalar_one())

    def of_prospect(self, prospect: int) -> Sequence[Answer]:
        rows = OF_PROSPECT.all(self._connection, team=self._team_id, prospect=prospect)
        return [read(row) for row in rows]

    def of_prospects(self, prospects: Sequence[int]) -> Mapping[int, Sequence[Answer]]:
        """In the order they were given, by prospect."""
        rows = self._connection.execute(
            select(answers)
            .where(
                answers.c.team_id == self._team_id,
                answers.c.prospect_id.in_(prospects),
                answers.c.deleted_at.is_(None),
            )
            .order_by(answers.c.at, answers.c.id)
        ).mappings()
        found: dict[int, list[Answer]] = {}
        for row in rows:
            found.setdefault(row["prospect_id"], []).append(read(row))
        return found

    def remove(self, ids: Sequence[int], *, at: datetime | None) -> frozenset[str]:
        """Set aside, or take back with None. Return the ids of the people who gave them."""
        removed = self._connection.execute(
            update(answers)
            .where(answers.c.team_id == self._team_id, answers.c.id.in_(ids))
            .values(deleted_at=at)
            .returning(answers.c.person)
        )
        return frozenset(person for person in removed.scalars() if person is not None)


def read(row: Row) -> Answer:
    return Answer(
        question=Question(row["question"]),
        value=row["value"],
        by=row["person"],
        at=row["at"],
        by_hand=row["by_hand"],
    )
