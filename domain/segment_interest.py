"""Which segments are interested: how many of those called, how sure that is, how many calls it took.

Source: docs/method.md, lessons.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from domain.lessons import ENOUGH
from domain.proportions import Proportion


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """Prospects `called` and `interested` of a segment, and the `calls` made there.

    Who became interested without a call (at a meeting, at a fair) counts among those called.
    """

    segment: str
    called: int
    interested: int
    calls: int

    @property
    def rate(self) -> Proportion:
        return Proportion(count=self.interested, total=self.called)

    @property
    def calls_for_one(self) -> Decimal | None:
        """Calls made for each prospect that became interested, one decimal; None while none has."""
        if not self.interested:
            return None
        exact = Decimal(self.calls) / self.interested
        return exact.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)

    @property
    def is_few(self) -> bool:
        return self.called < ENOUGH


def interest(segment: str, figures: Mapping[str, int]) -> Interest | None:
    """From a segment's figures (domain/figures.py); None where nobody was called."""
    interested = figures.get("interested", 0)
    called = max(figures.get("called", 0), interested)
    if not called:
        return None
    return Interest(
        segment=segment, called=called, interested=interested, calls=figures.get("calls", 0)
    )


def ranked(several: Iterable[Interest]) -> tuple[Interest, ...]:
    """By what the rate is at least; those where few were called come last, 1 of 1 says nothing."""
    return tuple(sorted(several, key=order))


def order(one: Interest) -> tuple[bool, Decimal, str]:
    return (one.is_few, -one.rate.interval.low, one.segment)
