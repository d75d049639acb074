"""The database changes its shape while a former version is at work on it."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from sqlalchemy import Connection, Engine, text

from storage.engines import writing_engine
from storage.migrate import newest, present, upgrade

BEFORE = "bae6b4f10df1"
"""After it comes a table that refers to teams, then another index of what is due: both are locked, in this order."""
ADDS = (
    "INSERT INTO teams (platform, external_id, last_number, created_at)"
    " VALUES ('slack', 'T1', 1, '2026-01-05')"
)
WAITS = "SELECT count(*) FROM pg_locks WHERE relation = CAST('due' AS regclass) AND NOT granted"
AT_MOST = 20
"""Seconds."""

pytestmark = pytest.mark.postgres


@pytest.fixture
def engine(empty_postgres: str) -> Iterator[Engine]:
    engine = writing_engine(empty_postgres)
    upgrade(engine, BEFORE)
    yield engine
    engine.dispose()


def test_undone_because_it_stood_in_the_way_of_somebody_it_is_done_again(engine: Engine) -> None:
    with ThreadPoolExecutor(1) as beside:
        with engine.begin() as at_work:
            at_work.execute(text("SELECT count(*) FROM due"))
            migrated = beside.submit(upgrade, engine)
            waits_for_us(engine)
            at_work.execute(text("SET LOCAL lock_timeout = 0"))
            at_work.execute(text(ADDS))

        migrated.result(AT_MOST)

    with engine.connect() as connection:
        assert present(connection) == newest()
        assert connection.execute(text("SELECT count(*) FROM teams")).scalar() == 1


def waits_for_us(engine: Engine) -> None:
    """Until the migration stands before what is due."""
    with engine.connect() as connection:
        while not is_waiting(connection):
            Event().wait(0.01)


def is_waiting(connection: Connection) -> bool:
    return bool(connection.execute(text(WAITS)).scalar())
