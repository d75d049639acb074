"""PostgreSQL's indexes and references, taken away while many rows come in and built when they are there.

Built at once from all rows they take a fraction of the time, and the server's memory holds no list of
what it still has to look up.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection

REFERENCES: Final = """
    SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
    FROM pg_constraint
    WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
    ORDER BY 1, 2
"""
INDEXES: Final = """
    SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid)
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
    WHERE relnamespace = current_schema()::regnamespace
        AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype <> 'f')
    ORDER BY 1
"""


@contextmanager
def built_afterwards(connection: Connection) -> Iterator[None]:
    """In the transaction under way; SQLite keeps its own meanwhile, which costs it less."""
    if connection.dialect.name != "postgresql":
        yield
        return
    references = [tuple(row) for row in connection.exec_driver_sql(REFERENCES)]
    indexes = [tuple(row) for row in connection.exec_driver_sql(INDEXES)]
    for table, name, _ in references:
        connection.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    for name, _ in indexes:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    yield
    for _, built in indexes:
        connection.exec_driver_sql(built)
    for table, name, built in references:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD CONSTRAINT {name} {built}")
