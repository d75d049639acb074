"""The thread that empties the outbox: woken by each commit, and by itself when a message may go later."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock, Thread

from bot.delivery import Sender
from storage.unavailable import Unavailable

logger = logging.getLogger(__name__)

AT_LEAST_EVERY = 5.0
"""Seconds: another process may have left a message, or died holding one."""
NOT_AT_ONCE = 1.0
"""Seconds, when a message that might go did not: something is wrong, and stays so for a while."""


class Sending:
    """`wake` may be called from any thread, before the start too."""

    def __init__(self) -> None:
        self._news = Event()
        self._stopping = Event()
        self._delivering = Lock()
        self._thread: Thread | None = None

    def wake(self) -> None:
        self._news.set()

    def start(self, sender: Sender) -> None:
        self._thread = Thread(target=self._send, args=(sender,), name="sender", daemon=True)
        self._thread.start()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Meanwhile nothing is sent by this thread: whoever holds it sends."""
        with self._delivering:
            yield
        self.wake()

    def stop(self) -> None:
        """Let the message under way end, then stop; what waits stays in the outbox."""
        self._stopping.set()
        self._news.set()
        if self._thread is not None:
            self._thread.join(timeout=15)

    def _send(self, sender: Sender) -> None:
        while not self._stopping.is_set():
            self._news.clear()
            waits = self._round(sender)
            self._news.wait(AT_LEAST_EVERY if waits is None else min(waits, AT_LEAST_EVERY))

    def _round(self, sender: Sender) -> float | None:
        """Send what may go. Return the seconds until the next message may, None when none waits."""
        try:
            with self._delivering:
                sender.deliver(until=self._stopping.is_set)
            waits = sender.wait()
        except Unavailable:
            return NOT_AT_ONCE
        except Exception:
            logger.exception("The sender broke and goes on.")
            return NOT_AT_ONCE
        return NOT_AT_ONCE if waits == 0 else waits
