"""The database with a clock beside it: how long each transaction takes, and what it did not take."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, TypeVar

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from storage.storage import Storage
from storage.unavailable import Unavailable
from storage.work import Books

Answer = TypeVar("Answer")
SECONDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 5.0)


class Transactions:
    """The numbers of them."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._seconds = Histogram(
            "prospect_database_seconds",
            "How long a transaction took, the wait for a connection included.",
            ("what",),
            buckets=SECONDS,
            registry=registry,
        )
        self._under_way = Gauge(
            "prospect_database_under_way",
            "Transactions under way or waiting for a connection.",
            registry=registry,
        )
        self._failures = Counter(
            "prospect_database_failures",
            "Transactions the database did not take, by its code; TimeoutError: no connection was free.",
            ("reason",),
            registry=registry,
        )

    @contextmanager
    def under_way(self, what: str) -> Iterator[None]:
        """While it lasts the database is asked: to `read`, `write` or `tidy`."""
        with self._under_way.track_inprogress(), self._seconds.labels(what=what).time():
            try:
                yield
            except Unavailable as error:
                self._failures.labels(reason=str(error)).inc()
                raise


@dataclass(frozen=True, slots=True)
class WatchedStorage:
    storage: Storage
    transactions: Transactions

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        with self.transactions.under_way("write"):
            return self.storage.write(work)

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        with self.transactions.under_way("read"):
            return self.storage.read(ask)

    def tidy(self) -> None:
        with self.transactions.under_way("tidy"):
            self.storage.tidy()

    def close(self) -> None:
        self.storage.close()
