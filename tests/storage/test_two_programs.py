"""Two programs on one database: each thing is done by one of them, and neither breaks on the other."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import product
from threading import Barrier, Event
from typing import TypeVar

import pytest

from domain.people import Team
from storage.storage import Storage, open_storage
from storage.unavailable import Unavailable
from storage.waiting import Letter
from storage.work import Books

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
TEAM = Team("slack", "T1")
MANY = 60
Answer = TypeVar("Answer")


@pytest.fixture
def programs(database: str) -> Iterator[list[Storage]]:
    opened = [open_storage(database, migrate=False) for _ in range(2)]
    yield opened
    for storage in opened:
        storage.close()


def each(programs: list[Storage], act: Callable[[Storage], Answer]) -> list[Answer]:
    """Both at the same moment, each with two threads."""
    ready = Barrier(2 * len(programs))

    def at_once(storage: Storage) -> Answer:
        ready.wait()
        return act(storage)

    with ThreadPoolExecutor(2 * len(programs)) as threads:
        return list(threads.map(at_once, [*programs, *programs]))


def everything_due(storage: Storage) -> list[str]:
    """Taken one transaction at a time, as the clock does."""
    taken = []
    while (item := storage.write(lambda books: books.due.claim(now=NOW))) is not None:
        taken.append(item.subject)
    return taken


def everything_to_send(storage: Storage) -> list[str]:
    """Leased and marked as sent, as a sender does."""
    sent: list[str] = []
    while (letter := storage.write(lease)) is not None:
        send(storage, letter, sent)
    return sent


def send(storage: Storage, letter: Letter, sent: list[str]) -> None:
    sent.append(f"{letter.destination} {letter.args['text']}")
    storage.write(lambda books: books.outbox.sent(letter))


def lease(books: Books) -> Letter | None:
    return books.outbox.lease(now=NOW, until=NOW + MINUTE)


def put(books: Books, destination: str, text: str) -> None:
    books.joined(TEAM, at=NOW).outbox.put(
        destination=destination,
        kind="reply",
        method="chat.postMessage",
        args={"text": text},
        subject=None,
        at=NOW,
    )


def test_each_due_thing_is_taken_by_one(programs: list[Storage]) -> None:
    def plan(books: Books) -> None:
        for number in range(MANY):
            books.joined(TEAM, at=NOW).due.plan("digest", number, at=NOW)

    programs[0].write(plan)

    taken = each(programs, everything_due)

    assert Counter(subject for one in taken for subject in one) == Counter(map(str, range(MANY)))


def test_each_message_is_sent_by_one_in_the_order_of_its_channel(programs: list[Storage]) -> None:
    def write(books: Books) -> None:
        for number in range(MANY):
            put(books, f"C{number % 3}", f"{number:02d}")

    programs[0].write(write)

    sent = each(programs, everything_to_send)

    everything = [line for one in sent for line in one]
    assert len(everything) == len(set(everything)) == MANY
    for one, channel in product(sent, ("C0", "C1", "C2")):
        theirs = [line for line in one if line.startswith(channel)]
        assert theirs == sorted(theirs)


def test_a_team_met_by_both_at_once_is_one_team(programs: list[Storage]) -> None:
    ids = each(programs, lambda storage: storage.write(lambda b: b.joined(TEAM, at=NOW).team_id))

    assert len(set(ids)) == 1


def test_an_event_that_both_receive_is_handled_by_one(programs: list[Storage]) -> None:
    first = each(
        programs, lambda storage: storage.write(lambda b: b.seen.first_time("one", at=NOW))
    )

    assert sorted(first) == [False, False, False, True]


def test_whoever_waits_too_long_for_the_other_is_told_that_it_is_busy(
    programs: list[Storage],
) -> None:
    one, other = programs
    one.write(lambda books: put(books, "C1", "first"))
    held, gate = Event(), Event()

    def hold(books: Books) -> None:
        books.of(TEAM).outbox.replace(destination="C1", method="chat.postMessage")
        held.set()
        gate.wait()

    def change(books: Books) -> None:
        books.of(TEAM).outbox.replace(destination="C1", method="chat.postMessage")

    with ThreadPoolExecutor(1) as threads:
        holding = threads.submit(one.write, hold)
        held.wait()
        with pytest.raises(Unavailable):
            other.write(change)
        gate.set()
        holding.result()


@pytest.mark.postgres
def test_two_programs_that_start_on_an_empty_database_build_it_once(empty_postgres: str) -> None:
    with ThreadPoolExecutor(2) as threads:
        opened = list(threads.map(open_storage, [empty_postgres, empty_postgres]))

    assert [storage.read(lambda books: books.teams.all()) for storage in opened] == [[], []]
    for storage in opened:
        storage.close()
