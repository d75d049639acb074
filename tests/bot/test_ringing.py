"""The bell rings at once, and is stopped in order even when it has only just begun."""

import threading
from collections.abc import Iterator
from typing import Any, cast

import pytest

from bot.clockwork import Clockwork
from bot.ringing import start_ringing


class Counted:
    """A clockwork that is rung."""

    def __init__(self) -> None:
        self.rings = 0

    def work(self, _until: Any = None) -> int:
        self.rings += 1
        return 0

    def keep_house(self, _until: Any = None) -> None:
        """Nothing is old."""


class Tidying(Counted):
    """It has a day's housekeeping to do, which ends when it is told to stop."""

    def __init__(self) -> None:
        super().__init__()
        self.rang = threading.Event()
        self.ended = False

    def work(self, until: Any = None) -> int:
        self.rang.set()
        return super().work(until)

    def keep_house(self, until: Any = None) -> None:
        self.rang.wait(30)
        while not until():
            """There is more."""
        self.ended = True


@pytest.fixture
def broken() -> Iterator[list[str]]:
    """The threads that ended with an error."""
    found: list[str] = []
    before = threading.excepthook
    threading.excepthook = lambda told: found.append(told.exc_type.__name__)
    yield found
    threading.excepthook = before


def test_stopped_as_soon_as_it_is_started_nothing_breaks(broken: list[str]) -> None:
    counted = Counted()

    for _ in range(50):
        start_ringing(cast(Clockwork, counted)).shutdown(wait=True)

    assert 0 < counted.rings <= 50
    assert broken == []


def test_a_long_housekeeping_keeps_neither_what_is_due_waiting_nor_the_end() -> None:
    tidying, stop = Tidying(), threading.Event()

    bell = start_ringing(cast(Clockwork, tidying), stop.is_set)
    rang = tidying.rang.wait(30)
    stop.set()
    bell.shutdown(wait=True)

    assert rang
    assert tidying.ended
