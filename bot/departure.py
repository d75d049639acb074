"""How a process leaves while others go on: it says so first, then takes no more, then ends.

A load balancer asks /readyz every second or so. If the doors closed at once, what it sends until its
next question would be refused.
"""

import signal
from dataclasses import dataclass
from threading import Timer
from types import FrameType

import uvicorn


@dataclass
class Departure:
    """`is_near` once this process was told to stop."""

    is_near: bool = False


class Leaving(uvicorn.Server):
    """uvicorn's server, which waits `seconds` between the word and closing its doors."""

    def __init__(self, config: uvicorn.Config, departure: Departure, *, seconds: float) -> None:
        super().__init__(config)
        self._departure = departure
        self._seconds = seconds

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A second word, or Ctrl-C, closes them at once."""
        if sig != signal.SIGTERM or self._departure.is_near or not self._seconds:
            self._departure.is_near = True
            super().handle_exit(sig, frame)
            return
        self._departure.is_near = True
        closing = Timer(self._seconds, super().handle_exit, (sig, frame))
        closing.daemon = True
        closing.start()
