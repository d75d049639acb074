"""PostgreSQL's LISTEN and NOTIFY: one process tells the others that something waits to be sent.

NOTIFY inside a transaction makes all commits of the database wait for each other, so it is said after
them, by a thread of its own, for many commits at once. It only makes things faster: whoever missed
it looks again in a few seconds. A word, of ids alone, goes the same way.
"""

import logging
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

import psycopg
from sqlalchemy import make_url

from storage.engines import NOTICES_A_LOSS

logger = logging.getLogger(__name__)

CHANNEL = "prospect_outbox"
NAME = "prospect bulletin"
"""What the server's administrator sees of these connections."""
TOGETHER = 0.02
"""Seconds: what is announced within these is announced once."""
A_LOOK = 0.5
"""Seconds between two looks at whether to stop."""
WORDS = 10_000
"""That wait to be said while the server is away; then the oldest are dropped, and nobody hears anyway."""
AGAIN = 1.0
"""Seconds before it is tried again, when the server is away."""


def nobody(_: str) -> None:
    """Words are for nobody."""


class Bulletin:
    """`heard` is called in a thread of the bulletin's, when another process announced something."""

    def __init__(self, url: str, heard: Callable[[], None]) -> None:
        self._url = make_url(url).set(drivername="postgresql").render_as_string(False)
        self._heard = heard
        self._told: Callable[[str], None] = nobody
        self._words = deque[str](maxlen=WORDS)
        self._news = Event()
        self._stopping = Event()
        self._threads = [
            Thread(target=self._going_on, args=(work,), name=name, daemon=True)
            for work, name in ((self._listen, "listener"), (self._tell, "announcer"))
        ]

    def start(self, told: Callable[[str], None] = nobody) -> None:
        """`told` hears each word of a process, this one too; an empty one when some may be missed."""
        self._told = told
        for thread in self._threads:
            thread.start()

    def announce(self) -> None:
        """Something was committed that waits to be sent. Returns at once."""
        self._news.set()

    def say(self, word: str) -> None:
        """The same, with a word for all processes."""
        self._words.append(word)
        self._news.set()

    def stop(self) -> None:
        self._stopping.set()
        self._news.set()
        for thread in self._threads:
            thread.join(timeout=5)

    def _going_on(self, work: Callable[[psycopg.Connection], None]) -> None:
        is_told = False
        while not self._stopping.is_set():
            try:
                with self._connected() as connection:
                    is_told = False
                    work(connection)
            except psycopg.Error as error:
                if not is_told:
                    logger.warning(
                        "The other processes cannot be heard for now.",
                        extra={"reason": type(error).__name__},
                    )
                is_told = True
                self._told("")
                self._stopping.wait(AGAIN)

    @contextmanager
    def _connected(self) -> Iterator[psycopg.Connection]:
        connection = psycopg.connect(
            self._url,
            autocommit=True,
            connect_timeout=2,
            application_name=NAME,
            **NOTICES_A_LOSS,
        )
        try:
            yield connection
        finally:
            connection.close()

    def _listen(self, connection: psycopg.Connection) -> None:
        connection.execute(f"LISTEN {CHANNEL}")
        self._told("")
        self._heard()  # whatever was announced while nobody listened
        while not self._stopping.is_set():
            for notice in connection.notifies(timeout=A_LOOK, stop_after=1):
                if notice.payload:
                    self._told(notice.payload)
                else:
                    self._heard()

    def _tell(self, connection: psycopg.Connection) -> None:
        while not self._stopping.is_set():
            self._news.wait()
            self._stopping.wait(TOGETHER)
            self._news.clear()
            try:
                self._say_words(connection)
                connection.execute(f"NOTIFY {CHANNEL}")
            except psycopg.Error:
                self._news.set()  # said when there is a line again
                raise

    def _say_words(self, connection: psycopg.Connection) -> None:
        while self._words:
            connection.execute("SELECT pg_notify(%s, %s)", (CHANNEL, self._words[0]))
            self._words.popleft()
