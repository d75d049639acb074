"""Rows as SQLite keeps them, read from and written to either kind of database, and what they add up to.

Nothing is understood on the way: a moment, a day and JSON are text, a yes is 1. What goes in is what
comes out, to the byte, and a million rows take no more memory than a thousand.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, TypeAlias

from sqlalchemy import JSON, Boolean, Column, Connection, Date, DateTime, Integer, Table

from storage.copying import Counted

Row: TypeAlias = Sequence[Any]
LOT: Final = 2000
BETWEEN: Final = "\x1f"
NOTHING: Final = "\x02"
LENGTH_OF_A_MOMENT: Final = len("2026-01-05 09:00:00.000000")
DIGITS: Final = 15
"""Of each row's digest, in base 16: what of them adds up fits PostgreSQL's numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """`numbers` is the sum of every whole number; `digest` that of each row's digest, all columns in it."""

    rows: int
    numbers: int
    digest: int


@dataclass(slots=True, kw_only=True)
class Passing:
    """Adds up the rows that go by. `left_out` counts the NUL characters that PostgreSQL keeps in no text."""

    keeps_nul: bool
    rows: int = 0
    numbers: int = 0
    digest: int = 0
    left_out: int = 0
    counted: Counted = field(default=lambda _: None)

    def all(self, lots: Iterable[list[Row]]) -> Iterator[list[Row]]:
        for lot in lots:
            yield [self._one(row) for row in lot]
            self.rows += len(lot)
            self.counted(len(lot))

    def sums(self) -> Sums:
        return Sums(rows=self.rows, numbers=self.numbers, digest=self.digest)

    def _one(self, row: Row) -> Row:
        text = joined(row)
        if "\0" in text and not self.keeps_nul:
            self.left_out += text.count("\0")
            row = [one.replace("\0", "") if isinstance(one, str) else one for one in row]
            text = joined(row)
        self.numbers += sum([one for one in row if type(one) is int])
        self.digest += int(hashlib.sha256(text.encode()).hexdigest()[:DIGITS], 16)
        return row


def joined(row: Row) -> str:
    return BETWEEN.join([NOTHING if one is None else str(one) for one in row])


def read_rows(connection: Connection, table: Table) -> Iterator[list[Row]]:
    """By their ids, lot after lot."""
    order = ", ".join(quoted(column.name) for column in table.primary_key.columns or table.c)
    columns, name = ", ".join(map(expression_in(connection), table.c)), quoted(table.name)
    found = connection.exec_driver_sql(
        f"SELECT {columns} FROM {name} ORDER BY {order}",
        execution_options={"stream_results": True, "max_row_buffer": LOT},
    )
    usual = [] if is_postgresql(connection) else unusual_columns(table)
    for lot in found.partitions(LOT):
        yield [as_usual(row, usual) for row in lot] if usual else list(lot)


def unusual_columns(table: Table) -> list[tuple[int, bool]]:
    """Where SQLite may keep something in another way than the rest: a day for a moment, 5 for the JSON of 5."""
    return [
        (index, isinstance(column.type, DateTime))
        for index, column in enumerate(table.c)
        if isinstance(column.type, DateTime | JSON)
    ]


def as_usual(row: Row, columns: Iterable[tuple[int, bool]]) -> Row:
    for index, is_moment in columns:
        value = row[index]
        if value is None or (type(value) is str and not is_moment):
            continue
        if is_moment and len(value) == LENGTH_OF_A_MOMENT:
            continue
        row = list(row)
        row[index] = (
            datetime.fromisoformat(value).isoformat(" ", "microseconds")
            if is_moment
            else str(value)
        )
    return row


def write_rows(connection: Connection, table: Table, lots: Iterable[list[Row]]) -> None:
    """What points to a later row of its own table may come before it."""
    columns = ", ".join(quoted(column.name) for column in table.c)
    if is_postgresql(connection):
        # One statement a table: PostgreSQL looks at what points where when it is over.
        raw: Any = connection.connection.driver_connection
        with raw.cursor().copy(f"COPY {quoted(table.name)} ({columns}) FROM STDIN") as copy:
            for lot in lots:
                for row in lot:
                    copy.write_row(row)
        return
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    places = ", ".join("?" for _ in table.c)
    insert = f"INSERT INTO {quoted(table.name)} ({columns}) VALUES ({places})"
    for lot in lots:
        if lot:
            connection.exec_driver_sql(insert, [tuple(row) for row in lot])


def sums_of(connection: Connection, table: Table, counted: Counted) -> Sums:
    """What is there now, added up by the server itself where there is one."""
    if not is_postgresql(connection):
        passing = Passing(keeps_nul=True, counted=counted)
        for _ in passing.all(read_rows(connection, table)):
            pass
        return passing.sums()
    numbers = [
        f"coalesce({quoted(column.name)}::int, 0)::numeric"
        for column in table.c
        if isinstance(column.type, Integer | Boolean)
    ]
    values = ", ".join(f"({expression(column)})::text" for column in table.c)
    query = f"""
        SELECT count(*), coalesce(sum(numbers), 0),
            coalesce(sum(('x' || left(encode(sha256(convert_to(line, 'UTF8')), 'hex'), {DIGITS}))
                ::bit({DIGITS * 4})::bigint), 0)
        FROM (
            SELECT {" + ".join(numbers) or "0"} AS numbers,
                array_to_string(ARRAY[{values}], chr({ord(BETWEEN)}), chr({ord(NOTHING)})) AS line
            FROM {quoted(table.name)}
        ) AS lines
    """
    rows, total, digest = connection.exec_driver_sql(query).one()
    counted(int(rows))
    return Sums(rows=int(rows), numbers=int(total), digest=int(digest))


def is_postgresql(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"


def expression_in(connection: Connection) -> Any:
    return expression if is_postgresql(connection) else lambda column: quoted(column.name)


def expression(column: Column[Any]) -> str:
    """How PostgreSQL writes it as SQLite keeps it."""
    name = quoted(column.name)
    match column.type:
        case DateTime():
            return f"to_char({name}, 'YYYY-MM-DD HH24:MI:SS.US')"
        case Date():
            return f"to_char({name}, 'YYYY-MM-DD')"
        case Boolean():
            return f"{name}::int"
        case JSON():
            return f"{name}::text"
    return name


def quoted(name: str) -> str:
    return f'"{name}"'
