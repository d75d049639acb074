"""The threads that empty the outbox: woken by each commit, and by themselves when a message may go later."""

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from math import inf
from threading import Condition, Event, Lock, Thread
from time import monotonic

from bot.delivery import Sender
from storage.unavailable import Unavailable

logger = logging.getLogger(__name__)

AT_LEAST_EVERY = 5.0
"""Seconds: another process may have left a message, or died holding one."""
NOT_AT_ONCE = 1.0
"""Seconds, when a message that might go did not: something is wrong, and stays so for a while."""
GATHERS = 0.05
"""Seconds: the database is not asked at each of many messages when the next may go."""


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

    def wait(self, seconds: float | None = None) -> None:
        """Until there is some, or so long."""
        with self._changed:
            self._changed.wait_for(lambda: self._count > 0, timeout=seconds)
            self._count = max(self._count - 1, 0)


class Sending:
    """`wake` may be called from any thread, before the start too.

    A wake rouses one thread; whoever finds a message rouses the next one before it is sent, so that
    a morning's thousand messages go by all of them and a single one by one. One more thread keeps
    the time and sends nothing: a call that takes long holds up what waits for its moment no more
    than anything else.
    """

    def __init__(self, threads: int = 1) -> None:
        self._news = News(threads)
        self._looked = News(1)
        self._stopping = Event()
        self._delivering = [Lock() for _ in range(threads)]
        self._threads: list[Thread] = []

    def wake(self) -> None:
        self._news.come()

    def start(self, sender: Sender) -> None:
        self._begin("sender-clock", lambda: self._keep_time(sender))
        for number, lock in enumerate(self._delivering):
            self._begin(f"sender-{number}", partial(self._send, sender, lock))
        self.wake()

    def _begin(self, name: str, work: Callable[[], None]) -> None:
        thread = Thread(target=work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

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
        self._looked.come()
        for _ in self._delivering:
            self.wake()
        for thread in self._threads:
            thread.join(timeout=15)

    def _send(self, sender: Sender, delivering: Lock) -> None:
        while not self._stopping.is_set():
            with delivering:
                self._deliver(sender)
            self._looked.come()
            self._news.wait()

    def _deliver(self, sender: Sender) -> None:
        try:
            sender.deliver(until=self._stopping.is_set, found=self.wake)
        except Exception:
            logger.exception("A sender broke and goes on.")

    def _keep_time(self, sender: Sender) -> None:
        """Rouse one of them when a message may go; ask anew when one of them looked meanwhile."""
        rouses_at = inf
        while not self._stopping.wait(GATHERS):
            rouses_at = min(rouses_at, monotonic() + self._rest(sender))
            self._looked.wait(rouses_at - monotonic())
            if monotonic() >= rouses_at:
                rouses_at = inf
                self.wake()
                self._looked.wait(NOT_AT_ONCE)

    def _rest(self, sender: Sender) -> float:
        """Seconds until the next message may go, or somebody else left one."""
        try:
            waits = sender.wait()
        except Unavailable:
            return NOT_AT_ONCE
        except Exception:
            logger.exception("When a message may go could not be asked.")
            return NOT_AT_ONCE
        if waits == 0:
            return NOT_AT_ONCE
        return AT_LEAST_EVERY if waits is None else min(waits, AT_LEAST_EVERY)
