"""The numbers at /metrics, in Prometheus' format. Labels are codes of ours, never what anybody wrote."""

import hmac
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.watch import Outcome
from chat.port import Undelivered

PATH: Final = "/metrics"
SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 5.0)
"""A chat waits three."""
LATE: Final = (1.0, 5.0, 15.0, 60.0, 120.0, 300.0, 900.0, 3600.0)
REASONS: Final = frozenset(
    {
        *("account_inactive", "broken", "channel_not_found", "invalid_auth", "invalid_blocks"),
        *("is_archived", "missing_scope", "msg_too_long", "not_in_channel", "not_installed"),
        *("platform_not_connected", "ratelimited", "token_expired", "token_revoked"),
    }
)
"""Those that say what to do; others are counted together, a chat may invent more."""


class Metrics:
    """A watch that counts, and the registry of what it counts."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._events = Histogram(
            "prospect_event_seconds",
            "How long an event took, by what it was and what became of it.",
            ("kind", "outcome"),
            buckets=SECONDS,
            registry=registry,
        )
        self._under_way = Gauge(
            "prospect_events_under_way", "Events being handled now.", registry=registry
        )
        self._messages = Counter(
            "prospect_messages",
            "Messages of the outbox, by what they are and what became of them.",
            ("kind", "outcome"),
            registry=registry,
        )
        self._calls = Histogram(
            "prospect_chat_seconds",
            "How long a chat took to take a message, or not to.",
            ("platform", "outcome"),
            buckets=SECONDS,
            registry=registry,
        )
        self._refusals = Counter(
            "prospect_chat_refusals",
            "Messages a chat did not take, by its reason.",
            ("platform", "reason"),
            registry=registry,
        )
        self._late = Histogram(
            "prospect_due_late_seconds",
            "How long after its moment something due was done.",
            ("kind",),
            buckets=LATE,
            registry=registry,
        )
        self._put_off = Counter(
            "prospect_due_put_off",
            "Things due that broke and are tried again later.",
            ("kind",),
            registry=registry,
        )

    @contextmanager
    def event(self, kind: str) -> Iterator[Outcome]:
        outcome, began = Outcome(), time.perf_counter()
        try:
            with self._under_way.track_inprogress():
                yield outcome
        finally:
            taken = time.perf_counter() - began
            self._events.labels(kind=kind, outcome=outcome.how).observe(taken)

    def message(self, kind: str, how: str) -> None:
        self._messages.labels(kind=kind, outcome=how).inc()

    @contextmanager
    def call(self, platform: str) -> Iterator[None]:
        began, outcome = time.perf_counter(), "not_taken"
        try:
            yield
            outcome = "taken"
        finally:
            taken = time.perf_counter() - began
            self._calls.labels(platform=platform, outcome=outcome).observe(taken)

    def not_sent(self, platform: str, error: Undelivered) -> None:
        self._refusals.labels(platform=platform, reason=counted_as(error.reason)).inc()

    def due(self, kind: str, *, late: float) -> None:
        self._late.labels(kind=kind).observe(max(late, 0.0))

    def put_off(self, kind: str) -> None:
        self._put_off.labels(kind=kind).inc()


def counted_as(reason: str) -> str:
    """A name of Python's, as URLError, means that nobody answered."""
    if reason in REASONS:
        return reason
    return "unreachable" if reason[:1].isupper() else "other"


def routes(registry: CollectorRegistry, token: str) -> list[Route]:
    """For whoever has the token: the bot's web server may be reached from outside."""

    def told(request: Request) -> Response:
        given = request.headers.get("authorization", "")
        if not hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
            return PlainTextResponse("", status_code=401, headers={"www-authenticate": "Bearer"})
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return [Route(PATH, told)]
