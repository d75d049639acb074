"""The tables that say something of a prospect, and how their rows follow it into another one."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Table

from storage.answer_tables import answers, notes, questionnaires, told_differences
from storage.history_tables import entries
from storage.machinery import holds
from storage.merge_tables import merges
from storage.method_tables import introductions, requests
from storage.pivot_tables import pivot_prospects
from storage.privacy_tables import messages_about
from storage.tables import calls, contacts, meeting_prospects

ROWS: Final[Mapping[str, tuple[Table, str]]] = {
    "contacts": (contacts, "prospect_id"),
    "calls": (calls, "prospect_id"),
    "answers": (answers, "prospect_id"),
    "notes": (notes, "prospect_id"),
    "entries": (entries, "prospect_id"),
    "requests": (requests, "prospect_id"),
    "introductions": (introductions, "prospect_id"),
    "introductions-through": (introductions, "through_id"),
    "questionnaires": (questionnaires, "prospect_id"),
    "merges": (merges, "kept_id"),
}
"""Tables whose rows have an id and move by it; what was set aside moves along."""
BESIDE: Final[Mapping[str, tuple[Table, str]]] = {
    "meetings": (meeting_prospects, "meeting_id"),
    "pivots": (pivot_prospects, "pivot_id"),
}
"""Tables that say of two things that they belong together: a row goes where the other has its own."""
COPIED: Final = (messages_about, told_differences)
"""What may be true of both afterwards."""
Moved = dict[str, Any]
"""By the names above, the ids of the rows that moved (of BESIDE also those that went: "meetings-gone")."""
LEFT: Final = frozenset({(holds, "prospect_id"), (merges, "gone_id")})
"""Whoever holds it is handed the other one; who is gone is gone."""
