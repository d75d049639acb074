"""A prospect: an organisation that may become a user, and where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from domain.obstacles import DeclineReason, Obstacle
from domain.people import Person, Private
from domain.stages import Stage


class Reach(StrEnum):
    """Direct: would use the product itself. Relay: reaches others who would."""

    DIRECT = "direct"
    RELAY = "relay"


class Screening(StrEnum):
    """The answer to the portrait's yes-or-no question; empty while nobody knows."""

    UNKNOWN = ""
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect:
    """`version` grows by one with each change; `entered` has the first entry into each stage.

    `calls` counts attempts, `connected_calls` those that became a conversation (of both, `morning_…`
    those before noon) and `tries_to_reach` how many it took until the first one (None before it).
    `last_event_at` is the last real event: creation, attempt, conversation, held meeting, a thing
    done, the move to pilot or user.
    `calls_back` says that the next action is to call them, `wrong_number` that nobody there can be
    called. `queue_lane` and `call_on` are its place in the queue (domain/call_queue.py).
    `audience` and `audience_size` are whom a relay reaches and how many. `requests` counts the
    different needs they asked for, `requests_alone` those that nobody else asked for.
    """

    id: int
    number: int
    product: int
    segment: int
    name: str
    created_at: datetime
    created_by: Person
    last_event_at: datetime
    reach: Reach = Reach.DIRECT
    stage: Stage = Stage.NEW
    owner: Person | None = None
    source: str = ""
    next_action: str = ""
    next_action_on: date | None = None
    retry_on: date | None = None
    parked_until: date | None = None
    park_reason: str = ""
    snoozed_until: date | None = None
    meeting_at: datetime | None = None
    """The end of the nearest planned meeting."""
    meetings_held: int = 0
    calls: int = 0
    connected_calls: int = 0
    morning_calls: int = 0
    morning_connected_calls: int = 0
    tries_to_reach: int | None = None
    last_call_at: datetime | None = None
    last_contact_at: datetime | None = None
    calls_back: bool = False
    wrong_number: bool = False
    obstacles: frozenset[Obstacle] = frozenset()
    decline_reason: DeclineReason | None = None
    entered: Mapping[Stage, datetime] = field(default_factory=dict)
    screening: Screening = Screening.UNKNOWN
    audience: str = ""
    audience_size: int | None = None
    satisfied_at: datetime | None = None
    requests: int = 0
    requests_alone: int = 0
    score: int | None = None
    cell: str | None = None
    named_on: date | None = None
    """The last day a digest named it, and in which state."""
    named_state: str | None = None
    wakes_on: date | None = None
    """The first day it asks for attention, and the first day it is critical (domain/attention.py)."""
    critical_on: date | None = None
    queue_lane: int | None = None
    call_on: date | None = None
    version: int = 1
    deleted_at: datetime | None = None

    @property
    def reference(self) -> str:
        return f"P-{self.number}"

    @property
    def is_open(self) -> bool:
        return self.stage.is_open

    def parked_on(self, day: date) -> bool:
        return self.parked_until is not None and day < self.parked_until

    def moved(self, stage: Stage, *, at: datetime) -> "Prospect":
        """In another stage, its first entry kept; a closed one has nothing planned any more."""
        entered = {stage: at, **self.entered}
        moved = replace(self, stage=stage, entered=entered)
        if stage.is_open:
            return moved
        return replace(
            moved,
            next_action="",
            next_action_on=None,
            retry_on=None,
            parked_until=None,
            park_reason="",
            snoozed_until=None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody at the prospect's. Personal data: each field can be emptied alone.

    `recorded_at` is when they were first written down, where these details took the place of others.
    """

    id: int
    prospect: int
    name: Private[str] = Private("")
    role: Private[str] = Private("")
    email: Private[str] = Private("")
    phone: Private[str] = Private("")
    origin: str = ""
    created_at: datetime
    recorded_at: datetime | None = None
    informed_on: date | None = None
    informed_how: str = ""
    wrong_since: int | None = None
    """The call that found out that the number does not work."""

    @property
    def known_since(self) -> datetime:
        return self.recorded_at or self.created_at

    @property
    def can_be_called(self) -> bool:
        return bool(self.phone.value) and self.wrong_since is None
