"""Fills a workspace with as many prospects as one wants, straight into its tables, figures kept true."""

import sqlite3
from collections import Counter
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from bench.names import organisation
from bench.signed import ALICE
from domain.call_queue import Lane, Turn, Waits
from domain.figures import Summary, figures
from domain.stages import Stage

STAGES = ("new", "contacted", "interested", "not_interested", "unreachable")
"""Whose turn it is; those who are quiet are all contacted."""

NUMBERS = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers LIMIT :many)"
PROSPECTS = f"""
    {NUMBERS}
    INSERT INTO prospects (id, team_id, product_id, segment_id, number, name, name_key, search_key,
        reach, stage, stage_rank, owner, source, next_action, park_reason, meetings_held, calls,
        connected_calls, last_event_at, obstacles, entered, score, cell, wakes_on, critical_on,
        queue_lane, call_on,
        version, created_at, created_by)
    SELECT n, 1, 1, 1, n, organisation(n), lower(organisation(n)), lower(organisation(n)),
        'direct', stage(n), rank(n), :alice, '', '', '', 0, 0, 0, :then, '[]', '{{}}',
        n * 7 % 101, 'B?', CASE WHEN n % :each = 0 THEN :late ELSE :far END,
        CASE WHEN n % (2 * :each) = 0 THEN :late ELSE :far END,
        lane(n), CASE WHEN n % :each = 0 OR n % 5 = 0 THEN :late ELSE :far END, 1, :then, :alice
    FROM numbers
"""
ENTRIES = f"""
    {NUMBERS}
    INSERT INTO entries (team_id, prospect_id, at, by, what, before, after)
    SELECT 1, n, :then, :alice, 'add', '{{}}', '{{}}' FROM numbers
"""
CONTACTS = f"""
    {NUMBERS}
    INSERT INTO contacts (team_id, prospect_id, name, role, email, phone, origin, created_at)
    SELECT 1, n, 'Bob ' || n, '', 'bob' || n || '@example.org', '', '', :then FROM numbers
"""
INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'prospects'"


def seed(database: Path, *, many: int, due: int, today: date) -> Path:
    """`many` prospects, of whom `due` have been quiet too long and the others will be in years."""
    each = many // due
    values = {
        "many": many,
        "each": each,
        "alice": ALICE,
        "then": f"{today - timedelta(days=40)} 09:00:00.000000",
        "late": str(today - timedelta(days=20)),
        "far": str(today + timedelta(days=4000)),
    }
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -200000")
        connection.create_function("organisation", 1, organisation, deterministic=True)
        connection.create_function("stage", 1, lambda n: stage(n, each).value)
        connection.create_function("rank", 1, lambda n: stage(n, each).rank)
        connection.create_function("lane", 1, lambda n: lane(stage(n, each)))
        connection.execute("BEGIN")
        indexes = [row for row in connection.execute(INDEXES).fetchall() if row[1] is not None]
        for name, _ in indexes:
            connection.execute(f"DROP INDEX {name}")
        for statement in (PROSPECTS, ENTRIES, CONTACTS):
            connection.execute(statement, values)
        for _, again in indexes:
            connection.execute(again)
        connection.execute("UPDATE teams SET last_number = ?", (many,))
        count(connection, many, each)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return database


def stage(number: int, each: int) -> Stage:
    return Stage("contacted" if number % each == 0 else STAGES[number % len(STAGES)])


def lane(stage: Stage) -> int | None:
    """Who was contacted is in the cadence: most of them on a day to come; the new ones can be called."""
    if not stage.is_open:
        return None
    turn = Turn.NEVER_CALLED if stage is Stage.NEW else Turn.CADENCE
    waits = Waits.NOTHING if stage is Stage.NEW else Waits.RETRY
    return Lane(turn=turn, waits=waits).code


def count(connection: sqlite3.Connection, many: int, each: int) -> None:
    """What `stats` reads."""
    for one, how_many in Counter(stage(number, each) for number in range(1, many + 1)).items():
        for figure, value in figures(Summary(stage=one)).items():
            connection.execute(
                "INSERT INTO figures VALUES (1, ?, ?) ON CONFLICT DO UPDATE "
                "SET count = count + excluded.count",
                (figure, value * how_many),
            )
