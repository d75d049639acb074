"""All rows of a database as plain values, and back into an empty one, on either kind of database.

The tables are those the database has, whatever its revision: an older copy is loaded into the shape
it was made from, then migrated.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeAlias

from sqlalchemy import (
    Column,
    Connection,
    Date,
    DateTime,
    Engine,
    Integer,
    MetaData,
    Select,
    Table,
    func,
    select,
    update,
)

from storage.engines import is_sqlite, writing_engine
from storage.migrate import present, upgrade

Line: TypeAlias = Mapping[str, Any] | Sequence[Any]
VERSIONS = "alembic_version"
FORMAT = 1
A_LOT = 500


class NotEmpty(Exception):
    """The database to be filled has something in it."""


class NotACopy(Exception):
    """These lines were not written here, or not to their end."""


def copied_out(engine: Engine) -> Iterator[Line]:
    """JSON values: a head, for each table its name and columns and then its rows, and an end.

    One transaction: what is written meanwhile is not in it.
    """
    with consistent(engine).begin() as connection:
        yield {"prospect": FORMAT, "revision": present(connection)}
        rows = 0
        for table in tables(connection):
            yield {"table": table.name, "columns": [column.name for column in table.c]}
            for row in connection.execution_options(yield_per=A_LOT).execute(in_order(table)):
                rows += 1
                yield [plain(value) for value in row]
        yield {"end": rows}


def consistent(engine: Engine) -> Engine:
    """SQLite's readers see one moment by themselves."""
    if engine.dialect.name == "sqlite":
        return engine
    return engine.execution_options(isolation_level="REPEATABLE READ")


def copied_in(url: str, lines: Iterator[Line]) -> int:
    """Fill an empty database; how many rows. All of it or nothing. Raises NotEmpty, NotACopy."""
    head = next(lines, None)
    if not isinstance(head, Mapping) or head.get("prospect") != FORMAT:
        raise NotACopy
    engine = writing_engine(url)
    try:
        with engine.begin() as connection:
            if present(connection) is not None and has_rows(connection):
                raise NotEmpty
        upgrade(engine, str(head["revision"]))
        with engine.begin() as connection:
            count = filled(connection, lines)
        upgrade(engine)
    finally:
        engine.dispose()
    return count


def has_rows(connection: Connection) -> bool:
    return any(
        connection.execute(select(table).limit(1)).first() is not None
        for table in tables(connection)
    )


def filled(connection: Connection, lines: Iterator[Line]) -> int:
    known = {table.name: table for table in tables(connection)}
    writer = Rows(connection, known)
    for line in lines:
        if not isinstance(line, Mapping):
            writer.add(line)
        elif "end" in line:
            return writer.finished(int(line["end"]))
        else:
            writer.turn_to(str(line["table"]), line["columns"])
    raise NotACopy


class Rows:
    """Rows written lot by lot, table after table, in the order in which tables need each other."""

    def __init__(self, connection: Connection, known: Mapping[str, Table]) -> None:
        self._connection = connection
        self._known = known
        self._table: Table | None = None
        self._columns: list[Column[Any]] = []
        self._waiting: list[dict[str, Any]] = []
        self._later: list[tuple[Table, str, Any, Any]] = []
        self._count = 0

    def turn_to(self, name: str, columns: Iterable[str]) -> None:
        self._write()
        if name not in self._known:
            raise NotACopy
        self._table = self._known[name]
        self._columns = [self._table.c[column] for column in columns]

    def add(self, line: Sequence[Any]) -> None:
        if len(line) != len(self._columns):
            raise NotACopy
        row = {
            column.name: rich(column, value)
            for column, value in zip(self._columns, line, strict=True)
        }
        self._put_off(row)
        self._waiting.append(row)
        self._count += 1
        if len(self._waiting) >= A_LOT:
            self._write()

    def finished(self, count: int) -> int:
        """What points to its own table, and the numbers that come next. Raises NotACopy."""
        self._write()
        if count != self._count:
            raise NotACopy
        for table, name, key, value in self._later:
            self._connection.execute(update(table).where(table.c.id == key).values({name: value}))
        if self._connection.dialect.name == "postgresql":
            for table in self._known.values():
                go_on_counting(self._connection, table)
        return count

    def _put_off(self, row: dict[str, Any]) -> None:
        """A row may point to a later one of its own table."""
        assert self._table is not None
        for column in self._columns:
            if row[column.name] is not None and points_home(column):
                self._later.append((self._table, column.name, row["id"], row[column.name]))
                row[column.name] = None

    def _write(self) -> None:
        if self._waiting and self._table is not None:
            self._connection.execute(self._table.insert(), self._waiting)
        self._waiting = []


def points_home(column: Column[Any]) -> bool:
    return any(key.column.table is column.table for key in column.foreign_keys)


def go_on_counting(connection: Connection, table: Table) -> None:
    """After rows came in with their ids, the next one is counted from there."""
    if "id" in table.c and isinstance(table.c.id.type, Integer):
        newest = connection.execute(select(func.max(table.c.id))).scalar()
        if newest is not None:
            connection.execute(
                select(func.setval(func.pg_get_serial_sequence(table.name, "id"), newest))
            )


def in_order(table: Table) -> Select[Any]:
    """By their ids, so that a copy of a copy is the same."""
    return select(table).order_by(*(table.primary_key.columns or table.c))


def tables(connection: Connection) -> list[Table]:
    """Those that are there, each after those it needs."""
    found = MetaData()
    found.reflect(connection)
    return [table for table in found.sorted_tables if table.name != VERSIONS]


def plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def rich(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, DateTime):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(column.type, Date) else value


def reading(url: str) -> Engine:
    """An engine to copy out of, at the newest revision."""
    engine = writing_engine(url)
    upgrade(engine)
    if not is_sqlite(url):
        return engine
    from storage.engines import reading_engine

    engine.dispose()
    return reading_engine(url)
