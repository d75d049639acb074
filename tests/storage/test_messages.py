"""Which messages may tell of whom is kept alike on both databases: what was sent, what waits, whose page."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.people import Person, Team
from domain.stages import Stage
from storage.messages import Telling
from storage.storage import Storage
from storage.work import Work
from tests.storage.begun import some_prospects

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
ALICE = Person("alice")
TEAM = Team("plain", "T1")
LATER = NOW + timedelta(minutes=1)
NOTHING = Telling(messages=[], homes=[])


@pytest.fixture
def two(storage: Storage) -> Storage:
    """With the prospects 1 and 2."""
    storage.write(
        lambda books: some_prospects(books.joined(TEAM, at=NOW), Stage.NEW, Stage.NEW, at=NOW)
    )
    return storage


def sent(work: Work, subject: str, *prospects: int, beside: bool = False) -> None:
    work.messages.tells_of(subject, prospects, beside=beside)
    work.messages.stands(subject, place="D1", ts="1.0", at=NOW)


def waits(work: Work, subject: str, *prospects: int) -> None:
    work.messages.tells_of(subject, prospects)
    work.outbox.put(
        destination="U1", kind="reply", method="post", args={"text": "x"}, subject=subject, at=NOW
    )


def test_a_message_is_found_by_each_prospect_it_tells_of(two: Storage) -> None:
    two.write(lambda books: sent(books.of(TEAM), "a list", 1, 2))

    found = two.read(lambda books: books.of(TEAM).messages.telling_of([2], beside=False))
    others = two.read(lambda books: books.of(TEAM).messages.telling_of([3], beside=False))

    assert found == Telling(messages=[("a list", "D1")], homes=[])
    assert others == NOTHING


def test_what_tells_of_a_product_is_found_when_that_is_asked(two: Storage) -> None:
    two.write(lambda books: sent(books.of(TEAM), "why", beside=True))

    found = two.read(lambda books: books.of(TEAM).messages.telling_of([1], beside=True))
    without = two.read(lambda books: books.of(TEAM).messages.telling_of([1], beside=False))

    assert found == Telling(messages=[("why", "D1")], homes=[])
    assert without == NOTHING


def test_a_page_tells_of_what_it_shows_now(two: Storage) -> None:
    two.write(lambda books: books.of(TEAM).messages.home_tells_of("bob", [1]))
    before = two.read(lambda books: books.of(TEAM).messages.telling_of([1], beside=False))

    two.write(lambda books: books.of(TEAM).messages.home_tells_of("bob", [2]))

    after = two.read(lambda books: books.of(TEAM).messages.telling_of([1], beside=False))
    assert before == Telling(messages=[], homes=["bob"])
    assert after == NOTHING


def test_what_waits_is_not_sent(two: Storage) -> None:
    two.write(lambda books: waits(books.of(TEAM), "theirs", 1))
    two.write(lambda books: waits(books.of(TEAM), "others", 2))

    two.write(lambda books: books.of(TEAM).messages.unsent([1], beside=False))

    left = two.write(lambda books: books.outbox.lease(now=LATER, until=LATER))
    assert left is not None
    assert left.subject == "others"
    assert two.read(lambda books: books.of(TEAM).messages.telling_of([1], beside=False)) == NOTHING


def test_what_is_being_sent_is_found_where_it_goes(two: Storage) -> None:
    two.write(lambda books: waits(books.of(TEAM), "theirs", 1))
    two.write(lambda books: books.outbox.lease(now=NOW, until=LATER))

    two.write(lambda books: books.of(TEAM).messages.unsent([1], beside=False))

    found = two.read(lambda books: books.of(TEAM).messages.telling_of([1], beside=False))
    assert found.messages == [("theirs", "U1")]


def test_a_message_is_another_ones_only_where_there_is_none(two: Storage) -> None:
    two.write(lambda books: sent(books.of(TEAM), "one", 1))

    first = two.write(lambda books: books.of(TEAM).messages.becomes("one", now="other"))
    two.write(lambda books: sent(books.of(TEAM), "one", 1))
    second = two.write(lambda books: books.of(TEAM).messages.becomes("one", now="other"))

    assert (first, second) == (True, False)
