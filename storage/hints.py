"""Which index SQLite is to take, where it would take a longer one: it keeps no count of what is in them."""

from typing import Any, Final

from sqlalchemy import Engine, FromClause, Select
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler

from storage.history_tables import MOVING, entries

MOVING_INDEX: Final = "INDEXED BY ix_entries_moving"


class Hinting(SQLiteCompiler):
    """SQLAlchemy knows hints, and writes none for SQLite."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:
        return text


def with_hints(engine: Engine) -> Engine:
    engine.dialect.statement_compiler = Hinting
    return engine


def moving(query: Select[Any]) -> Select[Any]:
    """Calls, meetings and moves only."""
    return query.where(MOVING).with_hint(entries, MOVING_INDEX, "sqlite")
