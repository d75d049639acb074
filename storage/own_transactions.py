"""PostgreSQL as the program holds it: each caller has a connection and a transaction of its own."""

import random
import time
from collections.abc import Callable
from threading import Event
from typing import Final, TypeVar

from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.pulse import COMING_BACK, Away, Pulse
from storage.troubles import failures_as_unavailable, reason
from storage.unavailable import Unavailable, Unknown
from storage.work import Books

Answer = TypeVar("Answer")

DISPUTED = ("23505", "40001", "40P01")
"""PostgreSQL's codes for: this key was written meanwhile, not serializable, deadlock."""
TRIES = 3
ENDED = ("57P01", "57P02", "57P03", "57P05", "25P03")
"""The server's last words: it stops, it crashed, it starts, and nobody spoke for too long (twice)."""
A_BREATH: Final = 0.05, 0.1
"""Seconds between two tries, at least and at most: many that lost their lines do not come at once."""
CROWDED: Final = ("too many connections", "too many clients", "connection slots are reserved")
"""What a server says that takes no more connections. It is said without a code."""


class OwnTransactions:
    """Done again on another line when the server closed one before the end was said."""

    def __init__(self, engine: Engine, url: str) -> None:
        self._engine = engine
        self._readers = engine.execution_options(postgresql_readonly=True)
        self._pulse = Pulse(url)
        self._closed = Event()
        event.listen(engine, "do_connect", lambda *_: self._pulse.check())

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        return self._insisting(lambda: self._once(work))

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        return self._insisting(lambda: self._asked(ask))

    def tidy(self) -> None:
        """Its journal is of its own making: see docs/personal-data.md."""

    def close(self) -> None:
        self._closed.set()
        self._pulse.stop()
        self._engine.dispose()

    def _insisting(self, attempt: Callable[[], Answer]) -> Answer:
        ends = time.monotonic() + COMING_BACK
        tries = 1
        with failures_as_unavailable():
            while True:
                try:
                    self._pulse.check()
                    return attempt()
                except Away as error:
                    raise Unavailable(reason(error)) from error
                except DBAPIError as error:
                    if is_disputed(error) and tries < TRIES:
                        tries += 1
                    elif is_crowded(error):
                        raise Unavailable("TooManyConnections") from error
                    elif is_lost(error) and self._pulse.comes_back(by=ends):
                        self._closed.wait(random.uniform(*A_BREATH))
                    else:
                        raise

    def _once(self, work: Callable[[Books], Answer]) -> Answer:
        with self._engine.connect() as connection, self._pulse.over(connection):
            with connection.begin() as transaction:
                answer = work(Books(connection))
                try:
                    transaction.commit()
                except DBAPIError as error:
                    if is_broken(error):
                        raise Unknown(reason(error.orig)) from error
                    raise
            return answer

    def _asked(self, ask: Callable[[Books], Answer]) -> Answer:
        with (
            self._readers.connect() as connection,
            self._pulse.over(connection),
            connection.begin(),
        ):
            return ask(Books(connection))


def is_disputed(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) in DISPUTED


def is_broken(error: DBAPIError) -> bool:
    """The line ended while something was asked on it."""
    return error.connection_invalidated or getattr(error.orig, "sqlstate", None) in ENDED


def is_lost(error: DBAPIError) -> bool:
    """The line broke, or there was none to be had. What the server refuses, at a commit too, has a code."""
    return is_broken(error) or (has_no_code(error) and error.statement is None)


def is_crowded(error: DBAPIError) -> bool:
    """The server is there and has no connection left for us."""
    words = str(error.orig)
    return has_no_code(error) and any(these in words for these in CROWDED)


def has_no_code(error: DBAPIError) -> bool:
    return isinstance(error, OperationalError) and getattr(error.orig, "sqlstate", None) is None
