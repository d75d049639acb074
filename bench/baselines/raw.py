"""The raw driver of each database, with no more around it than a transaction and a row need."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, Protocol

import psycopg
from sqlalchemy import make_url

Row = Mapping[str, object]


class Raw(Protocol):
    def begin(self) -> None: ...
    def commit(self) -> None: ...
    def rollback(self) -> None: ...
    def run(self, statement: str, *values: object) -> None: ...

    def one(self, statement: str, *values: object) -> tuple[Any, ...]:
        """The only row."""
        ...

    def each(self, statement: str, several: Sequence[Sequence[object]]) -> None: ...

    def insert(self, table: str, row: Row) -> int:
        """Its id."""
        ...


@contextmanager
def transaction(raw: Raw) -> Iterator[None]:
    raw.begin()
    try:
        yield
    except BaseException:
        raw.rollback()
        raise
    raw.commit()


class Sqlite:
    """As durable as Prospect's own (storage/engines.py)."""

    def __init__(self, database: str) -> None:
        self.connection = sqlite3.connect(database, isolation_level=None, check_same_thread=False)
        for setting in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
        ):
            self.connection.execute(f"PRAGMA {setting}")

    def begin(self) -> None:
        self.connection.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        self.connection.execute("COMMIT")

    def rollback(self) -> None:
        self.connection.execute("ROLLBACK")

    def run(self, statement: str, *values: object) -> None:
        self.connection.execute(statement, values)

    def one(self, statement: str, *values: object) -> tuple[Any, ...]:
        (row,) = self.connection.execute(statement, values).fetchall()
        return tuple(row)

    def each(self, statement: str, several: Sequence[Sequence[object]]) -> None:
        self.connection.executemany(statement, several)

    def insert(self, table: str, row: Row) -> int:
        statement = inserting(table, tuple(row))
        return int(self.connection.execute(statement, tuple(row.values())).lastrowid or 0)

    def close(self) -> None:
        self.connection.close()


class Postgres:
    """Begins by itself with the first statement."""

    def __init__(self, url: str) -> None:
        plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self.connection = psycopg.connect(plain)

    def begin(self) -> None:
        """Nothing to say."""

    def commit(self) -> None:
        self.connection.commit()

    def rollback(self) -> None:
        self.connection.rollback()

    def run(self, statement: str, *values: object) -> None:
        self.connection.execute(its_own(statement), values)

    def one(self, statement: str, *values: object) -> tuple[Any, ...]:
        (row,) = self.connection.execute(its_own(statement), values).fetchall()
        return tuple(row)

    def each(self, statement: str, several: Sequence[Sequence[object]]) -> None:
        self.connection.cursor().executemany(its_own(statement), several)

    def insert(self, table: str, row: Row) -> int:
        statement = f"{inserting(table, tuple(row))} RETURNING id"
        (number,) = self.one(statement, *row.values())
        return int(number)

    def close(self) -> None:
        self.connection.close()


def opening(url: str) -> Callable[[], Sqlite | Postgres]:
    """What opens a connection."""
    if url.startswith("sqlite"):
        database = make_url(url).database or ""
        return lambda: Sqlite(database)
    return lambda: Postgres(url)


@cache
def inserting(table: str, names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(names))})"


@cache
def its_own(statement: str) -> bytes:
    return statement.replace("?", "%s").encode()
