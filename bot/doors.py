"""A product's data is for the members of its channel: what the others' events do not reach."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.acquaintance import Acquaintance
from chat.port import Event
from storage.work import Work

Answer = TypeVar("Answer")


class AskFirst(Exception):
    """The platform has to say first who is in these channels: not while a transaction is open."""

    def __init__(self, channels: Sequence[str]) -> None:
        super().__init__()
        self.channels = channels


@dataclass(frozen=True, kw_only=True)
class Doors:
    acquaintance: Acquaintance

    def close(self, event: Event, work: Work) -> None:
        """Hide the products whose channel the person is not in. Raises AskFirst.

        Whoever writes in a channel is in it.
        """
        elsewhere = {
            product: channel
            for product, channel in work.products.channels().items()
            if channel != event.place.id
        }
        known = {
            product: self.acquaintance.is_in(event.team, event.by, channel)
            for product, channel in elsewhere.items()
        }
        if unknown := [elsewhere[product] for product, is_in in known.items() if is_in is None]:
            raise AskFirst(unknown)
        work.hide(frozenset(product for product, is_in in known.items() if not is_in))

    def through(self, event: Event, attempt: Callable[[], Answer]) -> Answer:
        """The attempt; where it raised AskFirst, once more when the platform was asked."""
        try:
            return attempt()
        except AskFirst as first:
            for channel in first.channels:
                self.acquaintance.ask_who_is_in(event.team, channel)
        return attempt()
