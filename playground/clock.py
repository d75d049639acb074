"""The clock people can push forward, and the timestamps messages get from it."""

import threading
from datetime import UTC, datetime, timedelta

MICROSECONDS = 1_000_000


class Clock:
    """Real time plus an offset. It may stand still at a moment while a story or due work is played."""

    def __init__(self, start: datetime | None = None) -> None:
        self._lock = threading.Lock()
        self._offset = timedelta(0) if start is None else _aware(start) - datetime.now(UTC)
        self._standing: datetime | None = None
        self._last = 0

    def now(self) -> datetime:
        with self._lock:
            return self._now()

    def _now(self) -> datetime:
        return self._standing or datetime.now(UTC) + self._offset

    def stand_at(self, when: datetime | None) -> None:
        """Stand still at `when`; with None, run again from the moment it stood at."""
        with self._lock:
            if when is not None:
                self._standing = _aware(when)
            elif self._standing is not None:
                self._offset = self._standing - datetime.now(UTC)
                self._standing = None

    def run_from(self, when: datetime) -> None:
        """Run, showing `when` now. Forward only: raises ValueError when `when` has passed."""
        with self._lock:
            if _aware(when) < self._now():
                raise ValueError(f"the clock moves forward only; {when.isoformat()} has passed")
            self._standing = None
            self._offset = when - datetime.now(UTC)

    def catch_up(self, when: datetime) -> None:
        """Run again after a standstill, from `when` at the earliest."""
        with self._lock:
            moment = max(_aware(when), self._now())
            self._standing = None
            self._offset = moment - datetime.now(UTC)

    @property
    def offset(self) -> timedelta:
        """How far ahead of the real time this clock is (behind, when negative)."""
        return self.now() - datetime.now(UTC)

    def run_with(self, offset: timedelta) -> None:
        with self._lock:
            self._standing = None
            self._offset = offset

    def next_ts(self) -> str:
        """A message timestamp: now, or just after the last one given (they never go back)."""
        with self._lock:
            since_epoch = self._now() - datetime.fromtimestamp(0, UTC)
            micros = since_epoch // timedelta(microseconds=1)
            self._last = max(self._last + 1, micros)
            return f"{self._last // MICROSECONDS}.{self._last % MICROSECONDS:06d}"

    @property
    def last_given(self) -> int:
        """Microseconds since 1970 of the newest timestamp given, for saving."""
        return self._last

    def never_before(self, last_given: int) -> None:
        self._last = max(self._last, last_given)


def moment_of(ts: str) -> datetime:
    seconds, _, micros = ts.partition(".")
    return datetime.fromtimestamp(int(seconds), UTC) + timedelta(microseconds=int(micros or 0))


def _aware(when: datetime) -> datetime:
    if when.tzinfo is None:
        raise ValueError("the local workspace needs a time with its zone")
    return when.astimezone(UTC)
