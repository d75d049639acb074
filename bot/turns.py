"""Teams take turns: when one has much to be done, the others' little is done in between."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import TypeVar

Item = TypeVar("Item")
ROUND = timedelta(seconds=1)
"""However much the others have: after that, everyone may have a share again."""


@dataclass(frozen=True, slots=True)
class Order:
    """`not_now` are teams of which enough is under way, `last` those that had their share."""

    not_now: frozenset[int]
    last: frozenset[int]

    def first(self, take: Callable[[frozenset[int]], Item | None]) -> Item | None:
        """What `take` finds when it passes over those; of the last, where the others have nothing."""
        item = take(self.not_now | self.last)
        return take(self.not_now) if item is None and self.last else item


@dataclass(kw_only=True)
class Turns:
    """Of this process, for all of its threads. A team has `share` in a row, `under_way` at once."""

    share: int
    under_way: int | None = None
    _had: Counter[int] = field(default_factory=Counter)
    _has: Counter[int] = field(default_factory=Counter)
    _began: datetime | None = None
    _lock: Lock = field(default_factory=Lock)

    def order(self, now: datetime) -> Order:
        with self._lock:
            if self._began is None or not self._began <= now < self._began + ROUND:
                self._begin(now)
            return Order(
                not_now=frozenset(
                    team for team, many in self._has.items() if many == self.under_way
                ),
                last=frozenset(team for team, many in self._had.items() if many >= self.share),
            )

    def begins(self, team: int) -> None:
        """Something of this team is under way, until it ends."""
        self.had(team)
        with self._lock:
            self._has[team] += 1

    def had(self, team: int) -> None:
        """It had something. When that is more than its share, nobody else had any: all begin anew."""
        with self._lock:
            if self._had[team] >= self.share:
                self._begin(self._began)
            self._had[team] += 1

    def ends(self, team: int) -> None:
        with self._lock:
            self._has[team] -= 1
            if not self._has[team]:
                del self._has[team]

    def _begin(self, now: datetime | None) -> None:
        self._began = now
        self._had.clear()
