"""All rows of a database as plain values, of one moment, whichever kind of database and whatever its revision."""

import base64
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, Final, TypeAlias

from sqlalchemy import JSON, Connection, MetaData, Select, Table, func, select

from storage.engines import copying_engine, file_of
from storage.migrate import present

Line: TypeAlias = Mapping[str, Any] | Sequence[Any]
Counted: TypeAlias = Callable[[int], None]
"""Told of how many rows went by since it was told last."""
VERSIONS: Final = "alembic_version"
FORMAT: Final = 1
A_LOT: Final = 500


class NothingThere(Exception):
    """There is no database of ours to copy."""


@contextmanager
def one_moment(url: str) -> Iterator[Connection]:
    """The database as it is now, whatever is written meanwhile; nothing of it is made or changed.

    Raises NothingThere.
    """
    if not is_there(url):
        raise NothingThere
    engine = copying_engine(url)
    try:
        with engine.begin() as connection:
            if present(connection) is None:
                raise NothingThere
            yield connection
    finally:
        engine.dispose()


def is_there(url: str) -> bool:
    """A server says itself what it has."""
    path = file_of(url)
    return path is None or path.is_file()


def copied_out(connection: Connection, counted: Counted = lambda _: None) -> Iterator[Line]:
    """JSON values: a head, for each table its name and columns and then its rows, and an end."""
    yield {"prospect": FORMAT, "revision": present(connection)}
    rows = 0
    for table in tables(connection):
        yield {"table": table.name, "columns": [column.name for column in table.c]}
        found = connection.execute(in_order(table), execution_options={"yield_per": A_LOT})
        for lot in found.partitions():
            for row in lot:
                yield [plain(value) for value in row]
            rows += len(lot)
            counted(len(lot))
    yield {"end": rows}


def rows_in(connection: Connection) -> int:
    """How many there are to copy."""
    return sum(
        int(connection.execute(select(func.count()).select_from(table)).scalar_one())
        for table in tables(connection)
    )


def in_order(table: Table) -> Select[Any]:
    """By their ids, so that a copy of a copy is the same."""
    return select(table).order_by(*(table.primary_key.columns or table.c))


def tables(connection: Connection) -> list[Table]:
    """Those that are there, each after those it needs."""
    found = MetaData()
    found.reflect(connection)
    for table in found.tables.values():
        for column in table.c:
            if isinstance(column.type, JSON) and column.nullable:
                column.type.none_as_null = True  # nothing stays nothing, and is no JSON null
    return [table for table in found.sorted_tables if table.name != VERSIONS]


def plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value.isoformat() if isinstance(value, date) else value
