"""How much of a segment was tried: all of it, or so many of a hundred.

Source: docs/method.md, calls.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import Final

ONE_DECIMAL: Final = Decimal("0.1")
ALL: Final = Decimal("100.0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """`called` with an attempt at least, `of` the population or, where more are known, those."""

    called: int
    of: int

    @property
    def is_all(self) -> bool:
        """Every one of them was tried."""
        return self.of > 0 and self.called >= self.of

    @property
    def percent(self) -> Decimal:
        """One decimal; 100.0 only for all of them."""
        return percent(self.called, self.of)


def coverage(figures: Mapping[str, int], population: int | None) -> Coverage:
    """From a segment's figures (domain/figures.py)."""
    of = max(population or 0, figures.get("known", 0))
    return Coverage(called=figures.get("called", 0), of=of)


def percent(count: int, total: int) -> Decimal:
    """So many of a hundred, one decimal; what is not all of them is never rounded to 100."""
    if total <= 0:
        return Decimal("0.0")
    if count >= total:
        return ALL
    exact = Decimal(100 * count) / total
    rounded = exact.quantize(ONE_DECIMAL, rounding=ROUND_HALF_UP)
    return rounded if rounded < ALL else exact.quantize(ONE_DECIMAL, rounding=ROUND_DOWN)
