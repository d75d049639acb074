"""SQLite behind an asynchronous engine, as durable as Prospect's own, its writers waiting in line."""

from typing import Any

from sqlalchemy import Connection, Engine, event

PATIENCE_MS = 30_000


def made_durable(engine: Engine) -> None:
    """With SQLAlchemy's recipe for transactions that begin when they are told to."""
    event.listen(engine, "connect", _settings)
    event.listen(engine, "begin", _begin_immediately)


def _settings(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for setting in (
        f"busy_timeout = {PATIENCE_MS}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
    ):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


def _begin_immediately(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
