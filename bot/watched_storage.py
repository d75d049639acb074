"""The database with a clock beside it: how long each transaction takes, and what it did not take."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from bot.metrics import Metrics
from storage.storage import Storage
from storage.work import Books

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class WatchedStorage:
    storage: Storage
    metrics: Metrics

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        with self.metrics.transaction("write"):
            return self.storage.write(work)

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        with self.metrics.transaction("read"):
            return self.storage.read(ask)

    def tidy(self) -> None:
        with self.metrics.transaction("tidy"):
            self.storage.tidy()

    def close(self) -> None:
        self.storage.close()
