"""Looking for prospects: by name, by list, by what needs attention. Every list is indexed and limited."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, select

from domain.people import Person
from domain.prospects import Prospect
from domain.stages import Stage
from storage.prospect_rows import read
from storage.tables import prospects

OPEN = [stage.value for stage in Stage if stage.is_open]


class Search:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def by_words(self, search_key: str, *, product: int, at_most: int) -> Sequence[Prospect]:
        """Whose name begins with it, then whose name contains it."""
        starting = self._all(
            self._of(product)
            .where(
                prospects.c.search_key >= search_key,
                prospects.c.search_key < search_key + "\U0010ffff",
            )
            .order_by(prospects.c.search_key)
            .limit(at_most)
        )
        if len(starting) >= at_most or not search_key:
            return starting
        containing = self._all(
            self._of(product)
            .where(prospects.c.search_key.contains(search_key, autoescape=True))
            .where(prospects.c.id.not_in([prospect.id for prospect in starting]))
            .order_by(prospects.c.search_key)
            .limit(at_most - len(starting))
        )
        return [*starting, *containing]

    def listed(
        self, *conditions: ColumnElement[bool], product: int, at_most: int | None = None
    ) -> Sequence[Prospect]:
        """Those that meet the conditions below, later stages and higher scores first."""
        query = self._of(product).where(*conditions)
        return self._all(
            query.order_by(
                prospects.c.stage_rank.desc(), prospects.c.score.desc().nulls_last(), prospects.c.id
            ).limit(at_most)
        )

    def count(self, *conditions: ColumnElement[bool], product: int) -> int:
        found = self._of(product).where(*conditions).with_only_columns(func.count())
        return int(self._connection.execute(found).scalar_one())

    def needing_attention(self, day: date, *, product: int) -> Sequence[Prospect]:
        """All whose day to wake has come: critical first, then later stages, higher scores, older silence."""
        critical = case((prospects.c.critical_on <= day, 0), else_=1)
        return self._all(
            self._of(product)
            .where(prospects.c.wakes_on <= day)
            .order_by(
                critical,
                prospects.c.stage_rank.desc(),
                prospects.c.score.desc().nulls_last(),
                prospects.c.wakes_on,
                prospects.c.id,
            )
        )

    def owed_by(self, person: Person, *, until: date) -> Sequence[Prospect]:
        """What somebody has to do by a day, over all products, the oldest first."""
        return self._all(
            self._alive()
            .where(prospects.c.owner == person.id, prospects.c.next_action_on <= until)
            .order_by(prospects.c.next_action_on, prospects.c.id)
        )

    def _of(self, product: int) -> Select[Any]:
        return self._alive().where(prospects.c.product_id == product)

    def _alive(self) -> Select[Any]:
        return select(prospects).where(
            prospects.c.team_id == self._team_id, prospects.c.deleted_at.is_(None)
        )

    def _all(self, query: Select[Any]) -> Sequence[Prospect]:
        return [read(row) for row in self._connection.execute(query).mappings()]


def owned_by(person: Person) -> ColumnElement[bool]:
    return prospects.c.owner == person.id


def in_stage(stage: Stage) -> ColumnElement[bool]:
    return prospects.c.stage == stage.value


def in_segment(segment: int) -> ColumnElement[bool]:
    return prospects.c.segment_id == segment


def is_open() -> ColumnElement[bool]:
    return prospects.c.stage.in_(OPEN)


def parked_after(day: date) -> ColumnElement[bool]:
    return prospects.c.parked_until > day


def awake_on(day: date) -> ColumnElement[bool]:
    """Needs attention on this day."""
    return prospects.c.wakes_on <= day
