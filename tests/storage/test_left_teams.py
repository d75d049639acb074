"""A team that left stands in nobody's way, and finds everything as it was when it comes back."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from domain.people import Team
from storage.machinery import due
from storage.storage import Storage
from storage.teams import Came
from storage.waiting import Letter
from storage.work import Books

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
GONE = Team("slack", "T1")
OTHER = Team("slack", "T2")


def begins(storage: Storage, team: Team, subject: int) -> None:
    def work(books: Books) -> None:
        its = books.joined(team, at=NOW)
        its.due.plan("digest", subject, at=NOW)
        its.outbox.put(
            destination="C1",
            kind="reply",
            method="chat.postMessage",
            args={},
            subject=None,
            at=NOW,
        )

    storage.write(work)


def leased(books: Books) -> Letter | None:
    return books.outbox.lease(now=NOW, until=NOW + MINUTE)


def first_due(books: Books) -> datetime | None:
    """Of all teams, those too that left."""
    return books.connection.execute(select(func.min(due.c.due_at))).scalar()


@pytest.fixture
def left(storage: Storage) -> Storage:
    begins(storage, GONE, 1)
    storage.write(lambda books: books.teams.left(GONE, at=NOW))
    return storage


def test_what_it_has_waiting_is_not_among_what_waits(left: Storage) -> None:
    waiting, given_up = left.read(lambda books: books.outbox.counts())
    first = left.read(first_due)

    assert (waiting, given_up) == (0, 0)
    assert first is not None
    assert first > NOW + timedelta(days=365_000)


def test_left_twice_or_looked_for_nothing_of_it_is_taken_and_the_others_go_on(
    left: Storage,
) -> None:
    left.write(lambda books: books.teams.left(GONE, at=NOW + MINUTE))
    begins(left, OTHER, 2)

    letters = [left.write(leased), left.write(leased)]
    claimed = [left.write(lambda books: books.due.claim(now=NOW)) for _ in range(2)]

    assert [letter and letter.team for letter in letters] == [OTHER, None]
    assert [item and item.team for item in claimed] == [OTHER, None]


def test_back_again_it_finds_everything_as_it_was(left: Storage) -> None:
    left.write(lambda books: books.teams.left(GONE, at=NOW + MINUTE))

    came = left.write(lambda books: books.teams.came(GONE, at=NOW))
    letter = left.write(leased)
    item = left.write(lambda books: books.due.claim(now=NOW))

    assert came is Came.BACK
    assert letter is not None
    assert letter.team == GONE
    assert item is not None
    assert (item.team, item.subject, item.due_at) == (GONE, "1", NOW)


def test_what_was_planned_while_it_was_away_stays_at_its_moment(left: Storage) -> None:
    left.write(lambda books: books.of(GONE).due.plan("digest", 1, at=NOW + MINUTE))

    left.write(lambda books: books.teams.came(GONE, at=NOW))

    assert left.read(lambda books: books.due.next_at()) == NOW + MINUTE


def test_a_restored_backup_sends_nothing_of_it(left: Storage) -> None:
    dropped = left.write(lambda books: books.outbox.drop_waiting())
    left.write(lambda books: books.teams.came(GONE, at=NOW))

    assert dropped == 1
    assert left.write(leased) is None
