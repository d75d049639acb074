"""Rouses those who send and those who import: in this process, and in the others of the same database."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from storage.engines import is_sqlite


def unheard(_: str) -> None:
    """Words are for nobody."""


class Others(Protocol):
    """The other processes on this database."""

    def start(self, told: Callable[[str], None]) -> None: ...

    def announce(self) -> None:
        """Something was committed that waits to be sent. Returns at once."""
        ...

    def say(self, word: str) -> None:
        """A word for all processes. Returns at once."""
        ...

    def stop(self) -> None: ...


class NotTold:
    """Those on a SQLite file: they look every few seconds."""

    def start(self, told: Callable[[str], None]) -> None: ...

    def announce(self) -> None: ...

    def say(self, word: str) -> None: ...

    def stop(self) -> None: ...


class Waking:
    """`rouse` is for this process; it is also called when another announced something."""

    def __init__(self, database_url: str, rouse: Callable[[], None]) -> None:
        self._rouse = rouse
        self._others = others(database_url, rouse)

    def wake(self) -> None:
        """Here, and everywhere."""
        self._rouse()
        self._others.announce()

    def say(self, word: str) -> None:
        """To all processes."""
        self._others.say(word)

    @contextmanager
    def heard(self, told: Callable[[str], None] = unheard) -> Iterator[None]:
        """While it lasts the others are heard, and told."""
        self._others.start(told)
        try:
            yield
        finally:
            self._others.stop()


def others(database_url: str, rouse: Callable[[], None]) -> Others:
    if is_sqlite(database_url):
        return NotTold()
    from storage.bulletin import Bulletin  # only now: psycopg takes its time to be imported

    return Bulletin(database_url, rouse)
