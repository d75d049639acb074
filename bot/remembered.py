"""What is remembered for a while, and of so many at most: the oldest is forgotten first."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Of = TypeVar("Of", bound=Hashable)
What = TypeVar("What")

MOST = 10_000


class Remembered(Generic[Of, What]):
    """`seconds` is how long anything is kept. Not for several threads at once."""

    def __init__(self, seconds: float, *, now: Callable[[], float], most: int = MOST) -> None:
        self._seconds = seconds
        self._now = now
        self._most = most
        self._kept: dict[Of, tuple[What, float]] = {}

    def put(self, of: Of, what: What) -> None:
        self._kept.pop(of, None)
        self._kept[of] = (what, self._now())
        self._forget_what_is_old()

    def get(self, of: Of) -> tuple[What, float] | None:
        """What is remembered, and since when."""
        found = self._kept.get(of)
        return found if found is not None and self._now() - found[1] < self._seconds else None

    def forget(self, of: Of) -> None:
        self._kept.pop(of, None)

    def __len__(self) -> int:
        return len(self._kept)

    def _forget_what_is_old(self) -> None:
        now = self._now()
        while self._kept:
            oldest = next(iter(self._kept))
            if len(self._kept) <= self._most and now - self._kept[oldest][1] < self._seconds:
                return
            del self._kept[oldest]
