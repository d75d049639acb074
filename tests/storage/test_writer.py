"""Whoever writes at the same time shares a commit; a failure of one undoes nothing of the others."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from sqlite3 import connect
from threading import Event
from time import monotonic

import pytest
from sqlalchemy.exc import DBAPIError

from domain.refusals import StaleButton
from storage.engines import BUSY_MILLISECONDS
from storage.storage import Storage, open_storage
from storage.unavailable import Unavailable
from storage.work import Books

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


def seen(name: str) -> Callable[[Books], bool]:
    return lambda books: books.seen.first_time(name, at=NOW)


def test_what_was_written_is_there_for_the_next(storage: Storage) -> None:
    assert storage.write(seen("one")) is True

    assert storage.write(seen("one")) is False


def test_a_refusal_undoes_what_its_own_command_wrote(storage: Storage) -> None:
    def write_then_refuse(books: Books) -> None:
        books.seen.first_time("half", at=NOW)
        raise StaleButton

    with pytest.raises(StaleButton):
        storage.write(write_then_refuse)

    assert storage.write(seen("half")) is True


def test_of_many_at_once_the_one_that_fails_takes_nobody_along(storage: Storage) -> None:
    gate = Event()

    def first(books: Books) -> bool:
        gate.wait()
        return books.seen.first_time("first", at=NOW)

    def failing(books: Books) -> bool:
        books.seen.first_time("failing", at=NOW)
        raise StaleButton

    with ThreadPoolExecutor(12) as people:
        waiting = [people.submit(storage.write, first)]
        waiting += [people.submit(storage.write, seen(f"other {number}")) for number in range(5)]
        refused = people.submit(storage.write, failing)
        waiting += [people.submit(storage.write, seen(f"later {number}")) for number in range(5)]
        gate.set()
        answers = [one.result() for one in waiting]

    assert answers == [True] * 11
    assert isinstance(refused.exception(), StaleButton)
    assert storage.write(seen("failing")) is True
    assert storage.write(seen("other 3")) is False


def test_asking_changes_nothing(storage: Storage) -> None:
    with pytest.raises((Unavailable, DBAPIError)):
        storage.read(seen("read"))

    assert storage.write(seen("read")) is True


def test_what_is_under_way_ends_before_it_closes_and_whoever_comes_later_is_refused(
    sqlite: str,
) -> None:
    storage = open_storage(sqlite, migrate=False)
    gate, inside = Event(), Event()

    def slow(books: Books) -> bool:
        inside.set()
        gate.wait()
        return books.seen.first_time("slow", at=NOW)

    with ThreadPoolExecutor(3) as people:
        under_way = people.submit(storage.write, slow)
        inside.wait()
        closing = people.submit(storage.close)
        gate.set()
        closing.result()

    assert under_way.result() is True
    with pytest.raises(Unavailable):
        storage.write(seen("late"))


def test_while_another_program_holds_the_file_all_who_wait_are_told_together(sqlite: str) -> None:
    storage = open_storage(sqlite, migrate=False)
    other = connect(sqlite.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    began = monotonic()

    with ThreadPoolExecutor(20) as people:
        waiting = [people.submit(storage.write, seen(f"event {n}")) for n in range(20)]

    assert {type(one.exception()) for one in waiting} == {Unavailable}
    assert monotonic() - began < 3 * BUSY_MILLISECONDS / 1000
    other.close()
    assert storage.write(seen("event 3")) is True
    storage.close()
