"""What was done to a prospect, by whom, when: kept for ever, and the means of undoing it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from domain.people import Person

UNDONE = "undo"
"""What was done, when something was undone."""

MERGED = "merge"
MERGED_AWAY = "merged-away"
"""Said of the one that became part of another; it is undone with the merge, never alone."""

ERASED = "erase"
OBJECTED = "object"
FORGOTTEN = "forgotten"
"""Their details were kept as long as they may be."""
HEARD = "heard"
"""Somebody of the team says that they were in touch."""
UNDOABLE_FOR = timedelta(hours=24)
"""So long what was done last can be undone; an objection that a call heard holds for good after it."""
FOR_GOOD = frozenset({ERASED, FORGOTTEN, OBJECTED})
"""What nobody undoes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`before` and `after` hold the changed fields only, as plain JSON values.

    `child` names the row that came with it ("call:12").
    """

    id: int
    prospect: int
    at: datetime
    by: Person
    what: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    child: str | None = None
    undone_at: datetime | None = None
