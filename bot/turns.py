"""Teams take turns: when one has much to be done, the others' little is done in between."""

from collections import Counter
from collections.abc import Callable, Sequence
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

    def first(self, take: Callable[[Sequence[int]], Item | None]) -> Item | None:
        """What `take` finds when it passes over those; of the last, where the others have nothing.

        The most important to pass over come first.
        """
        not_now = tuple(self.not_now)
        item = take((*not_now, *(self.last - self.not_now)))
        return take(not_now) if item is None and self.last else item


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
                not_now=frozenset(team for team in self._has if self._has_enough(team)),
                last=frozenset(team for team, many in self._had.items() if many >= self.share),
            )

    def begins(self, team: int) -> bool:
        """Something of this team is under way, until it ends; False when enough of it is already."""
        with self._lock:
            if self._has_enough(team):
                return False
            self._has[team] += 1
            return True

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

    def _has_enough(self, team: int) -> bool:
        return self.under_way is not None and self._has[team] >= self.under_way

    def _begin(self, now: datetime | None) -> None:
        self._began = now
        self._had.clear()


@dataclass(kw_only=True)
class Place:
    """Of one thread that is about to take something: counted before it is taken, of one team at a time."""

    turns: Turns
    _team: int | None = None

    def is_free(self, team: int) -> bool:
        """Whether something of this team may begin; then it has begun, and nothing of another one."""
        self.give_back()
        if self.turns.begins(team):
            self._team = team
            return True
        return False

    def give_back(self) -> None:
        """Nothing was taken."""
        if self._team is not None:
            self.turns.ends(self._team)
            self._team = None
