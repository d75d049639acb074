"""One time for all processes on one PostgreSQL: the database server's, whatever their machines show.

Leases and pauses stand in the database, and one process reads what another wrote: machines whose
clocks differ by a minute would take each other's messages.
"""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from typing import Final

from storage.engines import is_sqlite
from storage.storage import Storage
from storage.unavailable import Unavailable
from storage.work import Books

logger = logging.getLogger(__name__)

EVERY: Final = 60.0
"""Seconds between two looks at the database's time."""
QUESTIONS: Final = 3
"""Of a look: the one that took the shortest is believed."""
MUCH: Final = timedelta(seconds=2)
"""A machine's clock may differ by so much before anybody is told."""
Monotonic = Callable[[], float]


def utc_now() -> datetime:
    return datetime.now(UTC)


class SharedClock:
    """Goes on as time does, from the database's time when it was last asked."""

    def __init__(
        self,
        storage: Storage,
        *,
        machine: Callable[[], datetime] = utc_now,
        monotonic: Monotonic = time.monotonic,
    ) -> None:
        self._storage = storage
        self._monotonic = monotonic
        self._began = machine() - timedelta(seconds=monotonic())
        """What time it was when the monotonic clock stood at 0."""
        self.look()

    def __call__(self) -> datetime:
        return self._began + timedelta(seconds=self._monotonic())

    def look(self) -> None:
        """While the database is away, time goes on as before."""
        try:
            self._began = self._storage.read(lambda books: began(books, self._monotonic))
        except Unavailable:
            logger.info("The database's time is looked at again in a minute.")


def began(books: Books, monotonic: Monotonic) -> datetime:
    """The database's time at a monotonic 0: what it says was so half a round trip ago."""
    books.connection.exec_driver_sql("SELECT 1")  # the transaction's beginning takes its time
    looks = [one_look(books, monotonic) for _ in range(QUESTIONS)]
    return min(looks)[1]


def one_look(books: Books, monotonic: Monotonic) -> tuple[float, datetime]:
    """How long it took, and the database's time at a monotonic 0."""
    asked = monotonic()
    shown: datetime = books.connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
    answered = monotonic()
    middle = timedelta(seconds=(asked + answered) / 2)
    return answered - asked, shown.astimezone(UTC) - middle


def ahead(storage: Storage, machine: Callable[[], datetime] = utc_now) -> timedelta:
    """By how much the machine's clock is ahead of the database's; behind, when it is less than 0."""
    return machine() - SharedClock(storage, machine=machine)()


@contextmanager
def clock_of(
    url: str, storage: Storage, machine: Callable[[], datetime] = utc_now
) -> Iterator[Callable[[], datetime]]:
    """The machine's with SQLite, which no other machine shares. Looked at each minute while it lasts."""
    if is_sqlite(url):
        yield machine
        return
    clock, ended = SharedClock(storage, machine=machine), Event()

    def keep_looking() -> None:
        while not ended.wait(EVERY):
            try:
                clock.look()
            except Exception:
                logger.exception("The database's time could not be read; time goes on.")

    difference = machine() - clock()
    if abs(difference) > MUCH:
        logger.warning(
            "This machine's clock differs from the database's, which is kept to.",
            extra={"reason": f"{difference.total_seconds():+.1f} s"},
        )
    looking = Thread(target=keep_looking, name="shared clock", daemon=True)
    looking.start()
    try:
        yield clock
    finally:
        ended.set()
        looking.join(timeout=5)
