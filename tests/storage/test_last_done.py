"""What somebody did last is found without putting their whole day in order."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event

from domain.people import Person, Team
from domain.stages import Stage
from storage.storage import Storage, open_storage
from storage.work import Books
from tests.storage.begun import some_prospects

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
ALICE = Person("alice")
TEAM = Team("plain", "T1")


def test_the_last_of_a_large_import_is_found_in_the_order_of_an_index(sqlite: str) -> None:
    storage = open_storage(sqlite)
    asked: list[tuple[str, tuple[object, ...]]] = []

    def last(books: Books) -> str:
        def note(
            _: object, __: object, statement: str, given: tuple[object, ...], *___: object
        ) -> None:
            asked.append((statement, given))

        books.joined(TEAM, at=NOW)
        event.listen(books.connection, "before_cursor_execute", note)
        books.of(TEAM).entries.last_of(ALICE, since=NOW)
        event.remove(books.connection, "before_cursor_execute", note)
        statement, given = asked[-1]
        plan = books.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
        return str(plan.all())

    plan = storage.write(last)
    storage.close()

    assert "ix_entries_team_id_at" in plan
    assert "LAST TERM" in plan or "TEMP B-TREE" not in plan


@pytest.mark.parametrize("deeds", [["note", "call"], ["call", "note"]])
def test_of_two_in_one_moment_the_later_one_is_the_last(storage: Storage, deeds: list[str]) -> None:
    def write(books: Books) -> None:
        work = books.joined(TEAM, at=NOW)
        some_prospects(work, Stage.NEW, at=NOW)
        for what in deeds:
            work.entries.add(prospect=1, at=NOW, by=ALICE, what=what, before={}, after={})

    storage.write(write)

    found = storage.read(
        lambda books: books.of(TEAM).entries.last_of(ALICE, since=NOW - timedelta(days=1))
    )

    assert found is not None
    assert found.what == deeds[-1]
