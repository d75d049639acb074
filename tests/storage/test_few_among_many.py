"""What is looked for every day, and is rare, is found without reading everybody."""

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


def test_who_is_not_informed_is_found(sqlite: str) -> None:
    storage = open_storage(sqlite)

    def plan(books: Books) -> str:
        asked: list[tuple[str, tuple[object, ...]]] = []

        def note(
            _: object, __: object, statement: str, given: tuple[object, ...], *___: object
        ) -> None:
            asked.append((statement, given))

        books.joined(TEAM, at=NOW)
        event.listen(books.connection, "before_cursor_execute", note)
        books.of(TEAM).contacts.not_informed(product=1, at_most=16)
        event.remove(books.connection, "before_cursor_execute", note)
        statement, given = asked[0]
        return str(books.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given).all())

    found = storage.write(plan)

    storage.close()
    assert "ix_contacts_not_informed" in found
