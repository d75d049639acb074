"""Looking for prospects: by name, by list, by what needs attention. Every list is indexed and limited."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select

from domain.people import Person
from domain.prospects import Prospect, Reach
from domain.stages import Stage
from storage.prospect_rows import read
from storage.search_statements import NAMES_BESIDE, STARTING
from storage.tables import contacts, prospects

Condition: TypeAlias = ColumnElement[bool]

LAST = "\U0010ffff"
MOST_WORDS = 8
LONGEST_WORD = 1_000
LATER_FIRST = sorted(Stage, key=lambda stage: -stage.rank)
OPEN = [stage.value for stage in Stage if stage.is_open]


class Search:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def starting(self, search_key: str, *, product: int, at_most: int) -> Sequence[Prospect]:
        """Whose name begins with it, in the order of the alphabet."""
        rows = STARTING.all(
            self._connection,
            team=self._team_id,
            product=product,
            first=search_key,
            last=search_key + LAST,
            at_most=at_most,
        )
        return [read(row) for row in rows]

    def by_words(self, search_key: str, *, product: int, at_most: int) -> Sequence[Prospect]:
        """Whose name begins with it, then whose name contains all its words."""
        starting = self.starting(search_key, product=product, at_most=at_most)
        if len(starting) >= at_most or not search_key:
            return starting
        containing = self._all(
            self._of(product)
            .where(*(has(word) for word in words_of(search_key)))
            .where(prospects.c.id.not_in([prospect.id for prospect in starting]))
            .order_by(prospects.c.search_key)
            .limit(at_most - len(starting))
        )
        return [*starting, *containing]

    def beside(self, search_key: str, *, product: int, at_most: int) -> Sequence[Prospect]:
        """Those that stand just before and just after this name in the alphabet, as many each."""
        before = self._all(
            self._of(product)
            .where(prospects.c.search_key < search_key)
            .order_by(prospects.c.search_key.desc())
            .limit(at_most)
        )
        after = self._all(
            self._of(product)
            .where(prospects.c.search_key > search_key)
            .order_by(prospects.c.search_key)
            .limit(at_most)
        )
        return [*before, *after]

    def names_beside(self, search_key: str, *, product: int, at_most: int) -> Mapping[str, int]:
        """The names of those, and their ids."""
        rows = NAMES_BESIDE.all(
            self._connection, team=self._team_id, product=product, key=search_key, at_most=at_most
        )
        return {row["name"]: row["id"] for row in rows}

    def by_contact(self, search_key: str, *, product: int, at_most: int) -> Sequence[Prospect]:
        """Where somebody has all its words in their name and address."""
        people = select(contacts.c.prospect_id).where(
            contacts.c.team_id == self._team_id,
            contacts.c.deleted_at.is_(None),
            *(
                contacts.c.search_key.contains(word, autoescape=True)
                for word in words_of(search_key)
            ),
        )
        return self._all(
            self._of(product)
            .where(prospects.c.id.in_(people))
            .order_by(prospects.c.search_key)
            .limit(at_most)
        )

    def newest(self, *, product: int, at_most: int) -> Sequence[Prospect]:
        return self._all(self._of(product).order_by(prospects.c.id.desc()).limit(at_most))

    def listed(
        self, *conditions: ColumnElement[bool], product: int, at_most: int | None = None
    ) -> Sequence[Prospect]:
        """Those that meet the conditions below, later stages and higher scores first.

        One stage after the other, as the index has them: never all of them to be sorted.
        """
        found: list[Prospect] = []
        for stage in LATER_FIRST:
            room = None if at_most is None else at_most - len(found)
            if room == 0:
                break
            found += self._all(
                self._of(product)
                .where(prospects.c.stage == stage.value, *conditions)
                .order_by(prospects.c.score.desc().nulls_last(), prospects.c.id)
                .limit(room)
            )
        return found

    def count(self, *conditions: ColumnElement[bool], product: int, up_to: int = 1_000) -> int:
        """How many there are; counting stops at `up_to`."""
        some = self._of(product).where(*conditions).with_only_columns(prospects.c.id).limit(up_to)
        found = select(func.count()).select_from(some.subquery())
        return int(self._connection.execute(found).scalar_one())

    def by_stage(self, *conditions: Condition, product: int) -> Mapping[Stage, int]:
        """How many of those that meet the conditions are in each stage."""
        counted = (
            self._of(product)
            .where(*conditions)
            .with_only_columns(prospects.c.stage, func.count())
            .group_by(prospects.c.stage)
        )
        return {Stage(row[0]): row[1] for row in self._connection.execute(counted)}

    def needing_attention(
        self, day: date, *conditions: ColumnElement[bool], product: int, at_most: int | None = None
    ) -> Sequence[Prospect]:
        """Whose day to wake has come: critical first, then later stages, higher scores, older silence."""
        critical = case((prospects.c.critical_on <= day, 0), else_=1)
        return self._all(
            self._of(product)
            .where(prospects.c.wakes_on <= day, *conditions)
            .order_by(
                critical,
                prospects.c.stage_rank.desc(),
                prospects.c.score.desc().nulls_last(),
                prospects.c.wakes_on,
                prospects.c.id,
            )
            .limit(at_most)
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


def words_of(search_key: str) -> list[str]:
    """The first of them, and no more of each than any name has: SQLite takes no endless pattern."""
    return [word[:LONGEST_WORD] for word in search_key.split()[:MOST_WORDS]]


def has(word: str) -> ColumnElement[bool]:
    return prospects.c.search_key.contains(word, autoescape=True)


def owned_by(person: Person) -> ColumnElement[bool]:
    return prospects.c.owner == person.id


def in_stage(stage: Stage) -> ColumnElement[bool]:
    return prospects.c.stage == stage.value


def in_stages(stages: Iterable[Stage]) -> ColumnElement[bool]:
    return prospects.c.stage.in_([stage.value for stage in stages])


def in_cell(pattern: str) -> ColumnElement[bool]:
    """A cell with its letter or its digit left open: "X_", "_1"."""
    return prospects.c.cell.like(pattern)


def without_plan() -> ColumnElement[bool]:
    """No next action, and no meeting ahead."""
    return and_(prospects.c.next_action_on.is_(None), prospects.c.meeting_at.is_(None))


def in_segment(segment: int) -> ColumnElement[bool]:
    return prospects.c.segment_id == segment


def is_relay() -> ColumnElement[bool]:
    return prospects.c.reach == Reach.RELAY.value


def is_open() -> ColumnElement[bool]:
    return prospects.c.stage.in_(OPEN)


def is_closed() -> ColumnElement[bool]:
    return prospects.c.stage.not_in(OPEN)


def parked_after(day: date) -> ColumnElement[bool]:
    return prospects.c.parked_until > day


def not_parked_on(day: date) -> ColumnElement[bool]:
    return or_(prospects.c.parked_until.is_(None), prospects.c.parked_until <= day)


def awake_on(day: date) -> ColumnElement[bool]:
    """Needs attention on this day."""
    return prospects.c.wakes_on <= day
