"""One writes at a time: whoever comes alone writes at once, those who wait share one commit.

Shared commits are what lets 64 at once wait for a few syncs and not for 64 (docs/adr/0006); what it
comes to with everything a command does is in docs/performance.md.
"""

from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from sqlite3 import SQLITE_BUSY, SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_READONLY
from threading import Lock, Thread
from traceback import clear_frames
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

Answer = TypeVar("Answer")
Job = tuple[Callable[[Connection], Any], "Future[Any]"]

TOGETHER = 64
"""How many jobs share a commit at most."""

OPEN_AGAIN = frozenset({SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_READONLY})
"""What was opened while the file could not be written stays so: the next job opens it anew."""


class Closed(Exception):
    """Nothing is written any more: the program ends."""


class Writer:
    """Keeps the one connection that writes: handing it back each time costs a tenth of a command."""

    def __init__(self, engine: Engine, *, let_go: Callable[[], None]) -> None:
        """`let_go` closes what else of the file is open, before it is opened anew."""
        self._connection = engine.connect()
        self._let_go = let_go
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._turn = Lock()
        self._door = Lock()
        self._closed = False
        self._thread = Thread(target=self._serve, name="writer", daemon=True)
        self._thread.start()

    def do(self, job: Callable[[Connection], Answer]) -> Answer:
        """Run it in a transaction; return when it is committed. Raises what it raises, or Closed."""
        if self._closed:
            raise Closed
        future: Future[Answer] = Future()
        if self._jobs.empty() and self._turn.acquire(blocking=False):
            try:
                self._together([(job, future)])
            finally:
                self._turn.release()
        else:
            self._ask((job, future))
        return future.result()

    def close(self) -> None:
        """Finish what was asked, then stop."""
        if self._closed:
            return
        self._ask(None)
        self._thread.join()
        self._turn.acquire()  # never given back: whoever wrote in their own thread has ended too
        self._connection.close()

    def _ask(self, job: Job | None) -> None:
        with self._door:
            if self._closed:
                raise Closed
            self._closed = job is None
            self._jobs.put(job)

    def _serve(self) -> None:
        while (first := self._jobs.get()) is not None:
            batch = [first]
            with self._turn:
                last = self._gather(batch)
                self._together(batch)
            if last:
                return

    def _gather(self, batch: list[Job]) -> bool:
        """Take along whoever is waiting already. Say whether closing was asked."""
        while len(batch) < TOGETHER:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                return False
            if job is None:
                return True
            batch.append(job)
        return False

    def _together(self, batch: list[Job]) -> None:
        try:
            answers = self._in_one_transaction(batch)
        except BaseException as error:  # noqa: BLE001 - it is raised where the job was asked for
            if code_of(error) in OPEN_AGAIN:
                without_cursors(error)
                self._connection.invalidate()
                self._let_go()
            if len(batch) == 1 or is_busy(error):
                for _, future in batch:
                    future.set_exception(error)
                return
            # One of them failed after it had written: all was undone, so each goes alone.
            for job in batch:
                self._together([job])
            return
        for (_, future), (answer, refused) in zip(batch, answers, strict=True):
            if refused is None:
                future.set_result(answer)
            else:
                future.set_exception(refused)

    def _in_one_transaction(self, batch: list[Job]) -> list[tuple[Any, Exception | None]]:
        answers: list[tuple[Any, Exception | None]] = []
        with self._connection.begin():
            raw: Any = self._connection.connection.dbapi_connection
            for work, _ in batch:
                changes = raw.total_changes
                try:
                    answers.append((work(self._connection), None))
                except OperationalError:
                    raise
                except Exception as error:
                    if raw.total_changes != changes:
                        raise
                    answers.append((None, error))
        return answers


def is_busy(error: BaseException) -> bool:
    """Another process holds the file: each alone would wait as long, one after the other."""
    return code_of(error) == SQLITE_BUSY


def code_of(error: BaseException) -> int:
    """SQLite's, without its finer distinctions; 0 for what is not SQLite's."""
    return int(getattr(getattr(error, "orig", None), "sqlite_errorcode", 0)) & 0xFF


def without_cursors(error: BaseException | None) -> None:
    """SQLite keeps a connection open, whoever closed it, for as long as one of its statements is held:
    here, by the frames of what went wrong."""
    while error is not None:
        clear_frames(error.__traceback__)
        error = error.__cause__
