"""The database as the program holds it: one way to write, one way to ask."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from sqlite3 import SQLITE_ERROR
from typing import Protocol, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from storage.engines import is_sqlite, reading_engine, writing_engine
from storage.migrate import upgrade
from storage.unavailable import Unavailable
from storage.work import Books
from storage.writer import Closed, Writer

Answer = TypeVar("Answer")


class Storage(Protocol):
    def write(self, work: Callable[[Books], Answer]) -> Answer:
        """Do it in one transaction: all of it is on the disk when this returns, or nothing.

        `work` touches nothing but its books: it may be called again when another one's failure
        undid a transaction they shared, or when both wrote the same thing at once. Raises what
        `work` raises, or Unavailable.
        """
        ...

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        """Ask, changing nothing."""
        ...

    def tidy(self) -> None:
        """Leave nothing of what was erased in the database's journal, where it keeps one beside it."""
        ...

    def close(self) -> None: ...


def open_storage(url: str, *, migrate: bool = True) -> Storage:
    """Ready to use, its tables as this version needs them. Raises Unavailable."""
    with failures_as_unavailable():
        try:
            engine = writing_engine(url)
            if migrate:
                upgrade(engine)
        except OSError as error:
            raise Unavailable(reason(error)) from error
    return SharedWriter(engine, reading_engine(url)) if is_sqlite(url) else OwnTransactions(engine)


class SharedWriter:
    """SQLite: writers queue in the process and share commits; readers go beside them."""

    def __init__(self, engine: Engine, readers: Engine) -> None:
        self._engine = engine
        self._readers = readers
        self._writer = Writer(engine)

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        with failures_as_unavailable():
            return self._writer.do(lambda connection: work(Books(connection)))

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        with failures_as_unavailable(), self._readers.begin() as connection:
            return ask(Books(connection))

    def tidy(self) -> None:
        """Not while somebody reads: then later."""
        with failures_as_unavailable(), self._engine.connect() as connection:
            raw = connection.connection.cursor()
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            raw.close()

    def close(self) -> None:
        self._writer.close()
        self._engine.dispose()
        self._readers.dispose()


DISPUTED = ("23505", "40001", "40P01")
"""PostgreSQL's codes for: this key was written meanwhile, not serializable, deadlock."""
TRIES = 3


class OwnTransactions:
    """PostgreSQL: each caller has a connection and a transaction of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._readers = engine.execution_options(postgresql_readonly=True)

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        with failures_as_unavailable():
            for _ in range(TRIES - 1):
                try:
                    return self._once(work)
                except DBAPIError as error:
                    if not is_disputed(error):
                        raise
            return self._once(work)

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        with failures_as_unavailable(), self._readers.begin() as connection:
            return ask(Books(connection))

    def tidy(self) -> None:
        """Its journal is of its own making: see docs/personal-data.md."""

    def close(self) -> None:
        self._engine.dispose()

    def _once(self, work: Callable[[Books], Answer]) -> Answer:
        with self._engine.begin() as connection:
            return work(Books(connection))


def is_disputed(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) in DISPUTED


@contextmanager
def failures_as_unavailable() -> Iterator[None]:
    """The database's own troubles; a statement that it does not understand is a bug and stays one."""
    try:
        yield
    except DatabaseError as error:
        if not is_a_trouble(error):
            raise
        raise Unavailable(reason(error.orig)) from error
    except (NoConnection, Closed) as error:
        raise Unavailable(reason(error)) from error


def is_a_trouble(error: DatabaseError) -> bool:
    """Something may be done about it where the bot runs: the disk, the file, the network, the server."""
    if getattr(error.orig, "sqlite_errorcode", None) == SQLITE_ERROR:
        return False
    return isinstance(error, OperationalError) or type(error) is DatabaseError


def reason(error: BaseException | None) -> str:
    """A code, never the words: SQLITE_BUSY, LockNotAvailable."""
    return str(getattr(error, "sqlite_errorname", type(error).__name__))
