"""What is due is taken by one, and comes back when it was not done."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.people import Team
from storage.storage import Storage
from storage.work import Books

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
TEAM = Team("slack", "T1")


def plan(storage: Storage, kind: str, subject: int, at: datetime) -> None:
    storage.write(lambda books: books.joined(TEAM, at=NOW).due.plan(kind, subject, at=at))


def claimed(storage: Storage, now: datetime) -> list[str]:
    def all_due(books: Books) -> list[str]:
        subjects = []
        while (item := books.due.claim(now=now)) is not None:
            subjects.append(f"{item.kind} {item.subject}")
        return subjects

    return storage.write(all_due)


def test_the_oldest_comes_first_and_only_once(storage: Storage) -> None:
    plan(storage, "digest", 2, NOW)
    plan(storage, "digest", 1, NOW - HOUR)
    plan(storage, "digest", 3, NOW + HOUR)

    assert claimed(storage, NOW) == ["digest 1", "digest 2"]
    assert claimed(storage, NOW) == []


def test_planned_again_it_is_due_at_the_new_time_only(storage: Storage) -> None:
    plan(storage, "digest", 1, NOW)

    plan(storage, "digest", 1, NOW + HOUR)

    assert claimed(storage, NOW) == []
    assert claimed(storage, NOW + HOUR) == ["digest 1"]


def test_a_claim_whose_work_breaks_is_undone_with_it(storage: Storage) -> None:
    plan(storage, "digest", 1, NOW)

    def break_after_claiming(books: Books) -> None:
        books.due.claim(now=NOW)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        storage.write(break_after_claiming)

    assert claimed(storage, NOW) == ["digest 1"]
