"""What a product is asked to do: each need once, and everybody who asked for it.

Source: docs/method.md, needs.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.people import Person


class Origin(StrEnum):
    """Who the words come from: only users count in rankings."""

    USER = "user"
    MANDATE = "mandate"
    TEAM = "team"


class NeedState(StrEnum):
    """In the order in which a need goes on."""

    ASKED = "asked"
    MINIMAL = "minimal"
    IN_PROGRESS = "in_progress"
    DELIVERED = "delivered"
    USED = "used"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """`words` are the team's own; two people's words for the same thing are one need."""

    id: int
    product: int
    words: str
    state: NeedState
    created_at: datetime
    created_by: Person
    started_at: datetime | None = None
    delivered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Somebody asked for a need: a prospect, at a meeting or not; `prospect` None for sponsor or team."""

    id: int
    need: int
    prospect: int | None
    meeting: int | None
    is_must: bool
    origin: Origin
    by: Person
    at: datetime
