"""Between which two values something lies, and whether that leaves a doubt."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    low: Decimal
    high: Decimal

    def holds(self, value: Decimal | int) -> bool:
        return self.low <= value <= self.high
