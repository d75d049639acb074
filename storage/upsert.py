"""INSERT with ON CONFLICT, which both databases have and SQLAlchemy spells twice."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import Connection, Dialect, Table
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

Insert: TypeAlias = "sqlite.Insert | postgresql.Insert"


def insert_into(connection: Connection, table: Table) -> Insert:
    return insert_of(connection.dialect)(table)


def insert_of(dialect: Dialect) -> Callable[[Table], Insert]:
    """The database's own INSERT."""
    if dialect.name == "sqlite":
        return sqlite.insert
    from sqlalchemy.dialects import postgresql  # a start on SQLite does not wait for its drivers

    return postgresql.insert
