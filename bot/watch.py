"""What a running bot says of itself, in numbers: nothing about anybody, codes and counts only.

The watch that counts is made when somebody may ask (docs/how-to/deploy.md); else nothing is counted.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

from chat.port import Undelivered


class Outcome:
    """What became of an event, said while it is handled."""

    def __init__(self) -> None:
        self.how = "done"

    def was(self, how: str) -> None:
        """`refused`, `kept_out`, `busy` or `broken`."""
        self.how = how


class Watch(Protocol):
    @contextmanager
    def event(self, kind: str) -> Iterator[Outcome]:
        """While it lasts an event is handled: Command, Press, …"""
        yield Outcome()

    def message(self, kind: str, how: str) -> None:
        """One of the outbox: `sent`, `waits` or `given_up`."""

    def call(self, platform: str) -> AbstractContextManager[None]:
        """While it lasts a chat is asked to take a message; it may raise Undelivered."""
        ...

    def not_sent(self, platform: str, error: Undelivered) -> None:
        """It was not taken, for this reason."""

    def due(self, kind: str, *, late: float) -> None:
        """Something was done, so many seconds after it was due."""

    def put_off(self, kind: str) -> None:
        """Something due broke, and is tried again later."""


class Unwatched:
    """Nobody asks."""

    @contextmanager
    def event(self, kind: str) -> Iterator[Outcome]:
        yield Outcome()

    def message(self, kind: str, how: str) -> None: ...

    @contextmanager
    def call(self, platform: str) -> Iterator[None]:
        yield

    def not_sent(self, platform: str, error: Undelivered) -> None: ...

    def due(self, kind: str, *, late: float) -> None: ...

    def put_off(self, kind: str) -> None: ...


UNWATCHED = Unwatched()
