"""One of ten thousand is taken without looking at the others, on a PostgreSQL that knew of none."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from domain.people import Team
from storage.storage import Storage, open_storage
from storage.work import Books

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
TEAM = Team("plain", "T1")
MANY = 10_000
LETTERS = """
    INSERT INTO outbox
        (team_id, destination, kind, method, args, state, created_at, not_before, tries)
    SELECT :team, 'C' || n, 'digest', 'post', '{}', 'waiting', :now, :now, 0
    FROM generate_series(1, :many) n
"""
DUE = """
    INSERT INTO due (team_id, kind, subject, due_at, tries)
    SELECT :team, 'digest', n, :now, 0 FROM generate_series(1, :many) n
"""
READ = """
    SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relname = :table
"""


def lease(books: Books) -> object:
    return books.outbox.lease(now=NOW, until=NOW + timedelta(minutes=1))


def claim(books: Books) -> object:
    return books.due.claim(now=NOW)


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("table", "filled", "take"),
    [
        pytest.param("outbox", LETTERS, lease, id="a message"),
        pytest.param("due", DUE, claim, id="something due"),
    ],
)
def test_one_of_ten_thousand_is_taken_alone(
    postgres: str, table: str, filled: str, take: Callable[[Books], object]
) -> None:
    storage = open_storage(postgres)
    begins(storage, table, filled)

    read = [storage.write(lambda books: rows_read(books, table, take)) for _ in range(8)]

    storage.close()
    assert max(read) < 100


def begins(storage: Storage, table: str, filled: str) -> None:
    """The table was empty when the server last looked at it."""

    def fill(books: Books) -> None:
        books.connection.execute(text(f"ANALYZE {table}"))
        team = books.joined(TEAM, at=NOW).team_id
        values = {"team": team, "now": NOW.replace(tzinfo=None), "many": MANY}
        books.connection.execute(text(filled), values)

    storage.write(fill)


def rows_read(books: Books, table: str, take: Callable[[Books], object]) -> int:
    """Counted since the server last wrote it down."""
    so_far = counted(books, table)
    assert take(books) is not None
    return counted(books, table) - so_far


def counted(books: Books, table: str) -> int:
    return int(books.connection.execute(text(READ), {"table": table}).scalar_one())
