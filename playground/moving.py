"""The clock pushed forward, with the bot doing what is due on the way."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from playground.state import State

log = logging.getLogger(__name__)


class Mover:
    """`on_clock` gets the new moment, in a thread of its own, and returns when all is done.
    It may call `stand_at` for each thing due, so that messages carry the moment they are due."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._one_at_a_time = threading.Lock()
        self.on_clock: Callable[[datetime], None] | None = None
        self.next_digest: Callable[[], datetime | None] | None = None
        self.moving = False

    def move_to(self, when: datetime, *, wait: bool = True) -> None:
        """Forward only (ValueError). With `wait`, returns when the bot is done, and raises what
        it raised."""
        failures: list[Exception] = []
        worker = threading.Thread(
            target=self._move, args=(when, failures), name="clock work", daemon=True
        )
        if when < self._state.now():
            raise ValueError(f"the clock moves forward only; {when.isoformat()} has passed")
        self.moving = True
        self._state.changed()
        worker.start()
        if wait:
            worker.join()
            if failures:
                raise failures[0]

    def move(self, seconds: float, *, wait: bool = True) -> None:
        self.move_to(self._state.now() + timedelta(seconds=seconds), wait=wait)

    def move_to_digest(self, *, wait: bool = True) -> bool:
        """To the next digest; False when none is planned."""
        when = self.next_digest() if self.next_digest else None
        if when is None:
            return False
        self.move_to(max(when, self._state.now()), wait=wait)
        return True

    def _move(self, when: datetime, failures: list[Exception]) -> None:
        with self._one_at_a_time:
            self.moving = True
            target = max(when, self._state.now())
            try:
                self._state.clock.run_from(target)
                if self.on_clock is not None:
                    self.on_clock(target)
            except Exception as failure:
                log.exception("The bot failed while the clock moved")
                self._state.journal.refuse("clock", "clock_failed", str(failure))
                failures.append(failure)
            finally:
                self._state.clock.catch_up(target)
                self.moving = False
                self._state.changed()
