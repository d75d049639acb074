"""The database as the program holds it: one way to write, one way to ask."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from storage.engines import is_sqlite, reading_engine, writing_engine
from storage.migrate import upgrade
from storage.work import Books
from storage.writer import Writer

Answer = TypeVar("Answer")


class Unavailable(Exception):
    """The database did not take it; nothing was written."""


class Storage(Protocol):
    def write(self, work: Callable[[Books], Answer]) -> Answer:
        """Do it in one transaction: all of it is on the disk when this returns, or nothing.

        `work` touches nothing but its books: it may be called again when another one's failure
        undid a transaction they shared. Raises what `work` raises, or Unavailable.
        """
        ...

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        """Ask, changing nothing."""
        ...

    def close(self) -> None: ...


def open_storage(url: str, *, migrate: bool = True) -> Storage:
    engine = writing_engine(url)
    if migrate:
        upgrade(engine)
    return SharedWriter(engine, reading_engine(url)) if is_sqlite(url) else OwnTransactions(engine)


class SharedWriter:
    """SQLite: writers queue in the process and share commits; readers go beside them."""

    def __init__(self, engine: Engine, readers: Engine) -> None:
        self._engine = engine
        self._readers = readers
        self._writer = Writer(engine)

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        try:
            return self._writer.do(lambda connection: work(Books(connection)))
        except OperationalError as error:
            raise Unavailable(type(error.orig).__name__) from error

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        try:
            with self._readers.begin() as connection:
                return ask(Books(connection))
        except OperationalError as error:
            raise Unavailable(type(error.orig).__name__) from error

    def close(self) -> None:
        self._writer.close()
        self._engine.dispose()
        self._readers.dispose()


class OwnTransactions:
    """PostgreSQL: each caller has a connection and a transaction of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        try:
            with self._engine.begin() as connection:
                return work(Books(connection))
        except OperationalError as error:
            raise Unavailable(type(error.orig).__name__) from error

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        return self.write(ask)

    def close(self) -> None:
        self._engine.dispose()
