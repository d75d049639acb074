"""Run by Alembic. The connection comes from storage.migrate."""

from typing import Any, Literal

from alembic import context

import storage.answer_tables
import storage.history_tables
import storage.machinery
import storage.tables
from storage.columns import Moment, metadata

DECLARED = (
    storage.answer_tables,
    storage.history_tables,
    storage.machinery,
    storage.tables,
)
"""The modules imported for the tables they declare."""


def plain_types(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Keep our own types out of migrations, which must outlive them."""
    return "sa.DateTime()" if kind == "type" and isinstance(item, Moment) else False


def comparable(_item: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
    """An index over descending columns cannot be read back from SQLite as it was written."""
    return not (kind == "index" and name == "ix_prospects_urgency")


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=plain_types,
    include_object=comparable,
)
with context.begin_transaction():
    context.run_migrations()
