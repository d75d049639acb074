"""Prepared statements keep and read values as the tables say, and fail as everything else does."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, bindparam, insert, select
from sqlalchemy.exc import IntegrityError

from storage.engines import writing_engine
from storage.machinery import seen
from storage.prepared import Prepared

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
KEEP = Prepared(insert(seen), columns=("id", "at"))
KEEP_ONCE = Prepared(
    lambda insert_into: insert_into(seen).on_conflict_do_nothing(), columns=("id", "at")
)
KEPT = Prepared(select(seen).where(seen.c.id == bindparam("event")))


@pytest.fixture
def connection(database: str) -> Iterator[Connection]:
    engine = writing_engine(database)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def test_values_come_back_as_they_were_given(connection: Connection) -> None:
    assert KEPT.one(connection, event="one") is None

    KEEP.run(connection, id="one", at=NOW)

    assert KEPT.one(connection, event="one") == {"id": "one", "at": NOW}
    assert KEPT.value(connection, event="one") == "one"


def test_the_rows_that_were_changed_are_counted(connection: Connection) -> None:
    assert KEEP_ONCE.run(connection, id="one", at=NOW) == 1

    assert KEEP_ONCE.run(connection, id="one", at=NOW) == 0


def test_several_rows_are_kept_at_once(connection: Connection) -> None:
    KEEP.run_each(connection, [{"id": "one", "at": NOW}, {"id": "two", "at": NOW}])

    assert KEPT.value(connection, event="two") == "two"


def test_a_value_that_breaks_a_rule_is_refused_as_by_sqlalchemy(connection: Connection) -> None:
    KEEP.run(connection, id="one", at=NOW)

    with pytest.raises(IntegrityError):
        KEEP.run(connection, id="one", at=NOW)
