"""The database as the program holds it: one way to write, one way to ask."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Engine

from storage.engines import BUSY_MILLISECONDS, is_sqlite, reading_engine, writing_engine
from storage.gate import Gate
from storage.migrate import upgrade
from storage.troubles import failures_as_unavailable, reason
from storage.unavailable import Unavailable
from storage.work import Books
from storage.writer import Writer

Answer = TypeVar("Answer")


class Storage(Protocol):
    def write(self, work: Callable[[Books], Answer]) -> Answer:
        """Do it in one transaction: all of it is on the disk when this returns, or nothing.

        `work` touches nothing but its books: it may be called again when another one's failure
        undid a transaction they shared, or when both wrote the same thing at once. Raises what
        `work` raises, or Unavailable: CannotWrite where somebody has to do something first, Unknown
        where it may have been written all the same.
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
    if is_sqlite(url):
        return SharedWriter(engine, reading_engine(url))
    from storage.own_transactions import OwnTransactions  # psycopg takes its time to be imported

    return OwnTransactions(engine, url)


class SharedWriter:
    """SQLite: writers queue in the process and share commits; readers go beside them."""

    def __init__(self, engine: Engine, readers: Engine) -> None:
        self._engine = engine
        self._readers = readers
        self._gate = Gate(patience=BUSY_MILLISECONDS / 1000)
        self._writer = Writer(engine, let_go=self._let_go)

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        with failures_as_unavailable():
            return self._writer.do(lambda connection: work(Books(connection)))

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        with failures_as_unavailable(), self._gate.passed(), self._readers.begin() as connection:
            return ask(Books(connection))

    def tidy(self) -> None:
        """Not while somebody reads: then later."""
        with failures_as_unavailable(), self._gate.passed(), self._engine.connect() as connection:
            raw = connection.connection.cursor()
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            raw.close()

    def close(self) -> None:
        self._writer.close()
        self._engine.dispose()
        self._readers.dispose()

    def _let_go(self) -> None:
        """While one connection of the program is open on a file to be read only, all are: they share
        what is beside it."""
        with self._gate.shut():
            self._readers.dispose()
            self._engine.dispose()
