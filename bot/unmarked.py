"""What was sent while the database would not take that it was: not to be sent again."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import TypeAlias

from chat.port import Sent
from storage.waiting import Letter

Key: TypeAlias = tuple[int, str]
"""A letter's number, which may be a later one's too, and its mark."""


@dataclass(frozen=True, slots=True)
class Done:
    """Sent, and until when its destination gets nothing new."""

    sent: Sent
    pause_until: datetime | None


@dataclass(frozen=True, slots=True)
class Unmarked:
    _done: dict[Key, tuple[Letter, Done]] = field(default_factory=dict)
    _marking: Lock = field(default_factory=Lock)

    def done(self, letter: Letter) -> Done | None:
        """What came of it, when it was sent already."""
        _, done = self._done.get(key(letter), (letter, None))
        return done

    def add(self, letter: Letter, done: Done) -> None:
        self._done[key(letter)] = letter, done

    def drop(self, letter: Letter) -> None:
        self._done.pop(key(letter), None)

    def mark(self, write: Callable[[Letter, Done], None]) -> None:
        """Write down each; one thread does it, the others need not wait for it."""
        if not self._done or not self._marking.acquire(blocking=False):
            return
        try:
            for number in list(self._done):
                if (one := self._done.get(number)) is not None:
                    write(*one)
                    self._done.pop(number, None)
        finally:
            self._marking.release()


def key(letter: Letter) -> Key:
    return letter.id, letter.mark
