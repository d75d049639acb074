"""What is looked for every day, and is rare, is found without reading everybody."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import event

from domain.people import Team
from storage.storage import open_storage
from storage.work import Books

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
TEAM = Team("plain", "T1")
TABLES = ["calls", "contacts", "mandates", "needs", "notes", "prospects"]


@pytest.mark.parametrize("table", TABLES)
def test_what_was_set_aside_is_found(sqlite: str, table: str) -> None:
    storage = open_storage(sqlite)

    plan = storage.read(
        lambda books: str(
            books.connection.exec_driver_sql(
                f"EXPLAIN QUERY PLAN SELECT id FROM {table} WHERE deleted_at < '2026-01-05'"
            ).all()
        )
    )

    storage.close()
    assert f"ix_{table}_deleted_at" in plan


ASKED: list[tuple[str, Callable[[Books], object], str]] = [
    (
        "not informed",
        lambda books: books.of(TEAM).contacts.not_informed(product=1, at_most=16),
        "ix_contacts_not_informed",
    ),
    ("the latest deeds", lambda books: books.of(TEAM).recent.touched(1), "ix_entries_moving"),
    (
        "removed long ago",
        lambda books: books.purging.prospects(NOW, at_most=16, due_of={}),
        "ix_prospects_deleted_at",
    ),
    (
        "details put right long ago",
        lambda books: books.purging.people(NOW, at_most=16),
        "ix_contacts_deleted_at",
    ),
]


@pytest.mark.parametrize(("ask", "index"), [case[1:] for case in ASKED], ids=[c[0] for c in ASKED])
def test_those_few_are_found_by_their_index_and_the_old_are_not_sorted(
    sqlite: str, ask: Callable[[Books], object], index: str
) -> None:
    storage = open_storage(sqlite)

    found = storage.write(lambda books: plan(books, ask))

    storage.close()
    assert index in found
    assert index == "ix_contacts_not_informed" or "TEMP B-TREE" not in found


def plan(books: Books, ask: Callable[[Books], object]) -> str:
    """Of the first thing that is asked."""
    asked: list[tuple[str, tuple[object, ...]]] = []

    def note(
        _: object, __: object, statement: str, given: tuple[object, ...], *___: object
    ) -> None:
        asked.append((statement, given))

    books.joined(TEAM, at=NOW)
    event.listen(books.connection, "before_cursor_execute", note)
    ask(books)
    event.remove(books.connection, "before_cursor_execute", note)
    statement, given = asked[0]
    return str(books.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given).all())
