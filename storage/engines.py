"""Opening the database: SQLite made durable, PostgreSQL by its URL."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, make_url

from storage.hints import with_hints

BUSY_MILLISECONDS = 1300
"""How long we wait for another process. Whoever comes meanwhile waits twice that, which is under the
three seconds a chat gives us to answer."""
READERS = 16
CONNECTIONS = 32
"""To PostgreSQL, at most: as many as answer commands at once."""
LONGEST_PAUSE = 15_000
"""Milliseconds: a transaction whose program has said nothing for so long is undone by the server, so
that a process that was cut off holds nobody's rows."""
NOTICES_A_LOSS: Final[dict[str, Any]] = {
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}
"""A line that leads nowhere any more is found out in half a minute, not in two hours."""


ONLY_ITS_OWNER: Final = 0o600


def writing_engine(url: str) -> Engine:
    """An engine whose transactions may write. What is written stands in no error's words."""
    if not is_sqlite(url):
        return _postgresql(url, idle_in_transaction_session_timeout=LONGEST_PAUSE)
    _make_file(url)
    engine = create_engine(url, connect_args={"check_same_thread": False}, hide_parameters=True)
    event.listen(engine, "connect", _durable)
    event.listen(engine, "begin", _begin_immediately)
    return with_hints(engine)


def reading_engine(url: str) -> Engine:
    """An engine for questions only, to a SQLite file."""
    engine = create_engine(
        url,
        connect_args={"check_same_thread": False},
        pool_size=READERS,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _reading)
    event.listen(engine, "begin", _begin)
    return with_hints(engine)


def copying_engine(url: str) -> Engine:
    """An engine to ask for everything as it is at one moment. It makes no file and changes nothing."""
    if not is_sqlite(url):
        return _postgresql(url).execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
    path = quote(make_url(url).database or "")
    engine = create_engine(f"sqlite:///file:{path}?mode=rw&uri=true", hide_parameters=True)
    event.listen(engine, "connect", _reading)
    event.listen(engine, "begin", _begin)
    return engine


def is_sqlite(url: str) -> bool:
    return make_url(url).get_backend_name() == "sqlite"


def file_of(url: str) -> Path | None:
    """Where a SQLite database is; None for a server's."""
    return Path(make_url(url).database or "") if is_sqlite(url) else None


def _postgresql(url: str, **limits: int) -> Engine:
    """The server keeps these limits. A line it has closed is found out by who uses it next."""
    kept = {
        "lock_timeout": BUSY_MILLISECONDS,
        "tcp_keepalives_idle": 10,
        "tcp_keepalives_interval": 5,
        "tcp_keepalives_count": 3,
        **limits,
    }
    return create_engine(
        url,
        pool_size=8,
        max_overflow=CONNECTIONS - 8,
        pool_timeout=BUSY_MILLISECONDS / 1000,
        connect_args={
            "client_encoding": "utf8",
            "connect_timeout": 2,
            "options": " ".join(f"-c {name}={value}" for name, value in kept.items()),
            **NOTICES_A_LOSS,
        },
        hide_parameters=True,
    )


def _make_file(url: str) -> None:
    """Where there is none: for its owner alone, and so are the files SQLite puts beside it."""
    database = make_url(url).database
    if database and database != ":memory:":
        path = Path(database)
        path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, ONLY_ITS_OWNER))


def _durable(connection: Any, _record: Any) -> None:
    # FULL, because NORMAL loses acknowledged commands at a power cut (docs/adr/0006).
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")


def _reading(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    connection.execute("PRAGMA query_only = ON")


def _begin_immediately(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
