"""The threads that empty the outbox: woken by each commit, and by themselves when a message may go later."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from threading import Condition, Event, Lock, Thread

from bot.delivery import Sender
from storage.unavailable import Unavailable

logger = logging.getLogger(__name__)

AT_LEAST_EVERY = 5.0
"""Seconds: another process may have left a message, or died holding one."""
NOT_AT_ONCE = 1.0
"""Seconds, when a message that might go did not: something is wrong, and stays so for a while."""


class News:
    """How many threads should look into the outbox; each look uses one up."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._count = 0
        self._changed = Condition()

    def come(self) -> None:
        with self._changed:
            self._count = min(self._count + 1, self._most)
            self._changed.notify()

    def wait(self, seconds: float | None) -> None:
        """Until there is some, or so long."""
        with self._changed:
            self._changed.wait_for(lambda: self._count > 0, timeout=seconds)
            self._count = max(self._count - 1, 0)


class Sending:
    """`wake` may be called from any thread, before the start too.

    A wake rouses one thread; whoever finds a message rouses the next one before it is sent, so that
    a morning's thousand messages go by all of them and a single one by one.
    """

    def __init__(self, threads: int = 1) -> None:
        self._news = News(threads)
        self._stopping = Event()
        self._delivering = [Lock() for _ in range(threads)]
        self._threads: list[Thread] = []

    def wake(self) -> None:
        self._news.come()

    def start(self, sender: Sender) -> None:
        for number in range(len(self._delivering)):
            thread = Thread(
                target=self._send, args=(sender, number), name=f"sender-{number}", daemon=True
            )
            self._threads.append(thread)
            thread.start()
        self.wake()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Meanwhile nothing is sent by these threads: whoever holds them sends."""
        with ExitStack() as all_of_them:
            for lock in self._delivering:
                all_of_them.enter_context(lock)
            yield
        self.wake()

    def stop(self) -> None:
        """Let the messages under way end, then stop; what waits stays in the outbox."""
        self._stopping.set()
        for _ in self._threads:
            self.wake()
        for thread in self._threads:
            thread.join(timeout=15)

    def _send(self, sender: Sender, number: int) -> None:
        while not self._stopping.is_set():
            with self._delivering[number]:
                went_well = self._deliver(sender)
            # One of them looks at the time; the others wait to be roused.
            self._news.wait(self._rest(sender, went_well) if number == 0 else None)

    def _deliver(self, sender: Sender) -> bool:
        try:
            sender.deliver(until=self._stopping.is_set, found=self.wake)
        except Exception:
            logger.exception("A sender broke and goes on.")
            return False
        return True

    def _rest(self, sender: Sender, went_well: bool) -> float:
        """Seconds until the next message may go, or somebody else left one."""
        if not went_well:
            return NOT_AT_ONCE
        try:
            waits = sender.wait()
        except Unavailable:
            return NOT_AT_ONCE
        if waits == 0:
            return NOT_AT_ONCE
        return AT_LEAST_EVERY if waits is None else min(waits, AT_LEAST_EVERY)
