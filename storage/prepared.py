"""Statements that every command runs: written once, then handed straight to the driver.

SQLAlchemy writes the SQL and knows how each column is kept. Building, hashing and wrapping the same
statement at each command takes far longer than the database does (docs/adr/0008).
"""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from types import MappingProxyType
from typing import Any, TypeAlias

from sqlalchemy import CompoundSelect, Connection, Dialect, RowMapping, Select, Table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.dml import UpdateBase

from storage.upsert import Insert, insert_of

Values: TypeAlias = Mapping[str, Any]
Row: TypeAlias = Values | RowMapping
"""What a row is read from, whichever way it was asked for."""
Statement: TypeAlias = Select[Any] | CompoundSelect[Any] | UpdateBase
Written: TypeAlias = Statement | Callable[[Callable[[Table], Insert]], Statement]
Convert: TypeAlias = Callable[[Any], Any]
NOTHING: Values = MappingProxyType({})


class Prepared:
    """A statement whose values are named, and given when it runs.

    They are its `bindparam`s and, for an INSERT or UPDATE, `columns`. A function stands for a
    statement with ON CONFLICT: it is handed the database's own `insert`.
    """

    def __init__(self, written: Written, *, columns: Sequence[str] = ()) -> None:
        self._written = written
        self._columns = list(columns) or None
        self._ready: dict[str, Ready] = {}

    def all(self, connection: Connection, **values: Any) -> list[Values]:
        return self._for(connection).rows(connection, values)

    def one(self, connection: Connection, **values: Any) -> Values | None:
        """The only row, None where there is none."""
        rows = self._for(connection).rows(connection, values)
        assert len(rows) < 2, "one row was looked for"
        return rows[0] if rows else None

    def value(self, connection: Connection, **values: Any) -> Any:
        """The first column of the only row, None where there is none."""
        return self._for(connection).value(connection, values)

    def run(self, connection: Connection, **values: Any) -> int:
        """How many rows it changed."""
        return self._for(connection).changed(connection, values)

    def run_each(
        self, connection: Connection, several: Sequence[Values], *, shared: Values = NOTHING
    ) -> None:
        """`shared` are the values that all of them have; each of the others has the same names."""
        self._for(connection).change_each(connection, several, shared)

    def _for(self, connection: Connection) -> "Ready":
        dialect = connection.dialect
        ready = self._ready.get(dialect.name)
        if ready is None:
            ready = Ready(self._statement(dialect), dialect, self._columns)
            self._ready[dialect.name] = ready
        return ready

    def _statement(self, dialect: Dialect) -> Statement:
        if isinstance(self._written, Select | CompoundSelect | UpdateBase):
            return self._written
        return self._written(insert_of(dialect))


class Ready:
    """The statement in one database's SQL, how its values are written and its columns read."""

    def __init__(self, statement: Statement, dialect: Dialect, columns: list[str] | None) -> None:
        compiled: Any = statement.compile(dialect=dialect, column_keys=columns)
        self._dialect = dialect
        self._sql = str(compiled)
        self._by_position = bool(compiled.positional)
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}
        names = compiled.positiontup if self._by_position else list(compiled.params)
        kinds = [compiled.binds[name].type.dialect_impl(dialect) for name in names]
        self._values: list[tuple[str, Convert | None]] = [
            (name, kind.bind_processor(dialect)) for name, kind in zip(names, kinds, strict=True)
        ]
        read = list(statement.exported_columns)
        self._names = [column.name for column in read]
        self._converts = [
            column.type.dialect_impl(dialect).result_processor(dialect, None) for column in read
        ]
        self._read = [(place, convert) for place, convert in enumerate(self._converts) if convert]

    def rows(self, connection: Connection, values: Values) -> list[Values]:
        return [self._row(row) for row in self._executed(connection, values).fetchall()]

    def value(self, connection: Connection, values: Values) -> Any:
        rows = self._executed(connection, values).fetchall()
        assert len(rows) < 2, "one row was looked for"
        if not rows or rows[0][0] is None:
            return None
        return self._converts[0](rows[0][0]) if self._converts[0] else rows[0][0]

    def changed(self, connection: Connection, values: Values) -> int:
        return int(self._executed(connection, values).rowcount)

    def change_each(
        self, connection: Connection, several: Sequence[Values], shared: Values
    ) -> None:
        if not several:
            return
        cursor: Any = connection.connection.cursor()
        given: list[Any] = self._rows_given(several, shared)
        if not self._by_position:
            names = [name for name, _ in self._values]
            given = [dict(zip(names, one, strict=True)) for one in given]
        self._tried(cursor.executemany, given)

    def _rows_given(self, several: Sequence[Values], shared: Values) -> list[tuple[Any, ...]]:
        """Few steps for each row: there may be a hundred thousand of them."""
        own = list(several[0])
        said = {**self._fixed, **shared}
        writes = {name: write for name, write in self._values if write and name in own}
        rest = [(name, write) for name, write in self._values if name not in own]
        bound = tuple(write(said[name]) if write else said[name] for name, write in rest)
        if writes:
            several = [
                {**one, **{name: write(one[name]) for name, write in writes.items()}}
                for one in several
            ]
        found = [*own, *(name for name, _ in rest)]
        places = [found.index(name) for name, _ in self._values]
        theirs, ordered = several_of(own), several_of(places)
        return [ordered(theirs(one) + bound) for one in several]

    def _executed(self, connection: Connection, values: Values) -> Any:
        cursor: Any = connection.connection.cursor()
        self._tried(cursor.execute, self._given(values))
        return cursor

    def _tried(self, execute: Callable[[str, Any], Any], given: Any) -> None:
        """Raises what SQLAlchemy would: nobody above knows a driver."""
        try:
            execute(self._sql, given)
        except self._dialect.loaded_dbapi.Error as error:
            base = self._dialect.loaded_dbapi.Error
            raise DBAPIError.instance(
                self._sql, None, error, base, hide_parameters=True, dialect=self._dialect
            ) from error

    def _given(self, values: Values) -> Any:
        said = {**self._fixed, **values}
        if self._by_position:
            return [
                said[name] if write is None else write(said[name]) for name, write in self._values
            ]
        return {
            name: said[name] if write is None else write(said[name]) for name, write in self._values
        }

    def _row(self, row: Sequence[Any]) -> Values:
        if not self._read:
            return dict(zip(self._names, row, strict=True))
        kept = list(row)
        for place, convert in self._read:
            kept[place] = convert(kept[place])
        return dict(zip(self._names, kept, strict=True))


def several_of(names: Sequence[Any]) -> Callable[[Any], tuple[Any, ...]]:
    """Like itemgetter, which gives no tuple when there is only one."""
    if len(names) == 1:
        return lambda row: (row[names[0]],)
    return itemgetter(*names)
