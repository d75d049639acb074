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

    def ring(self, _until: Any = None) -> int:
        self.rings += 1
        return 0


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
