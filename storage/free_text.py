"""Where people write freely: the columns an erasure looks through. The others hold codes and names of ours."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import JSON, Column, Table, Text

from storage.answer_tables import notes
from storage.columns import metadata
from storage.history_tables import decisions, entries
from storage.import_tables import imports
from storage.machinery import outbox
from storage.method_tables import hypotheses, mandates, minimal_lists, needs, portraits
from storage.pivot_tables import pivots
from storage.privacy_tables import rights_requests
from storage.tables import calls, contacts, products, prospects, segments

FREE: Final[Mapping[Table, tuple[str, ...]]] = {
    calls: ("note",),
    contacts: ("role", "origin", "informed_how"),
    decisions: ("because",),
    entries: ("before", "after"),
    hypotheses: ("because",),
    imports: ("name", "origin", "found"),
    mandates: ("sponsor",),
    minimal_lists: ("needs",),
    needs: ("words",),
    notes: ("text",),
    outbox: ("args",),
    pivots: ("hypothesis", "why", "evidence"),
    portraits: ("because", "portrait"),
    products: ("pitch", "script", "portrait"),
    prospects: ("next_action", "park_reason", "source", "audience"),
    rights_requests: ("because",),
    segments: ("hypothesis",),
}
KEYS: Final[Mapping[str, Mapping[str, str]]] = {
    "mandates": {"sponsor_key": "sponsor"},
    "needs": {"words_key": "words"},
}
"""By what some of these are found again, which follows from them."""
IN_HISTORY: Final = frozenset({"next_action", "park_reason", "source", "audience"})
"""Of what an entry holds before and after, the free text; the rest are codes."""
NAMES: Final[Mapping[str, frozenset[str]]] = {
    "products": frozenset({"name", "name_key"}),
    "prospects": frozenset({"name", "name_key", "search_key"}),
    "segments": frozenset({"name", "name_key"}),
    "imports": frozenset({"segment"}),
    "pivots": frozenset({"to_name"}),
}
"""Names of organisations, products and segments: people find them by these, and change them by hand."""


def written_columns() -> dict[str, set[str]]:
    """Every column of every table that holds text or JSON, by the table's name."""
    return {
        table.name: {column.name for column in table.c if is_written(column)}
        for table in metadata.sorted_tables
    }


def is_written(column: Column[object]) -> bool:
    return isinstance(column.type, Text | JSON)
