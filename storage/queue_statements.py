"""The questions `next` asks, each answered by the beginning of an index, however many there are.

There are two of each, of a whole product and of one segment. In both, those in a lane are kept by
score, those of a score by the day from which they may be called.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.sql.dml import ReturningInsert

from storage.machinery import holds
from storage.prepared import Prepared
from storage.tables import products, prospects, segments
from storage.upsert import Insert

lane, score, call_on = prospects.c.queue_lane, prospects.c.score, prospects.c.call_on
MOST_COUNTED = 500


def is_free() -> ColumnElement[bool]:
    """Nobody holds it, and it does not rest."""
    return ~exists().where(
        holds.c.prospect_id == prospects.c.id,
        holds.c.until > bindparam("now", type_=holds.c.until.type),
    )


def is_theirs() -> ColumnElement[bool]:
    """Looked after by that person, or by nobody."""
    return or_(prospects.c.owner.is_(None), prospects.c.owner == bindparam("owner", type_=Text()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """Those of a product, or of a segment. `scope` is its id."""

    score_below: Prepared
    """The next score that anybody in the lane has, going down."""
    due: Prepared
    """Who of a lane and a score may be called by `today`, has waited longest and is free."""
    due_of_owner: Prepared
    first_day: Prepared
    """The first day after `today` on which anybody of a lane and a score may be called."""
    count: Prepared
    """How many are in a lane, up to MOST_COUNTED."""


def questions(scope: Column[int], owner: Table) -> Questions:
    # The team is asked of the product or segment: the index alone answers the rest.
    of_team = exists().where(owner.c.id == bindparam("scope"), owner.c.team_id == bindparam("team"))

    def of_lane() -> Select[Any]:
        return select(score).where(scope == bindparam("scope"), of_team, lane == bindparam("lane"))

    def of_score() -> Select[Any]:
        return of_lane().where(score == bindparam("points"))

    due = (
        of_score()
        .where(call_on <= bindparam("today"), is_free())
        .with_only_columns(prospects.c.id, score, call_on)
        .order_by(call_on, prospects.c.id)
        .limit(1)
    )
    some = of_lane().with_only_columns(literal(1).label("one")).limit(MOST_COUNTED).subquery()
    return Questions(
        score_below=Prepared(
            of_lane().where(score < bindparam("points")).order_by(score.desc()).limit(1)
        ),
        due=Prepared(due),
        due_of_owner=Prepared(due.where(is_theirs())),
        first_day=Prepared(
            of_score()
            .where(call_on > bindparam("today"))
            .with_only_columns(call_on)
            .order_by(call_on)
            .limit(1)
        ),
        count=Prepared(select(func.count()).select_from(some)),
    )


OF_PRODUCT = questions(prospects.c.product_id, products)
OF_SEGMENT = questions(prospects.c.segment_id, segments)


def held(insert_into: Callable[[Table], Insert]) -> ReturningInsert[int]:
    """Hold one that still stands where it was found, unless somebody was faster."""
    moment = holds.c.until.type
    found = select(
        prospects.c.id,
        prospects.c.team_id,
        prospects.c.product_id,
        bindparam("who", type_=Text()),
        bindparam("ends", type_=moment),
    ).where(
        and_(
            prospects.c.id == bindparam("prospect"),
            prospects.c.team_id == bindparam("team"),
            lane == bindparam("lane"),
            call_on <= bindparam("today"),
        )
    )
    statement = insert_into(holds).from_select(
        ["prospect_id", "team_id", "product_id", "person", "until"], found
    )
    return statement.on_conflict_do_update(
        index_elements=[holds.c.prospect_id],
        set_={"person": statement.excluded.person, "until": statement.excluded.until},
        where=holds.c.until <= bindparam("now", type_=moment),
    ).returning(holds.c.prospect_id)


HOLD = Prepared(held)
FREE = Prepared(
    delete(holds).where(
        holds.c.prospect_id == bindparam("prospect"), holds.c.team_id == bindparam("team")
    )
)
