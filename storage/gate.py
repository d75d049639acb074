"""A gate that many pass at once and that one may shut: it waits until nobody is inside."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition


class Gate:
    """Who comes while it is shut waits; nobody waits longer than `patience`, in seconds."""

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._inside = 0
        self._is_shut = False
        self._changed = Condition()

    @contextmanager
    def passed(self) -> Iterator[None]:
        with self._changed:
            self._changed.wait_for(lambda: not self._is_shut, timeout=self._patience)
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def shut(self) -> Iterator[None]:
        with self._changed:
            self._is_shut = True
            self._changed.wait_for(lambda: not self._inside, timeout=self._patience)
        try:
            yield
        finally:
            with self._changed:
                self._is_shut = False
                self._changed.notify_all()
