"""A pivot: one segment is left for another, on evidence. Source: docs/method.md, pivots."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from domain.figures import held_back_by
from domain.obstacles import Obstacle
from domain.people import Person
from domain.products import SegmentState
from domain.prospects import Prospect
from domain.stages import Stage

USUAL_PARKING: Final = timedelta(days=183)
"""Half a year, where nobody says until when."""
STAYS: Final = frozenset({Stage.PILOT, Stage.USER})
"""Who tries it on a real case, or uses it, is not set aside with the segment."""
TOP: Final = 3
FIGURES: Final = ("called", "calls", "reached", "interested")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The figures of the segment at that moment, and what held how many back, most first."""

    called: int
    calls: int
    reached: int
    interested: int
    obstacles: Mapping[Obstacle, int]

    def as_json(self) -> dict[str, Any]:
        figures = {name: getattr(self, name) for name in FIGURES}
        return figures | {"obstacles": [[one.value, n] for one, n in self.obstacles.items()]}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Evidence":
        obstacles = {Obstacle(code): count for code, count in kept["obstacles"]}
        return cls(obstacles=obstacles, **{name: kept[name] for name in FIGURES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pivot:
    """From the segment `leaves` to the one named `to_name`, whose id is `to` once it is decided.

    `parked` counts whom it has set aside so far; `begun_to`: the new segment began with it.
    """

    product: int
    leaves: int
    to_name: str
    hypothesis: str
    why: str
    park_until: date
    state_before: SegmentState
    state_after: SegmentState
    evidence: Evidence
    by: Person
    at: datetime
    id: int = 0
    to: int | None = None
    decided_at: datetime | None = None
    undone_at: datetime | None = None
    parked: int = 0
    begun_to: bool = False


def evidence(figures: Mapping[str, int]) -> Evidence:
    """From a segment's figures (domain/figures.py)."""
    return Evidence(
        obstacles=top_obstacles(figures), **{name: figures.get(name, 0) for name in FIGURES}
    )


def top_obstacles(figures: Mapping[str, int], *, most: int = TOP) -> Mapping[Obstacle, int]:
    """What holds most prospects back, with how many; as often, in the order of the method."""
    counted = {one: figures.get(held_back_by(one), 0) for one in Obstacle}
    order: Sequence[Obstacle] = sorted(counted, key=lambda one: -counted[one])
    return {one: counted[one] for one in order[:most] if counted[one] > 0}


def is_to_be_parked(prospect: Prospect, until: date) -> bool:
    """Open, on the way, and not set aside for as long already."""
    if not prospect.is_open or prospect.stage in STAYS:
        return False
    return prospect.parked_until is None or prospect.parked_until < until
