"""A clock of the bot's own: it runs faster than ours, and jumps when told."""

import time
from datetime import datetime, timedelta
from threading import Lock


class MovingClock:
    """It shows `begins` now, and goes `times` as fast as real time."""

    def __init__(self, begins: datetime, *, times: float = 1.0) -> None:
        self.times = times
        self.jumps_made = 0
        self.asked = 0
        """How often somebody looked at it."""
        self._shown = begins
        self._since = time.monotonic()
        self._lock = Lock()

    def __call__(self) -> datetime:
        with self._lock:
            self.asked += 1
            return self._shown + self._gone()

    def jumps(self, **by: float) -> None:
        """Forward or, with negative numbers, back: `hours=-1`."""
        with self._lock:
            self._shown += timedelta(**by)
            self.jumps_made += 1

    def _gone(self) -> timedelta:
        return timedelta(seconds=(time.monotonic() - self._since) * self.times)
