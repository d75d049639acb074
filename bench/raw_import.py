"""The raw driver of each database inserting the rows that an import has left, as many at a time."""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import JSON, Connection, create_engine, text

from bench.baselines.raw import opening, transaction
from bot.importing.passes import LOT
from storage.columns import metadata

Row: TypeAlias = Sequence[Any]
Lot: TypeAlias = Mapping[str, Sequence[Row]]

TABLES = ("prospects", "entries", "contacts", "import_lots")


def inserted(filled: str, empty: str) -> float:
    """The seconds it takes for the same rows, so many prospects in a transaction."""
    source = create_engine(filled)
    taken = 0.0
    with source.connect() as connection, closing(opening(empty)()) as target:
        with transaction(target):
            target.each(inserting("imports"), list(rows(connection, "imports")))
        for lot in lots(connection):
            began = time.perf_counter()
            with transaction(target):
                for table in TABLES:
                    target.each(inserting(table), lot[table])
            taken += time.perf_counter() - began
    source.dispose()
    return taken


def lots(connection: Connection) -> Iterator[Lot]:
    several = {table: rows(connection, table) for table in TABLES}
    while prospects := list(islice(several["prospects"], LOT)):
        others = {
            table: list(islice(several[table], 1 if table == "import_lots" else LOT))
            for table in TABLES
            if table != "prospects"
        }
        yield {"prospects": prospects, **others}


def rows(connection: Connection, table: str) -> Iterator[Row]:
    """As the driver writes them again: JSON as its text."""
    columns = metadata.tables[table].columns
    chosen = ", ".join(
        f'CAST("{column.name}" AS TEXT)' if isinstance(column.type, JSON) else f'"{column.name}"'
        for column in columns
    )
    statement = text(f"SELECT {chosen} FROM {table} ORDER BY id")
    several = connection.execute(statement)
    return (tuple(row) for row in several)


def inserting(table: str) -> str:
    names = [f'"{column.name}"' for column in metadata.tables[table].columns]
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
