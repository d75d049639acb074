"""Notices that the clock jumped: whoever holds a message then holds it a while longer than it seems."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

JUMP = 5.0
"""Seconds by which a clock is set without anybody noticing."""


@dataclass(kw_only=True)
class Steady:
    """Of this process, for all of its threads. `settles` seconds after a jump, all is as before."""

    settles: float
    monotonic: Callable[[], float] = time.monotonic
    _shown: datetime | None = None
    _at: float = 0.0
    _jumped: float | None = None
    _lock: Lock = field(default_factory=Lock)

    def is_steady(self, clock: Callable[[], datetime]) -> bool:
        """Whether the clock went on as time does, for a while now."""
        with self._lock:
            shown, at = clock(), self.monotonic()
            if self._shown is not None:
                gone = (shown - self._shown).total_seconds()
                if abs(gone - (at - self._at)) > JUMP:
                    self._jumped = at
            self._shown, self._at = shown, at
            return self._jumped is None or at - self._jumped >= self.settles
