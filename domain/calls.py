"""A call, by telephone or otherwise: what came of it."""

from dataclasses import dataclass
from datetime import datetime

from domain.obstacles import Obstacle
from domain.outcomes import Channel, Outcome
from domain.people import Person, Private


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    id: int
    prospect: int
    outcome: Outcome
    channel: Channel
    at: datetime
    by: Person
    note: Private[str] = Private("")
    obstacles: frozenset[Obstacle] = frozenset()
