"""Counting what a bot does, where somebody may ask for it: else nothing is counted and nothing imported."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from starlette.routing import BaseRoute

from bot.departure import Departure
from bot.settings import Settings
from bot.watch import UNWATCHED, Watch
from storage.storage import Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What is watched, and where the numbers are told."""

    storage: Storage
    watch: Watch = UNWATCHED
    routes: list[BaseRoute] = field(default_factory=list)


def measuring(
    storage: Storage,
    settings: Settings,
    *,
    connected: Mapping[str, Callable[[], bool]],
    departure: Departure,
    clock: Callable[[], datetime],
) -> Measured:
    if not settings.prospect_metrics_token:
        return Measured(storage=storage)
    from bot.gauges import Gauges  # only now: nobody else waits for its import
    from bot.metrics import Metrics, routes
    from bot.watched_storage import Transactions, WatchedStorage

    metrics = Metrics()
    watched = WatchedStorage(storage, Transactions(metrics.registry))
    metrics.registry.register(
        Gauges(storage=watched, connected=connected, departure=departure, clock=clock)
    )
    return Measured(
        storage=watched,
        watch=metrics,
        routes=[*routes(metrics.registry, settings.prospect_metrics_token)],
    )
