"""How sure a share is: 3 of 10 says less than 30 of 100.

Source: docs/method.md, lessons.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from domain.intervals import Interval

Z_95: Final = Decimal("1.96")
"""So many standard errors on each side leave 5 % outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proportion:
    """`count` among `total`. Raises ValueError unless 0 <= count <= total and 1 <= total."""

    count: int
    total: int

    def __post_init__(self) -> None:
        if not 0 <= self.count <= self.total or self.total < 1:
            raise ValueError(f"{self.count} among {self.total} is no proportion.")

    @property
    def share(self) -> Decimal:
        """0 to 1."""
        return Decimal(self.count) / self.total

    @property
    def interval(self) -> Interval:
        """Wilson's interval at 95 %, 0 to 1: it holds for few and for extreme shares too.

        (s + z²/2 ± z √(z²/4 + s (n - s) / n)) / (n + z²), without correction for continuity.
        """
        z, count, total = Z_95, Decimal(self.count), Decimal(self.total)
        middle = count + z * z / 2
        half = z * (z * z / 4 + count * (total - count) / total).sqrt()
        whole = total + z * z
        return Interval(low=max((middle - half) / whole, Decimal(0)), high=(middle + half) / whole)
