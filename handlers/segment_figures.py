"""The figures of each segment, as counted, for the cards and the reports that show them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from domain.coverage import Coverage, coverage
from domain.obstacles import Obstacle
from domain.outcomes import Half
from domain.pivots import top_obstacles
from domain.products import Product, Segment
from domain.proportions import Proportion
from domain.segment_interest import Interest, interest
from handlers.desk import Desk
from storage.search import in_segment, is_open, parked_after

MOST_PARKED: Final = 10_000
"""Counting the parked of a segment stops there."""
PLANNED_SHARE: Final = Decimal("0.10")
"""What the field plans with: one in ten (docs/method.md, pivots)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """`segment` is None for all of them together; `figures` are those of domain/figures.py, and
    `parked`."""

    segment: Segment | None
    population: int | None
    coverage: Coverage
    figures: Mapping[str, int]

    def figure(self, name: str) -> int:
        return self.figures.get(name, 0)

    @property
    def interest(self) -> Interest | None:
        """None where nobody was called."""
        return interest("" if self.segment is None else self.segment.name, self.figures)

    @property
    def obstacles(self) -> Mapping[Obstacle, int]:
        return top_obstacles(self.figures)

    def attempts(self, half: Half) -> int:
        return self._of_half("calls", half)

    def conversations(self, half: Half) -> int:
        return self._of_half("connected_calls", half)

    def connection(self, half: Half) -> Proportion | None:
        """Of the attempts in that half of a day, those that became a conversation."""
        total = self.attempts(half)
        return Proportion(count=self.conversations(half), total=total) if total > 0 else None

    def _of_half(self, name: str, half: Half) -> int:
        morning = self.figure(f"morning_{name}")
        return morning if half is Half.MORNING else self.figure(name) - morning


def counted(product: Product, desk: Desk) -> Sequence[Counted]:
    """One after the other, in the order in which they began."""
    known = desk.work.segments.figures_by_segment(product.id)
    return [
        of_segment(segment, known.get(segment.id, {}), desk)
        for segment in desk.work.segments.of_product(product.id)
    ]


def counted_of(segment: Segment, desk: Desk) -> Counted:
    return of_segment(segment, desk.work.segments.figures(segment.id), desk)


def of_segment(segment: Segment, figures: Mapping[str, int], desk: Desk) -> Counted:
    today = desk.now.astimezone(desk.product_with(segment.product).zone).date()
    parked = 0
    if figures.get("open"):
        conditions = in_segment(segment.id), parked_after(today), is_open()
        parked = desk.work.search.count(*conditions, product=segment.product, up_to=MOST_PARKED)
    return Counted(
        segment=segment,
        population=segment.population,
        coverage=coverage(figures, segment.population),
        figures={**figures, "parked": parked},
    )


def together(several: Iterable[Counted]) -> Counted:
    """All of them: the sum of the known populations, of the figures, of what is to be covered."""
    known = list(several)
    populations = [one.population for one in known if one.population is not None]
    total: Counter[str] = Counter()
    for one in known:
        total.update(one.figures)
    return Counted(
        segment=None,
        population=sum(populations) if populations else None,
        coverage=Coverage(
            called=sum(one.coverage.called for one in known),
            of=sum(one.coverage.of for one in known),
        ),
        figures=total,
    )
