"""An empty database filled with the rows of another, of either kind.

An older copy is loaded into the shape it was made from, then migrated. All of that is one
transaction: whenever it stops, nothing was filled.
"""

import base64
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final, TypeVar

from sqlalchemy import (
    Column,
    Connection,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    Table,
    delete,
    func,
    select,
    update,
)

from storage.copying import A_LOT, FORMAT, Counted, Line, tables
from storage.engines import writing_engine
from storage.migrate import alone, brought_to, is_known, present, rebuilt

Answer = TypeVar("Answer")
OF_ITSELF: Final = "installation"
"""What an empty database may have in it: which one it is. It becomes the one it is filled from."""
OWN_KEYS: Final = "sealed"
"""So may the keys of the bot's that its first start made: nothing was kept with them yet."""


class NotEmpty(Exception):
    """The database to be filled has something in it."""


class NotACopy(Exception):
    """These lines were not written here, or not to their end."""


class FromNewer(Exception):
    """The copy was made by a newer version than this."""


def filled(
    url: str,
    lines: Iterator[Line],
    *,
    then: Callable[[Connection], Answer],
    counted: Counted = lambda _: None,
) -> tuple[int, Answer]:
    """How many rows came, and what `then` says, which is done with them, or nothing is.

    Raises NotEmpty, NotACopy, FromNewer, and what `then` raises.
    """
    revision = revision_of(next(lines, None))
    engine = writing_engine(url)
    try:
        with engine.begin() as connection:
            prepared(connection, revision)
            count = Rows(connection).all(lines, counted)
            brought_to(connection)
            return count, then(connection)
    finally:
        engine.dispose()


def revision_of(head: Line | None) -> str:
    if not isinstance(head, Mapping) or head.get("prospect") != FORMAT:
        raise NotACopy
    revision = str(head.get("revision"))
    if not is_known(revision):
        raise FromNewer
    return revision


def prepared(connection: Connection, revision: str) -> None:
    """Empty, and in the shape of that revision. Whoever fills it too waits, and then finds it full."""
    alone(connection)
    found = tables(connection)
    if any(has_rows(connection, table) for table in found if table.name != OF_ITSELF):
        raise NotEmpty
    if present(connection) != revision:
        rebuilt(connection, revision)
        return
    for table in found:
        if table.name in (OF_ITSELF, OWN_KEYS):
            connection.execute(delete(table))


def has_rows(connection: Connection, table: Table) -> bool:
    rows = select(table).limit(1)
    if table.name == OWN_KEYS:
        rows = rows.where(table.c.kind != "key")
    return connection.execute(rows).first() is not None


class Rows:
    """Rows written lot by lot, table after table, in the order in which tables need each other."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known = {table.name: table for table in tables(connection)}
        self._table: Table | None = None
        self._columns: list[tuple[str, Callable[[Any], Any] | None]] = []
        self._home: list[str] = []
        self._waiting: list[dict[str, Any]] = []
        self._later: list[tuple[Table, str, Any, Any]] = []
        self._count = 0

    def all(self, lines: Iterator[Line], counted: Counted) -> int:
        for line in lines:
            if not isinstance(line, Mapping):
                self._add(line)
                if len(self._waiting) >= A_LOT:
                    counted(len(self._waiting))
                    self._write()
            elif "end" in line:
                return self._finished(line["end"], lines)
            else:
                self._turn_to(str(line.get("table")), line.get("columns", ()))
        raise NotACopy

    def _turn_to(self, name: str, columns: Iterable[str]) -> None:
        self._write()
        table = self._known.get(name)
        names = list(columns)
        if table is None or any(column not in table.c for column in names):
            raise NotACopy
        self._table = table
        self._columns = [(column, rich(table.c[column])) for column in names]
        self._home = [column for column in names if points_home(table.c[column])]

    def _add(self, line: Sequence[Any]) -> None:
        if self._table is None or len(line) != len(self._columns):
            raise NotACopy
        row = {
            name: value if read is None or value is None else read(value)
            for (name, read), value in zip(self._columns, line, strict=True)
        }
        for name in self._home:  # it may point to a later row of its own table
            if row[name] is not None:
                self._later.append((self._table, name, row["id"], row[name]))
                row[name] = None
        self._waiting.append(row)
        self._count += 1

    def _finished(self, count: object, lines: Iterator[Line]) -> int:
        """What points to its own table, and the numbers that come next."""
        self._write()
        if count != self._count or next(lines, None) is not None:
            raise NotACopy
        for table, name, key, value in self._later:
            self._connection.execute(update(table).where(table.c.id == key).values({name: value}))
        if self._connection.dialect.name == "postgresql":
            for table in self._known.values():
                go_on_counting(self._connection, table)
        return self._count

    def _write(self) -> None:
        if self._waiting and self._table is not None:
            self._connection.execute(self._table.insert(), self._waiting)
        self._waiting = []


def points_home(column: Column[Any]) -> bool:
    return any(key.column.table is column.table for key in column.foreign_keys)


def go_on_counting(connection: Connection, table: Table) -> None:
    """After rows came in with their ids, the next one is counted from there."""
    if "id" in table.c and isinstance(table.c.id.type, Integer):
        counter = connection.execute(select(func.pg_get_serial_sequence(table.name, "id"))).scalar()
        newest = connection.execute(select(func.max(table.c.id))).scalar()
        if counter is not None and newest is not None:
            connection.execute(select(func.setval(counter, newest)))


def rich(column: Column[Any]) -> Callable[[Any], Any] | None:
    """How a plain value is read; None where it is as it should be."""
    match column.type:
        case DateTime():
            return datetime.fromisoformat
        case Date():
            return date.fromisoformat
        case LargeBinary():
            return base64.b64decode
    return None
