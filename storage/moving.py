"""All of a team's data moved from one database to another, of either kind, and compared before it holds.

The source is read as it is at one moment and never changed. On the other side all of it is one
transaction: whenever it stops, or when one sum differs, nothing was moved.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

import psycopg
from sqlalchemy import Connection, Select, Table, func, select
from sqlalchemy.exc import DataError, IntegrityError, ProgrammingError

from storage.built_afterwards import built_afterwards
from storage.copying import Counted, NothingThere, is_there, one_moment, rows_in, tables
from storage.engines import copying_engine, is_sqlite, writing_engine
from storage.filling import FromNewer, NotEmpty, go_on_counting, prepared
from storage.migrate import brought_to, is_known, present
from storage.raw_rows import Passing, Sums, is_postgresql, read_rows, sums_of, write_rows
from storage.unavailable import Unavailable

WHERE: Final = re.compile(r"^COPY \w+, line (\d+)(?:, column (\w+))?", re.MULTILINE)
"""Where PostgreSQL met what it cannot keep; what follows in its message is the value itself."""


class Differs(Exception):
    """Something came out otherwise than it went in."""

    def __init__(self, compared: "list[Compared]") -> None:
        self.compared = compared


class NotKept(Exception):
    """The other database cannot keep a row. `where` names its table and its column, never what it holds."""

    def __init__(self, where: str) -> None:
        self.where = where


class Changed(Exception):
    """The source was written to meanwhile."""


class NotAllowed(Exception):
    """Whoever the address names may not make tables in the server's database."""


class NotUnicode(Exception):
    """The server's database does not keep text as UTF-8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    table: str
    before: Sums
    after: Sums

    @property
    def is_same(self) -> bool:
        return self.before == self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What the source tells before anything is moved.

    `waiting` messages are to be sent; `lately` is when a bot last did something there; `keys` are the
    names of those that open what is sealed.
    """

    rows: int
    waiting: int
    lately: datetime | None
    keys: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """Told what there is, then of rows that went over, then of rows that were compared."""

    begins: Callable[[Before], None] = field(default=lambda _: None)
    moved: Counted = field(default=lambda _: None)
    compared: Counted = field(default=lambda _: None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """`left_out` NUL characters, which PostgreSQL keeps in no text."""

    compared: list[Compared]
    left_out: int


def moved(source: str, target: str, watching: Watching) -> Moved:
    """An older version's source goes over as it is, is compared, and is brought up to date there.

    Raises NothingThere, NotEmpty, FromNewer, NotUnicode, NotAllowed, NotKept, Differs, Changed, Unavailable.
    """
    if not is_there(source):
        raise NothingThere
    with witness(source) as unchanged, one_moment(source) as here:
        revision = str(present(here))
        if not is_known(revision):
            raise FromNewer
        watching.begins(told_of(here))
        engine = writing_engine(target)
        try:
            with past_sqlalchemy(), engine.begin() as there:
                is_ready(there)
                prepared(there, revision)
                with built_afterwards(there):
                    sent, left_out = filled(here, there, watching.moved)
                compared = compare(there, sent, watching.compared)
                brought_to(there)
                there.exec_driver_sql("ANALYZE")
                unchanged()
                return Moved(compared=compared, left_out=left_out)
        finally:
            engine.dispose()


def is_ready(there: Connection) -> None:
    """Raises NotUnicode, NotEmpty."""
    if is_postgresql(there):
        encoding = there.exec_driver_sql("SHOW server_encoding").scalar_one()
        if encoding != "UTF8":
            raise NotUnicode
    found = present(there)
    if found is not None and not is_known(found):
        raise NotEmpty


def told_of(here: Connection) -> Before:
    """Of an older version too: what it has no table for, it has none of."""
    known = {table.name: table for table in tables(here)}

    def asked(name: str, question: Callable[[Table], Select[Any]]) -> list[Any]:
        return [*here.execute(question(known[name])).scalars()] if name in known else []

    waiting = asked("outbox", lambda one: select(func.count()).where(one.c.state == "waiting"))
    moments = [
        *asked("outbox", lambda one: select(func.max(one.c.leased_until))),
        *asked("seen", lambda one: select(func.max(one.c.at))),
    ]
    return Before(
        rows=rows_in(here),
        waiting=sum(waiting),
        lately=max((one.replace(tzinfo=UTC) for one in moments if one), default=None),
        keys=frozenset(asked("sealed", lambda one: select(one.c.key).distinct())),
    )


def filled(here: Connection, there: Connection, counted: Counted) -> tuple[dict[str, Sums], int]:
    """What each table's rows add up to, and how many characters were left out. Raises NotKept."""
    sent: dict[str, Sums] = {}
    left_out = 0
    own = {table.name for table in tables(there)}
    for table in tables(here):
        if table.name not in own:
            raise NotKept(f"table {table.name}, which is none of Prospect's")
        passing = Passing(keeps_nul=not is_postgresql(there), counted=counted)
        with what_cannot_be_kept(table):
            write_rows(there, table, passing.all(read_rows(here, table)))
        sent[table.name] = passing.sums()
        left_out += passing.left_out
        if is_postgresql(there):
            go_on_counting(there, table)
    return sent, left_out


def compare(there: Connection, sent: Mapping[str, Sums], counted: Counted) -> list[Compared]:
    """Each table is read again. Raises Differs."""
    compared = [
        Compared(table=table.name, before=sent[table.name], after=sums_of(there, table, counted))
        for table in tables(there)
    ]
    if not all(one.is_same for one in compared):
        raise Differs(compared)
    return compared


@contextmanager
def what_cannot_be_kept(table: Table) -> Iterator[None]:
    """Which table, and where PostgreSQL says so which line and column; never the value."""
    try:
        yield
    except (DataError, IntegrityError) as error:
        raise NotKept(f"table {table.name} ({type(error.orig).__name__})") from error
    except (psycopg.DataError, psycopg.IntegrityError) as error:
        found = WHERE.search(error.diag.context or "")
        line = f", row {found[1]}" if found else ""
        column = f", column {found[2]}" if found and found[2] else ""
        raise NotKept(f"table {table.name}{line}{column} ({type(error).__name__})") from error


@contextmanager
def past_sqlalchemy() -> Iterator[None]:
    """COPY speaks to the server without it; what points where is looked at when all is written."""
    try:
        yield
    except psycopg.Error as error:
        raise Unavailable(type(error).__name__) from error
    except ProgrammingError as error:
        if isinstance(error.orig, psycopg.errors.InsufficientPrivilege):
            raise NotAllowed from error
        raise
    except IntegrityError as error:
        where = getattr(getattr(error.orig, "diag", None), "table_name", None)
        raise NotKept(f"table {where}" if where else "a row that points to none") from error


@contextmanager
def witness(source: str) -> Iterator[Callable[[], None]]:
    """What it gives raises Changed once somebody wrote to the file. A server says nothing of the kind."""
    if not is_sqlite(source):
        yield lambda: None
        return
    engine = copying_engine(source)
    connection = engine.raw_connection()
    try:
        version = version_of(connection.cursor())

        def unchanged() -> None:
            if version_of(connection.cursor()) != version:
                raise Changed

        yield unchanged
    finally:
        connection.close()
        engine.dispose()


def version_of(cursor: Any) -> int:
    """Another one as soon as somebody else wrote."""
    found: int = cursor.execute("PRAGMA data_version").fetchone()[0]
    return found
