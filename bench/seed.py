"""Fills a workspace with as many prospects as one wants, straight into its tables, figures kept true."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection, delete, update

from bench.names import organisation
from bench.pouring import Values, hurried, pour, settle, without_indexes
from bench.signed import ALICE
from domain.call_queue import Lane, Turn, Waits
from domain.figures import Summary, figures
from domain.stages import Stage
from storage.engines import writing_engine
from storage.history_tables import entries
from storage.history_tables import figures as kept_figures
from storage.machinery import due as due_rows
from storage.tables import contacts, prospects, teams
from storage.upsert import insert_of

STAGES = ("new", "contacted", "interested", "not_interested", "unreachable")
"""Whose turn it is; those who are quiet are all contacted."""
LONG_AGO, TOO_LONG, YEARS = timedelta(days=40), timedelta(days=20), timedelta(days=4000)
PROSPECT = {
    "team_id": 1,
    "product_id": 1,
    "segment_id": 1,
    "reach": "direct",
    "owner": ALICE,
    "source": "",
    "next_action": "",
    "park_reason": "",
    "meetings_held": 0,
    "calls": 0,
    "connected_calls": 0,
    "obstacles": "[]",
    "entered": "{}",
    "cell": "B?",
    "version": 1,
    "created_by": ALICE,
}
ENTRY = {"team_id": 1, "by": ALICE, "what": "add", "before": "{}", "after": "{}"}
CONTACT = {"team_id": 1, "role": "", "phone": "", "origin": ""}
OWN = (
    "id",
    "number",
    "name",
    "name_key",
    "search_key",
    "stage",
    "stage_rank",
    "score",
    "queue_lane",
)
DAYS = ("wakes_on", "critical_on", "call_on")


def seed(url: str, *, many: int, due: int, today: date) -> str:
    """`many` prospects, of whom `due` have been quiet too long and the others will be in years.

    Of what is due the digests are left: the daily look at each contact's age is another matter.
    """
    each = many // due
    at = str(datetime.combine(today - LONG_AGO, time(9, microsecond=1)))
    engine = writing_engine(url)
    with engine.connect() as connection:
        hurried(connection)
        with connection.begin(), without_indexes(connection, prospects, entries, contacts):
            first = PROSPECT | {"last_event_at": at, "created_at": at}
            pour(connection, prospects, first, OWN + DAYS, known(many, each, today))
            numbers = ((number,) for number in range(1, many + 1))
            pour(connection, entries, ENTRY | {"at": at}, ("prospect_id",), numbers)
            columns = ("prospect_id", "name", "email", "search_key", "email_key")
            pour(connection, contacts, CONTACT | {"created_at": at}, columns, people(many))
            connection.execute(update(teams).values(last_number=many))
            connection.execute(delete(due_rows).where(due_rows.c.kind != "digest"))
            count(connection, many, each)
    settle(engine)
    engine.dispose()
    return url


def known(many: int, each: int, today: date) -> Iterator[Values]:
    late, far = str(today - TOO_LONG), str(today + YEARS)
    kinds = {one: (one.value, one.rank, lane(one)) for one in map(Stage, STAGES)}
    for number in range(1, many + 1):
        name = organisation(number)
        value, rank, queue = kinds[stage(number, each)]
        quiet = number % each == 0
        yield (
            number,
            number,
            name,
            name.lower(),
            name.lower(),
            value,
            rank,
            number * 7 % 101,
            queue,
            late if quiet else far,
            late if number % (2 * each) == 0 else far,
            late if quiet or number % 5 == 0 else far,
        )


def people(many: int) -> Iterator[Values]:
    for number in range(1, many + 1):
        email = f"bob{number}@example.org"
        yield number, f"Bob {number}", email, f"bob {number} {email}", email


def stage(number: int, each: int) -> Stage:
    return Stage("contacted" if number % each == 0 else STAGES[number % len(STAGES)])


def lane(stage: Stage) -> int | None:
    """Who was contacted is in the cadence: most of them on a day to come; the new ones can be called."""
    if not stage.is_open:
        return None
    turn = Turn.NEVER_CALLED if stage is Stage.NEW else Turn.CADENCE
    waits = Waits.NOTHING if stage is Stage.NEW else Waits.RETRY
    return Lane(turn=turn, waits=waits).code


def count(connection: Connection, many: int, each: int) -> None:
    """What `stats` reads."""
    counted: Counter[str] = Counter()
    for one, times in Counter(stage(number, each) for number in range(1, many + 1)).items():
        for figure, value in figures(Summary(stage=one)).items():
            counted[figure] += value * times
    insert = insert_of(connection.dialect)(kept_figures)
    connection.execute(
        insert.on_conflict_do_update(
            index_elements=["segment_id", "figure"],
            set_={"count": kept_figures.c.count + insert.excluded.count},
        ),
        [{"segment_id": 1, "figure": name, "count": value} for name, value in counted.items()],
    )
