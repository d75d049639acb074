"""What stands in the database and in this process at the moment somebody asks for the numbers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.departure import Departure
from storage.backlog import Backlog, backlog
from storage.storage import Storage
from storage.unavailable import Unavailable


@dataclass(frozen=True, kw_only=True, eq=False)
class Gauges(Collector):
    """`connected` says of each chat, by its platform, whether the bot hears it."""

    storage: Storage
    connected: Mapping[str, Callable[[], bool]]
    departure: Departure
    clock: Callable[[], datetime]

    def collect(self) -> Iterable[Metric]:
        yield gauge(
            "prospect_leaving",
            "Whether this process was told to stop, and takes no more soon.",
            self.departure.is_near,
        )
        yield labelled(
            "prospect_chat_connected",
            "Whether the chat is heard.",
            "platform",
            {platform: hears() for platform, hears in self.connected.items()},
        )
        now = self.clock()
        try:
            waits = self.storage.read(
                lambda books: backlog(books, now=now, platforms=self.connected)
            )
        except Unavailable:
            yield gauge("prospect_database_up", "Whether the database answers.", 0)
            return
        yield gauge("prospect_database_up", "Whether the database answers.", 1)
        yield from of_what_waits(waits, now)


def of_what_waits(waits: Backlog, now: datetime) -> Iterable[Metric]:
    yield gauge("prospect_outbox_waiting", "Messages that wait to be sent.", waits.messages)
    yield gauge("prospect_outbox_given_up", "Messages that could not be delivered.", waits.given_up)
    yield gauge(
        "prospect_outbox_oldest_seconds",
        "How long the oldest message waits that may go and was never tried.",
        since(waits.oldest_message, now),
    )
    oldest = min((at for _, at in waits.overdue.values()), default=None)
    yield gauge(
        "prospect_due_overdue_seconds", "How long the oldest thing due waits.", since(oldest, now)
    )
    yield labelled(
        "prospect_due_overdue",
        "Things that are due and not done.",
        "kind",
        {kind: count for kind, (count, _) in waits.overdue.items()},
    )


def since(moment: datetime | None, now: datetime) -> float:
    return max((now - moment).total_seconds(), 0.0) if moment else 0.0


def gauge(name: str, words: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, words, value=float(value))


def labelled(name: str, words: str, label: str, values: Mapping[str, float]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, words, labels=[label])
    for value, number in values.items():
        family.add_metric([value], float(number))
    return family
