"""Who has gone quiet: the most urgent few and how many more, never all of them.

However many prospects there are, what is read stays small: a few rows where few are quiet, the
beginning of an index in order of urgency where many are.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Date,
    Select,
    and_,
    bindparam,
    case,
    func,
    literal,
    or_,
    select,
    tuple_,
    update,
)

from domain.attention import State
from domain.prospects import Prospect
from storage.few_ids import by_tens, is_one_of_ten
from storage.prepared import Prepared, Row
from storage.prospects import Prospects
from storage.tables import prospects

URGENCY = prospects.c.stage_rank, prospects.c.score, prospects.c.wakes_on, prospects.c.id
BEYOND_THE_LAST_STAGE = 99
FEW = 200
MOST_COUNTED = 500
Day: TypeAlias = date | BindParameter[date]


def is_critical(day: Day) -> ColumnElement[bool]:
    return and_(prospects.c.wakes_on <= day, prospects.c.critical_on <= day)


def is_late(day: Day) -> ColumnElement[bool]:
    """Quiet or overdue, not critical."""
    not_yet = or_(prospects.c.critical_on.is_(None), prospects.c.critical_on > day)
    return and_(prospects.c.wakes_on <= day, not_yet)


def rested(named_by: Day) -> ColumnElement[bool]:
    return or_(prospects.c.named_on.is_(None), prospects.c.named_on <= named_by)


def news_or_rested(named_by: Day) -> ColumnElement[bool]:
    """That it is critical is news when it was last named for less."""
    return or_(prospects.c.named_state != State.CRITICAL.value, rested(named_by))


DAY: BindParameter[date] = bindparam("day", type_=Date)
NAMED_BY: BindParameter[date] = bindparam("named_by", type_=Date)
QUIET = Prepared(
    select(*URGENCY, case((is_critical(DAY), 1), else_=0).label("critical"))
    .where(
        prospects.c.team_id == bindparam("team"),
        prospects.c.product_id == bindparam("product"),
        prospects.c.deleted_at.is_(None),
        prospects.c.wakes_on <= DAY,
        or_(rested(NAMED_BY), and_(is_critical(DAY), news_or_rested(NAMED_BY))),
    )
    .limit(FEW + 1)
)
NAMED = Prepared(
    update(prospects).where(
        prospects.c.team_id + 0 == bindparam("team"), is_one_of_ten(prospects.c.id)
    ),
    columns=("named_on", "named_state"),
)


class Quiet:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id
        self._prospects = Prospects(connection, team_id)

    def to_name(
        self, day: date, *, named_by: date, product: int, at_most: int
    ) -> Sequence[Prospect]:
        """Whom the digest of a day names: critical first, then later stages, then higher scores.

        Those named after `named_by` rest, unless they have become critical since.
        """
        few = QUIET.all(
            self._connection, team=self._team_id, product=product, day=day, named_by=named_by
        )
        if len(few) <= FEW:
            few.sort(key=lambda row: (not row["critical"], most_urgent(row)))
            return self._in_order([row["id"] for row in few[:at_most]])
        return self._in_order(self._first_of_many(day, named_by, product, at_most))

    def _first_of_many(self, day: date, named_by: date, product: int, at_most: int) -> list[int]:
        found = self._most_urgent(is_critical(day), news_or_rested(named_by), product, at_most)
        if len(found) < at_most:
            left = at_most - len(found)
            found += self._most_urgent(is_late(day), rested(named_by), product, left)
        return found

    def count_to_name(self, day: date, *, named_by: date, product: int) -> int:
        """How many it could name, up to MOST_COUNTED."""
        may_be_named = or_(rested(named_by), and_(is_critical(day), news_or_rested(named_by)))
        some = (
            self._of(product)
            .where(prospects.c.wakes_on <= day, may_be_named)
            .with_only_columns(literal(1))
            .limit(MOST_COUNTED)
            .subquery()
        )
        return int(self._connection.execute(select(func.count()).select_from(some)).scalar_one())

    def is_anybody(self, day: date, *, product: int) -> bool:
        """Whether anybody is quiet at all, named lately or not."""
        one = self._of(product).where(prospects.c.wakes_on <= day).with_only_columns(literal(1))
        return self._connection.execute(one.limit(1)).scalar() is not None

    def were_named(self, ids: Sequence[int], *, state: State, day: date) -> None:
        """Remember that a digest named them. It is no change of theirs: their version stays."""
        for ten in by_tens(ids):
            NAMED.run(
                self._connection,
                team=self._team_id,
                named_on=day,
                named_state=state.value,
                **ten,
            )

    def _most_urgent(
        self,
        condition: ColumnElement[bool],
        may_be_named: ColumnElement[bool],
        product: int,
        at_most: int,
    ) -> list[int]:
        """Ids, the most urgent first; a few are sorted here, of many only the first are read."""
        query = self._of(product).where(condition, may_be_named).with_only_columns(*URGENCY)
        some = self._connection.execute(query.limit(FEW + 1)).all()
        if len(some) > FEW:
            return list(islice(self._by_group(query, product, at_most), at_most))
        return [row.id for row in sorted(some, key=lambda row: most_urgent(row._mapping))][:at_most]

    def _by_group(self, query: Select[Any], product: int, at_most: int) -> Iterator[int]:
        """Stage after stage and score after score, the longest silence first."""
        rank, score, wakes_on, prospect = URGENCY
        group = (BEYOND_THE_LAST_STAGE, 0)
        while (below := self._group_below(group, product)) is not None:
            group = below
            of_group = query.where(rank == group[0], score == group[1])
            rows = self._connection.execute(of_group.order_by(wakes_on, prospect).limit(at_most))
            yield from (row[3] for row in rows.all())

    def _group_below(self, group: tuple[int, int], product: int) -> tuple[int, int] | None:
        """The next stage and score that anybody has, going down."""
        rank, score, _, _ = URGENCY
        row = self._connection.execute(
            self._of(product)
            .where(rank >= 0, tuple_(rank, score) < tuple_(*map(literal, group)))
            .with_only_columns(rank, score)
            .order_by(rank.desc(), score.desc())
            .limit(1)
        ).one_or_none()
        return None if row is None else (row[0], row[1])

    def _in_order(self, ids: Sequence[int]) -> Sequence[Prospect]:
        by_id = self._prospects.several(ids)
        return [by_id[one] for one in ids]

    def _of(self, product: int) -> Select[Any]:
        return select(prospects).where(
            prospects.c.team_id == self._team_id,
            prospects.c.product_id == product,
            prospects.c.deleted_at.is_(None),
        )


def most_urgent(row: Row) -> tuple[int, int, date, int]:
    score = -1 if row["score"] is None else -row["score"]
    return (-row["stage_rank"], score, row["wakes_on"], row["id"])
