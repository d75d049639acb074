"""Whether PostgreSQL answers: what it leaves hanging is broken off, so that nobody waits longer than a chat does.

A server that is gone says so, and a network that is gone is found out by the kernel; a server that
stands still, or whatever stands between, says nothing for as long as one cares to wait. So whenever
something takes long the server is asked for a word on a line of the pulse's own. No word: all that
is under way is broken off, and nobody else begins until there is one. A word: it is only slow.
"""

import logging
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from select import select
from threading import Event, Thread

import psycopg
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGconn
from sqlalchemy import Connection, make_url

from storage.engines import NOTICES_A_LOSS

logger = logging.getLogger(__name__)

NAME = "prospect pulse"
"""What the server's administrator sees of this connection."""
A_LOOK = 0.2
"""Seconds between two looks at what is under way."""
LONG = 1.0
"""Seconds after which something under way is reason to ask."""
A_WORD = 0.7
"""Seconds in which the server has to say a word. With the two above: under the three of a chat."""
COMING_BACK = 1.2
"""Seconds one waits for a server that was there just now: so long a restart takes."""
ANOTHER_LINE = 5.0
"""Seconds without a word on one line, after which another one is tried."""


class Away(Exception):
    """The server does not answer, and did not for a while."""


class Pulse:
    """A thread that ends with the program, or when told to stop."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url).set(drivername="postgresql").render_as_string(False)
        self._under_way: dict[int, tuple[float, psycopg.Connection]] = {}
        self._line: psycopg.Connection | None = None
        self._asked_at: float | None = None
        self._silent_since: float | None = None
        self._is_away = False
        self._is_there = Event()
        self._is_there.set()
        self._look = Event()
        self._is_used = False
        self._stopping = False
        self._thread = Thread(target=self._watch, name="pulse", daemon=True)
        self._thread.start()

    @contextmanager
    def over(self, connection: Connection) -> Iterator[None]:
        """Meanwhile it is broken off when the server stops answering: it fails as a lost line does."""
        raw = connection.connection.driver_connection
        assert isinstance(raw, psycopg.Connection)
        self._is_used = True
        self._under_way[id(raw)] = time.monotonic(), raw
        try:
            yield
        finally:
            self._under_way.pop(id(raw), None)

    def check(self) -> None:
        """Raises Away rather than let anybody wait for what is known to be away."""
        if self._is_away:
            raise Away

    def comes_back(self, *, by: float) -> bool:
        """A line was lost: whether the server is there, again or still, by that time (monotonic)."""
        self._is_there.clear()
        self._look.set()
        return self._is_there.wait(max(by - time.monotonic(), 0)) and not self._is_away

    def stop(self) -> None:
        self._stopping = True
        self._look.set()
        self._thread.join(timeout=5)
        self._hang_up()

    def _watch(self) -> None:
        while not self._stopping:
            self._look.wait(A_LOOK)
            self._look.clear()
            try:
                if self._is_to_ask():
                    self._ask()
            except Exception:
                logger.exception("The pulse of the database broke and goes on.")

    def _is_to_ask(self) -> bool:
        """The line is there before it is needed: connecting takes longer than a chat waits."""
        if not self._is_there.is_set() or (self._is_used and self._line is None):
            return True
        since = time.monotonic() - LONG
        return any(began < since for began, _ in list(self._under_way.values()))

    def _ask(self) -> None:
        asked = time.monotonic()
        try:
            answered = self._answers() if self._line is None else self._answers_on_an_old_line()
        except (psycopg.Error, OSError):
            self._hang_up()
            self._is_silent(asked, hangs=False)
            return
        if answered:
            self._silent_since = None
            self._say_away(False)
            self._is_there.set()
        else:
            self._is_silent(asked, hangs=True)

    def _is_silent(self, asked: float, *, hangs: bool) -> None:
        """One that hangs is away at once; one that refuses may be starting."""
        self._is_there.clear()
        self._silent_since = self._silent_since or asked
        if hangs or time.monotonic() - self._silent_since >= COMING_BACK:
            self._say_away(True)
        if hangs:
            self._break_off(asked)

    def _say_away(self, is_away: bool) -> None:
        if is_away != self._is_away:
            self._is_away = is_away
            logger.warning("The database is away." if is_away else "The database is there again.")

    def _answers_on_an_old_line(self) -> bool:
        """Which may have been lost since, with nobody to notice."""
        try:
            return self._answers()
        except (psycopg.Error, OSError):
            self._hang_up()
            return self._answers()

    def _answers(self) -> bool:
        """One question at a time: what was asked and not answered is not asked again."""
        if self._line is None:
            self._line = psycopg.connect(
                self._url,
                autocommit=True,
                connect_timeout=2,
                application_name=NAME,
                **NOTICES_A_LOSS,
            )
        pgconn = self._line.pgconn
        if self._asked_at is None:
            pgconn.send_query(b"SELECT 1")
            self._asked_at = time.monotonic()
        ends = time.monotonic() + A_WORD
        while pgconn.is_busy():
            ready, _, _ = select([pgconn.socket], [], [], max(ends - time.monotonic(), 0))
            if not ready:
                if time.monotonic() - self._asked_at > ANOTHER_LINE:
                    self._hang_up()
                return False
            pgconn.consume_input()
        self._asked_at = None
        return said_well(pgconn)

    def _hang_up(self) -> None:
        if self._line is not None:
            self._line.close()
        self._line, self._asked_at = None, None

    def _break_off(self, asked: float) -> None:
        """All that waited as long as we did. A line shut down fails where it waits, at once."""
        for began, raw in list(self._under_way.values()):
            if began <= asked:
                with suppress(psycopg.Error, OSError), same_line(raw) as line:
                    line.shutdown(socket.SHUT_RDWR)


def same_line(raw: psycopg.Connection) -> socket.socket:
    return socket.socket(fileno=os.dup(raw.fileno()))


def said_well(pgconn: PGconn) -> bool:
    """Takes all of the answer. A server that stops says so instead: raises OperationalError."""
    while (result := pgconn.get_result()) is not None:
        if result.status != ExecStatus.TUPLES_OK:
            raise psycopg.OperationalError
    return True
