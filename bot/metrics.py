"""The numbers at /metrics, in Prometheus' format. Labels are codes of ours, never what anybody wrote."""

import hmac
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.watch import Outcome
from storage.storage import Storage
from storage.unavailable import Unavailable

PATH = "/metrics"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 5.0)
"""A chat waits three."""
LATE = (1.0, 5.0, 15.0, 60.0, 120.0, 300.0, 900.0, 3600.0)


class Metrics:
    """A watch that counts."""

    def __init__(self, storage: Storage) -> None:
        self.registry = CollectorRegistry()
        self._events = Histogram(
            "prospect_event_seconds",
            "How long an event took, by what it was and what became of it.",
            ("kind", "outcome"),
            buckets=SECONDS,
            registry=self.registry,
        )
        self._messages = Counter(
            "prospect_messages",
            "Messages of the outbox, by what they are and what became of them.",
            ("kind", "outcome"),
            registry=self.registry,
        )
        self._late = Histogram(
            "prospect_due_late_seconds",
            "How long after its moment something due was done.",
            ("kind",),
            buckets=LATE,
            registry=self.registry,
        )
        self.registry.register(Waiting(storage))

    @contextmanager
    def event(self, kind: str) -> Iterator[Outcome]:
        outcome, began = Outcome(), time.perf_counter()
        try:
            yield outcome
        finally:
            taken = time.perf_counter() - began
            self._events.labels(kind=kind, outcome=outcome.how).observe(taken)

    def message(self, kind: str, how: str) -> None:
        self._messages.labels(kind=kind, outcome=how).inc()

    def due(self, kind: str, *, late: float) -> None:
        self._late.labels(kind=kind).observe(max(late, 0.0))


class Waiting(Collector):
    """Asked of the database when somebody looks."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def collect(self) -> Iterable[Metric]:
        try:
            (waiting, given_up), due_at = self._storage.read(
                lambda books: (books.outbox.counts(), books.due.next_at())
            )
        except Unavailable:
            yield gauge("prospect_database_up", "Whether the database answers.", 0)
            return
        late = (datetime.now(UTC) - due_at).total_seconds() if due_at else 0.0
        yield gauge("prospect_database_up", "Whether the database answers.", 1)
        yield gauge("prospect_outbox_waiting", "Messages that wait to be sent.", waiting)
        yield gauge("prospect_outbox_given_up", "Messages that could not be delivered.", given_up)
        yield gauge(
            "prospect_due_overdue_seconds", "How long the oldest thing due waits.", max(late, 0.0)
        )


def gauge(name: str, words: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, words, value=value)


def routes(metrics: Metrics, token: str) -> list[Route]:
    """For whoever has the token: the bot's web server may be reached from outside."""

    def told(request: Request) -> Response:
        given = request.headers.get("authorization", "")
        if not hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
            return PlainTextResponse("", status_code=401, headers={"www-authenticate": "Bearer"})
        return Response(generate_latest(metrics.registry), media_type=CONTENT_TYPE_LATEST)

    return [Route(PATH, told)]
