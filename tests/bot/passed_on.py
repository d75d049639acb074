"""A storage before another one, for a test that changes one of its ways."""

from collections.abc import Callable
from typing import TypeVar

from storage.storage import Storage
from storage.work import Books

Answer = TypeVar("Answer")


class PassedOn:
    """Everything goes to `storage`."""

    def __init__(self, storage: Storage) -> None:
        self.storage = storage

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        return self.storage.write(work)

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        return self.storage.read(ask)

    def tidy(self) -> None:
        self.storage.tidy()

    def close(self) -> None:
        self.storage.close()
