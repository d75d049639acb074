"""Run by Alembic. The connection comes from storage.migrate."""

from typing import Any, Literal

from alembic import context

import storage.answer_tables
import storage.history_tables
import storage.import_tables
import storage.installation_tables
import storage.machinery
import storage.merge_tables
import storage.method_tables
import storage.pivot_tables
import storage.privacy_tables
import storage.retention_tables
import storage.tables
from storage.columns import Moment, for_postgresql, metadata

DECLARED = (
    storage.answer_tables,
    storage.history_tables,
    storage.import_tables,
    storage.installation_tables,
    storage.machinery,
    storage.merge_tables,
    storage.method_tables,
    storage.pivot_tables,
    storage.privacy_tables,
    storage.retention_tables,
    storage.tables,
)
"""The modules imported for the tables they declare."""


def plain_types(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Keep our own types out of migrations, which must outlive them."""
    return "sa.DateTime()" if kind == "type" and isinstance(item, Moment) else False


for_postgresql(metadata)
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=plain_types,
)
with context.begin_transaction():
    context.run_migrations()
