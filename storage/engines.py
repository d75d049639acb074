"""Opening the database: SQLite made durable, PostgreSQL by its URL."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url

BUSY_MILLISECONDS = 2000
"""How long SQLite waits for another process: under the three seconds a chat gives us to answer."""


def writing_engine(url: str) -> Engine:
    """An engine whose transactions may write."""
    if not is_sqlite(url):
        return create_engine(url, pool_pre_ping=True, pool_size=8, max_overflow=8)
    _make_folder(url)
    engine = create_engine(url, connect_args={"check_same_thread": False})
    event.listen(engine, "connect", _durable)
    event.listen(engine, "begin", _begin_immediately)
    return engine


def reading_engine(url: str) -> Engine:
    """An engine for questions only."""
    if not is_sqlite(url):
        return create_engine(url, pool_pre_ping=True, pool_size=8, max_overflow=8)
    engine = create_engine(url, connect_args={"check_same_thread": False}, pool_size=16)
    event.listen(engine, "connect", _reading)
    event.listen(engine, "begin", _begin)
    return engine


def is_sqlite(url: str) -> bool:
    return make_url(url).get_backend_name() == "sqlite"


def _make_folder(url: str) -> None:
    database = make_url(url).database
    if database:
        Path(database).parent.mkdir(parents=True, exist_ok=True)


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
