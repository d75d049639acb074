"""The thread that reads and writes lists: woken by each commit, and by itself now and then."""

import logging
from threading import Event, Thread

from bot.importing.worker import Importer
from storage.unavailable import Unavailable

logger = logging.getLogger(__name__)

AT_LEAST_EVERY = 5.0
"""Seconds: another process may have left an import, or died over one."""


class Importing:
    """`wake` may be called from any thread, before the start too."""

    def __init__(self) -> None:
        self._news = Event()
        self._stopping = Event()
        self._thread: Thread | None = None

    def is_stopping(self) -> bool:
        return self._stopping.is_set()

    def wake(self) -> None:
        self._news.set()

    def start(self, importer: Importer) -> None:
        self._thread = Thread(target=self._serve, args=(importer,), name="importer", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """What is under way goes on at the next start, from where it was."""
        self._stopping.set()
        self._news.set()
        if self._thread is not None:
            self._thread.join(timeout=15)

    def _serve(self, importer: Importer) -> None:
        while not self.is_stopping():
            self._news.clear()
            try:
                importer.work()
            except Unavailable:
                logger.warning("The database is busy: lists wait.")
            except Exception:
                logger.exception("The importer broke and goes on.")
            self._news.wait(AT_LEAST_EVERY)
