"""A million rows into a table at once, the fastest way that each database has."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import Connection, Engine, Index, Table, text

Values: TypeAlias = tuple[Any, ...]
AT_A_TIME = 10_000
HURRIED = {
    "sqlite": ("PRAGMA synchronous = OFF", "PRAGMA cache_size = -400000"),
    "postgresql": ("SET synchronous_commit = off", "SET maintenance_work_mem = '512MB'"),
}
SETTLED = {"sqlite": "PRAGMA wal_checkpoint(TRUNCATE)", "postgresql": "VACUUM ANALYZE"}
"""What a PostgreSQL at work does by itself within a minute or two."""
NEXT_ID = """
    SELECT setval(pg_get_serial_sequence('{0}', 'id'), (SELECT coalesce(max(id), 1) FROM {0}))
"""


def hurried(connection: Connection) -> None:
    """Nobody cuts the power while a measure is being prepared. Before its first statement."""
    cursor = connection.connection.cursor()
    for setting in HURRIED[connection.dialect.name]:
        cursor.execute(setting)
    cursor.close()
    connection.connection.commit()


@contextmanager
def without_indexes(connection: Connection, *tables: Table) -> Iterator[None]:
    """They are made anew at the end, which is faster."""
    for index in indexes(*tables):
        index.drop(connection)
    yield
    for index in indexes(*tables):
        index.create(connection)


def indexes(*tables: Table) -> list[Index]:
    found = [index for table in tables for index in table.indexes]
    return sorted(found, key=lambda index: str(index.name))


def pour(
    connection: Connection,
    table: Table,
    shared: Mapping[str, Any],
    names: Sequence[str],
    rows: Iterable[Values],
) -> None:
    """`shared` are the columns that all of them have alike, `names` the others. Text, numbers, None."""
    if connection.dialect.name == "sqlite":
        inserted(connection, table, shared, names, rows)
    else:
        copied(connection, table, shared, names, rows)
        connection.execute(text(NEXT_ID.format(table.name)))


def inserted(
    connection: Connection,
    table: Table,
    shared: Mapping[str, Any],
    names: Sequence[str],
    rows: Iterable[Values],
) -> None:
    statement = (
        f"INSERT INTO {table.name} ({quoted([*shared, *names])}) "
        f"VALUES ({', '.join('?' * (len(shared) + len(names)))})"
    )
    first = tuple(shared.values())
    cursor: Any = connection.connection.cursor()
    cursor.executemany(statement, (first + row for row in rows))
    cursor.close()


def copied(
    connection: Connection,
    table: Table,
    shared: Mapping[str, Any],
    names: Sequence[str],
    rows: Iterable[Values],
) -> None:
    """In the text form of COPY; nothing poured has a tab or a backslash in it."""
    cursor: Any = connection.connection.cursor()
    first = tuple(shared.values())
    waiting = iter(rows)
    with cursor.copy(f"COPY {table.name} ({quoted([*shared, *names])}) FROM STDIN") as copy:
        while lot := list(islice(waiting, AT_A_TIME)):
            copy.write("".join(line(first + row) for row in lot))
    cursor.close()


def line(row: Values) -> str:
    return "\t".join(map(written, row)) + "\n"


def written(value: Any) -> str:
    return r"\N" if value is None else str(value)


def quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def settle(engine: Engine) -> None:
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        cursor = connection.connection.cursor()  # a statement of SQLAlchemy's begins a transaction
        cursor.execute(SETTLED[engine.dialect.name])
        cursor.close()
