"""Whoever writes at the same time shares a commit; a failure of one undoes nothing of the others."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Event

import pytest

from domain.refusals import StaleButton
from storage.storage import Storage, Unavailable
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
    with pytest.raises(Unavailable):
        storage.read(seen("read"))
