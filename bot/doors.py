"""A product's data is for the members of its channel: what the others' events do not reach."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import TypeVar

from bot.acquaintance import Acquaintance
from chat.port import Command, Event
from domain.people import Profile
from domain.wording import Phrase, say
from storage.work import Work

Answer = TypeVar("Answer")


def kept_out(profile: Profile) -> Phrase | None:
    """Why somebody may not use the bot at all: guests and people from elsewhere, bots, leavers."""
    if profile.is_gone or profile.is_bot:
        return say("refusal-not-a-member")
    return say("refusal-guest") if profile.is_guest else None


class AskFirst(Exception):
    """The platform has to say first whether they are in these channels: not in a transaction."""

    def __init__(self, channels: Collection[str]) -> None:
        super().__init__()
        self.channels = channels


class NobodySays(Exception):
    """The platform cannot say now where somebody is let in, and did not lately: all stays closed."""


@dataclass(frozen=True, kw_only=True)
class Doors:
    """Those of one event. What the platform said about it holds until the event is answered."""

    acquaintance: Acquaintance
    event: Event
    _told: dict[str, bool | None] = field(default_factory=dict)
    """Whether they are in a channel, by its id; None when that cannot be said now."""

    def close(self, work: Work) -> None:
        """Hide the products whose channel the person is not in. Raises AskFirst, NobodySays.

        Whoever types in a channel is in it. A button in it may be older than that, and be seen by
        others: of those who press, the platform is asked.
        """
        channels = work.products.channels()
        told = {channel: self._is_in(channel) for channel in set(channels.values())}
        if unknown := [one for one, is_in in told.items() if is_in is None]:
            if any(one not in self._told for one in unknown):
                raise AskFirst([one for one in unknown if one not in self._told])
            if not (self._is_typed and self.event.place.id in told):
                raise NobodySays
        work.hide(frozenset(one for one, channel in channels.items() if not told[channel]))

    def through(self, attempt: Callable[[], Answer]) -> Answer:
        """The attempt; where it raised AskFirst, once more when the platform was asked."""
        while True:
            try:
                return attempt()
            except AskFirst as first:
                said = self.acquaintance.ask_whether_in(
                    self.event.team, self.event.by, first.channels
                )
                self._told.update({channel: said.get(channel) for channel in first.channels})

    def _is_in(self, channel: str) -> bool | None:
        """None when it has to be asked, or was asked and cannot be said."""
        event = self.event
        if self._is_typed and channel == event.place.id:
            self.acquaintance.wrote(event.team, event.by, channel)
            return True
        if channel in self._told:
            return self._told[channel]
        return self.acquaintance.is_in(event.team, event.by, channel)

    @property
    def _is_typed(self) -> bool:
        return isinstance(self.event, Command) and not self.event.place.direct
