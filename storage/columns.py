"""Column types of our own: moments in UTC, days, values as JSON; and indexes of some rows only."""

from datetime import UTC, datetime

from sqlalchemy import DateTime, Index, MetaData, Text, TextClause, TypeDecorator, text
from sqlalchemy.engine import Dialect

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


Alphabetical = Text().with_variant(Text(collation="C"), "postgresql")
"""Text in the order of its characters' numbers, as SQLite has it, whatever the server's language: what
begins with some letters stands together."""


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC. A naive one is a bug, said at once."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive datetime: {value!r}")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


SET_ASIDE = text("deleted_at IS NOT NULL")


def of_the_set_aside() -> Index:
    return of_those(SET_ASIDE, None, "deleted_at")


def of_those(where: TextClause, name: str | None, *columns: str, unique: bool = False) -> Index:
    """PostgreSQL's side is said by `for_postgresql`: it would import that dialect at every start."""
    return Index(name, *columns, unique=unique, sqlite_where=where, info={"where": where})


def for_postgresql(tables: MetaData) -> None:
    """The same rows there, for whoever compares these tables with a database."""
    for table in tables.tables.values():
        for index in table.indexes:
            if "where" in index.info:
                index.dialect_options["postgresql"]["where"] = index.info["where"]
