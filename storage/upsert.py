"""INSERT with ON CONFLICT, which both databases have and SQLAlchemy spells twice."""

from collections.abc import Callable
from typing import TypeAlias

from sqlalchemy import Connection, Dialect, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert: TypeAlias = sqlite.Insert | postgresql.Insert


def insert_into(connection: Connection, table: Table) -> Insert:
    return insert_of(connection.dialect)(table)


def insert_of(dialect: Dialect) -> Callable[[Table], Insert]:
    """The database's own INSERT."""
    return sqlite.insert if dialect.name == "sqlite" else postgresql.insert
