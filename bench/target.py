"""What a measure is to be."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """`at_most` or, where more is better, `at_least`; neither: worth knowing, nothing was promised."""

    words: str
    at_most: float | None = None
    at_least: float | None = None

    def held(self, value: float) -> bool:
        if self.at_most is not None:
            return value <= self.at_most
        return self.at_least is None or value >= self.at_least

    def gap(self, value: float) -> float:
        """How far it is from where it should be."""
        limit = self.at_least if self.at_most is None else self.at_most
        return abs(value - (limit or 0))

    def __str__(self) -> str:
        if self.at_most is not None:
            return f"≤ {self.at_most:g}"
        return "" if self.at_least is None else f"≥ {self.at_least:g}"
