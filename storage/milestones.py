"""How far a product is: who is motivated, the first real use, who is satisfied, when building began."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from domain.motivation import COMMITTED, MOTIVATED
from domain.prospects import Prospect
from domain.questions import Question
from domain.stages import Stage
from storage.answer_tables import answers
from storage.history_tables import figures
from storage.method_tables import needs
from storage.prospect_rows import read
from storage.tables import prospects, segments

USER = Stage.USER.value
MET = [stage.value for stage in MOTIVATED]
IS_COMMITTED = prospects.c.cell.like(f"%{COMMITTED}")
MOST_COMMITTED = 200
"""Prospects looked at for the first that was motivated, the earliest answers first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Satisfied:
    """Users who said so: how many, and since when the first."""

    count: int
    first_at: datetime | None


class Milestones:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def motivated(self, product: int, *, at_most: int) -> Sequence[Prospect]:
        """Met, open and committed (domain/motivation.py), the furthest first."""
        return self._furthest(IS_COMMITTED, product=product, at_most=at_most)

    def not_yet_motivated(self, product: int, *, at_most: int) -> Sequence[Prospect]:
        """Met and open, without the commitment."""
        lacks = or_(prospects.c.cell.is_(None), ~IS_COMMITTED)
        return self._furthest(lacks, product=product, at_most=at_most)

    def first_use(self, product: int) -> datetime | None:
        """When the first prospect became a user, whatever became of it since."""
        ever = self.figures(product).get(USER, 0)
        if not ever:
            return None
        query = self._of(product)
        if self._count(prospects.c.stage == USER, product=product) == ever:
            query = query.where(prospects.c.stage == USER)
        entered = func.min(prospects.c.entered[USER].as_string())
        first = self._connection.execute(query.with_only_columns(entered)).scalar()
        return None if first is None else datetime.fromisoformat(first)

    def satisfied(self, product: int) -> Satisfied:
        row = self._connection.execute(
            self._of(product)
            .where(prospects.c.stage == USER, prospects.c.satisfied_at.is_not(None))
            .with_only_columns(func.count(), func.min(prospects.c.satisfied_at))
        ).one()
        return Satisfied(count=row[0], first_at=row[1])

    def begun_at(self, product: int) -> datetime | None:
        """When work on the first need began."""
        return self._connection.execute(
            select(func.min(needs.c.started_at)).where(
                needs.c.team_id == self._team_id,
                needs.c.product_id == product,
                needs.c.deleted_at.is_(None),
            )
        ).scalar()

    def committed_by(self, moment: datetime, *, product: int, enough: int) -> Sequence[Prospect]:
        """Of whom somebody answered by then that their commitment is that high, the first first."""
        ids = self._connection.execute(
            select(answers.c.prospect_id, func.min(answers.c.at))
            .join(prospects, prospects.c.id == answers.c.prospect_id)
            .where(
                answers.c.team_id == self._team_id,
                answers.c.question == Question.E.value,
                answers.c.value >= enough,
                answers.c.at <= moment,
                answers.c.deleted_at.is_(None),
                prospects.c.product_id == product,
                prospects.c.deleted_at.is_(None),
            )
            .group_by(answers.c.prospect_id)
            .order_by(func.min(answers.c.at))
            .limit(MOST_COMMITTED)
        ).scalars()
        mine = prospects.c.team_id + 0 == self._team_id  # "+ 0": looked up by id, not by team
        return self._read(select(prospects).where(prospects.c.id.in_(list(ids)), mine))

    def figures(self, product: int) -> Mapping[str, int]:
        """The figures of all its segments together (domain/figures.py)."""
        rows = self._connection.execute(
            select(figures.c.figure, func.sum(figures.c.count))
            .join(segments, segments.c.id == figures.c.segment_id)
            .where(segments.c.team_id == self._team_id, segments.c.product_id == product)
            .group_by(figures.c.figure)
        )
        return {row[0]: int(row[1]) for row in rows}

    def _furthest(
        self, condition: ColumnElement[bool], *, product: int, at_most: int
    ) -> list[Prospect]:
        return self._read(
            self._of(product)
            .where(prospects.c.stage.in_(MET), condition)
            .order_by(prospects.c.stage_rank.desc(), prospects.c.score.desc(), prospects.c.id)
            .limit(at_most)
        )

    def _count(self, condition: ColumnElement[bool], *, product: int) -> int:
        counted = self._of(product).where(condition).with_only_columns(func.count())
        return int(self._connection.execute(counted).scalar_one())

    def _of(self, product: int) -> Select[Any]:
        return select(prospects).where(
            prospects.c.team_id == self._team_id,
            prospects.c.product_id == product,
            prospects.c.deleted_at.is_(None),
        )

    def _read(self, query: Select[Any]) -> list[Prospect]:
        return [read(row) for row in self._connection.execute(query).mappings()]
