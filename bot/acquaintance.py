"""Who people are and where they are let in, asked of the platform and remembered while the bot runs."""

import logging
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from threading import Lock

from bot.remembered import Remembered
from chat.port import Chat, Undelivered
from domain.people import Person, Place, Profile, Team

logger = logging.getLogger(__name__)


A_WHILE = 300.0
"""Seconds: so long somebody who left a channel may still see what is its product's, at most."""
A_MOMENT = 5.0
"""Seconds: so soon somebody who was not in it is looked for again, who may just have come."""
AN_HOUR = 3600.0
"""Seconds: so long what the platform said last counts while it says nothing; and so long a profile is good."""
A_DAY = 86400.0
"""Seconds: so long whoever wrote in a channel counts as in it, where the platform never says who is."""

Known = tuple[Team, Person, str]


@dataclass(frozen=True, slots=True)
class Heard:
    """`is_in` is None where the platform does not speak of the channel."""

    is_in: bool | None


class Acquaintance:
    def __init__(
        self, chats: Mapping[str, Chat], *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._chats = chats
        self._monotonic = monotonic
        self._heard = Remembered[Known, Heard](AN_HOUR, now=monotonic)
        self._wrote = Remembered[Known, bool](A_DAY, now=monotonic)
        self._profiles = Remembered[tuple[Team, Person], Profile](A_DAY, now=monotonic)
        self._trusted_from = float("-inf")
        self._lock = Lock()

    def profile(self, team: Team, person: Person) -> Profile:
        """What the platform says of a person; their id for a name while it says nothing."""
        return self.known(team, person) or Profile(person=person, name=person.id)

    def known(self, team: Team, person: Person) -> Profile | None:
        """What the platform says of a person; None for nobody it knows, or while it does not say.

        What it said once counts until it says something else, that day.
        """
        with self._lock:
            known = self._profiles.get((team, person))
        if known is not None and self._is_fresh(known[1], AN_HOUR):
            return known[0]
        said = self._chats[team.platform].profile(team, person)
        if said is not None:
            self.learn(team, said)
        return said or (known[0] if known else None)

    def is_in(self, team: Team, person: Person, channel: str) -> bool | None:
        """Whether somebody is in a channel, as was last heard; None when it has to be asked."""
        with self._lock:
            known = self._heard.get((team, person, channel))
        if known is None:
            return None
        heard, at = known
        if not self._is_fresh(at, A_MOMENT if heard.is_in is False else A_WHILE):
            return None
        return self._counts(heard, (team, person, channel))

    def ask_whether_in(
        self, team: Team, person: Person, channels: Collection[str]
    ) -> Mapping[str, bool]:
        """The same, asked; what cannot be said now, and was not said lately, is left out."""
        try:
            said = self._chats[team.platform].whereabouts(
                team, person, [Place(channel) for channel in channels]
            )
        except Undelivered as trouble:
            logger.warning(
                "The chat did not say now which channels somebody is in.",
                extra={"person": person.id, "reason": trouble.reason},
            )
            return self._said_lately(team, person, channels)
        heard = {channel: Heard(said.get(Place(channel))) for channel in channels}
        with self._lock:
            for channel, one in heard.items():
                self._heard.put((team, person, channel), one)
        return {
            channel: self._counts(one, (team, person, channel)) for channel, one in heard.items()
        }

    def wrote(self, team: Team, person: Person, channel: str) -> None:
        """Whoever writes in a channel is in it."""
        with self._lock:
            self._heard.put((team, person, channel), Heard(True))
            self._wrote.put((team, person, channel), True)

    def moved(self, team: Team, person: Person, channel: str) -> None:
        """News: somebody came into a channel or left it. What was known of it is forgotten."""
        with self._lock:
            self._heard.forget((team, person, channel))
            self._wrote.forget((team, person, channel))

    def learn(self, team: Team, profile: Profile) -> None:
        """What the platform said of somebody who was asked for."""
        with self._lock:
            self._profiles.put((team, profile.person), profile)

    def changed(self, team: Team, profile: Profile) -> None:
        """News of somebody, such as another language. Of those who are not known here nothing is kept."""
        with self._lock:
            if self._profiles.get((team, profile.person)) is not None:
                self._profiles.put((team, profile.person), profile)

    def forget(self, team: Team, person: Person) -> None:
        """They are another than they were: the platform is asked."""
        with self._lock:
            self._profiles.forget((team, person))

    def mistrust(self) -> None:
        """News may have been missed: the platform is asked again, and what it said before counts only
        while it cannot say."""
        self._trusted_from = self._monotonic()

    def _said_lately(
        self, team: Team, person: Person, channels: Collection[str]
    ) -> Mapping[str, bool]:
        with self._lock:
            heard = {channel: self._heard.get((team, person, channel)) for channel in channels}
        return {
            channel: self._counts(known[0], (team, person, channel))
            for channel, known in heard.items()
            if known is not None
        }

    def _counts(self, heard: Heard, of: Known) -> bool:
        """Where the platform does not say, whoever wrote there today is in it."""
        if heard.is_in is not None:
            return heard.is_in
        with self._lock:
            return self._wrote.get(of) is not None

    def _is_fresh(self, at: float, seconds: float) -> bool:
        return at > self._trusted_from and self._monotonic() - at < seconds
