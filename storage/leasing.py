"""The statements by which the messages that wait are taken, and their destinations given a pause."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Subquery,
    Table,
    and_,
    bindparam,
    delete,
    func,
    or_,
    select,
    update,
)

from storage.columns import Moment
from storage.machinery import messages, outbox, pauses
from storage.outbox import WAITING
from storage.prepared import Prepared
from storage.tables import teams
from storage.teams import HERE
from storage.upsert import Insert

When: TypeAlias = datetime | BindParameter[datetime]

LONGEST_PAUSE = timedelta(minutes=1)
"""A pause that seems longer was written before the clock was put back: it counts no more."""
LONGEST_WAIT = timedelta(minutes=15)
"""Between two tries of a message. One that seems longer was written before the clock was put back."""
LONGEST_LEASE = timedelta(minutes=10)
"""A lease that seems longer is of somebody who died before the clock was put back."""
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
NEVER = datetime(9000, 1, 1, tzinfo=UTC)
OLDER = outbox.alias("older")
IS_FIRST = ~(
    select(OLDER.c.id)
    .where(
        # "+ 0": all of a team's are many, those to one destination few.
        OLDER.c.team_id + 0 == outbox.c.team_id,
        OLDER.c.destination == outbox.c.destination,
        OLDER.c.state == "waiting",
        OLDER.c.id < outbox.c.id,
    )
    .exists()
)
"""Nothing waits for its destination that is older."""
NOT_THESE_WAYS: Final = (
    "enable_seqscan",
    "enable_bitmapscan",
    "enable_sort",
    "enable_hashjoin",
    "enable_mergejoin",
    "jit",
)
"""PostgreSQL knows the outbox as it was when it was empty, and would go through all of it when ten
thousand messages wait: in this transaction it goes along the indexes, and remembers no other way."""
ALL: Final = ""
"""As a destination: the whole team. How far its messages are ahead of their average pace."""
OF_TEAM = pauses.alias("of_team")


def moment(name: str) -> BindParameter[datetime]:
    return bindparam(name, type_=Moment)


def of_the_same_destination() -> ColumnElement[bool]:
    return and_(pauses.c.team_id == outbox.c.team_id, pauses.c.destination == outbox.c.destination)


def of_its_whole_team() -> ColumnElement[bool]:
    return and_(OF_TEAM.c.team_id == outbox.c.team_id, OF_TEAM.c.destination == ALL)


def is_paused(now: When, longest: When, of: FromClause = pauses) -> ColumnElement[bool]:
    return and_(of.c.until.is_not(None), of.c.until > now, of.c.until <= longest)


def may_go(*conditions: ColumnElement[bool]) -> Select[Any]:
    """The oldest that may go now, and all that is needed to send it; among the first so many only."""
    few = first_few(*conditions)
    return (
        select(
            outbox,
            teams.c.platform,
            teams.c.external_id,
            OF_TEAM.c.until.label("team_until"),
            messages.c.place,
            messages.c.ts,
            behind(outbox.c.id).label("more"),
        )
        .select_from(few)
        .join(outbox, outbox.c.id == few.c.id)
        .join(teams, teams.c.id == outbox.c.team_id)
        .outerjoin(pauses, of_the_same_destination())
        .outerjoin(OF_TEAM, of_its_whole_team())
        .outerjoin(
            messages,
            and_(messages.c.team_id == outbox.c.team_id, messages.c.subject == outbox.c.subject),
        )
        .where(
            WAITING,
            *is_free(outbox),
            ~is_paused(moment("now"), moment("long")),
            ~is_paused(moment("ahead"), moment("long"), OF_TEAM),
            HERE,
            IS_FIRST,
        )
        .order_by(few.c.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=outbox)
    )


def behind(letter: ColumnElement[int]) -> ColumnElement[int | None]:
    """One that came later and that nobody has; None when there is none."""
    later = outbox.alias("later")
    return (
        select(later.c.id)
        .where(
            later.c.state == "waiting",
            later.c.id > letter,
            later.c.leased_until.is_(None),
            later.c.tries == 0,
        )
        .order_by(later.c.id)
        .limit(1)
        .scalar_subquery()
    )


def first_few(*conditions: ColumnElement[bool]) -> Subquery:
    return (
        select(outbox.c.id)
        .where(WAITING, *is_free(outbox), *conditions)
        .order_by(outbox.c.id)
        .limit(bindparam("few", type_=Integer))
        .subquery("few")
    )


def is_free(letters: Table) -> tuple[ColumnElement[bool], ...]:
    """Nobody has it, and it need not wait before it is tried again."""
    return (
        or_(
            letters.c.tries == 0,
            letters.c.not_before <= moment("now"),
            letters.c.not_before > moment("too_long"),
        ),
        or_(
            letters.c.leased_until.is_(None),
            letters.c.leased_until <= moment("over"),
            letters.c.leased_until > moment("lost"),
        ),
    )


def is_the_same() -> tuple[ColumnElement[bool], ...]:
    """The very letter: SQLite gives the number of one that was sent to a later one."""
    return outbox.c.id == bindparam("letter"), outbox.c.mark == bindparam("mark")


def until_then(insert: Insert, where: ColumnElement[bool] | None = None) -> Insert:
    return insert.on_conflict_do_update(
        index_elements=[pauses.c.team_id, pauses.c.destination],
        set_={"until": insert.excluded.until},
        where=where,
    )


def pausing(insert_into: Callable[[Table], Insert]) -> Insert:
    """The destination of a letter, if that is still there."""
    whose = select(outbox.c.team_id, outbox.c.destination, moment("until")).where(*is_the_same())
    return until_then(insert_into(pauses).from_select(["team_id", "destination", "until"], whose))


ON_POSTGRESQL: Final = Prepared(
    select(
        func.set_config("plan_cache_mode", "force_custom_plan", True),
        *(func.set_config(name, "off", True) for name in NOT_THESE_WAYS),
    )
)
FIRST = Prepared(may_go())
PASSED_OVER = tuple(f"team_{number}" for number in range(24))
"""The names of as many teams as are passed over at most."""
FIRST_OF_OTHERS = Prepared(
    may_go(outbox.c.team_id.not_in([bindparam(name, type_=Integer) for name in PASSED_OVER]))
)
ARE_THERE_MORE = Prepared(
    select(outbox.c.id)
    .where(WAITING)
    .order_by(outbox.c.id)
    .limit(1)
    .offset(bindparam("few", type_=Integer))
)
LEASE = Prepared(
    update(outbox).where(outbox.c.id == bindparam("letter")), columns=("leased_until",)
)
SENT = Prepared(delete(outbox).where(*is_the_same()))
PAUSE = Prepared(pausing)
WHOLE = Prepared(
    lambda insert_into: until_then(
        insert_into(pauses), where=pauses.c.until.is_not_distinct_from(moment("seen"))
    ),
    columns=("team_id", "destination", "until"),
)
"""Nothing, when another one has changed it since it was `seen`."""
