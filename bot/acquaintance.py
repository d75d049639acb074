"""Who people are, asked of the platform once and remembered while the bot runs."""

import logging
import time
from collections.abc import Callable, Mapping
from threading import Lock

from chat.port import Chat
from domain.people import Person, Place, Profile, Team

logger = logging.getLogger(__name__)


A_WHILE = 300.0
"""Seconds: so long somebody who left a channel may still see what is its product's."""
A_MOMENT = 5.0
"""Seconds: so soon somebody who was not in it is looked for again, who may just have come."""


class Acquaintance:
    def __init__(
        self, chats: Mapping[str, Chat], *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._chats = chats
        self._monotonic = monotonic
        self._members: dict[tuple[Team, str], tuple[frozenset[Person] | None, float]] = {}
        self._known: dict[tuple[Team, Person], Profile] = {}
        self._lock = Lock()

    def profile(self, team: Team, person: Person) -> Profile:
        """What the platform says of a person; their id for a name while it says nothing."""
        return self.known(team, person) or Profile(person=person, name=person.id)

    def known(self, team: Team, person: Person) -> Profile | None:
        """What the platform says of a person; None for nobody it knows, or while it does not say."""
        with self._lock:
            known = self._known.get((team, person))
        if known is not None:
            return known
        said = self._chats[team.platform].profile(team, person)
        if said is not None:
            self.learn(team, said)
        return said

    def is_in(self, team: Team, person: Person, channel: str) -> bool | None:
        """Whether somebody is in a channel, as was last heard; None when it has to be asked."""
        with self._lock:
            known = self._members.get((team, channel))
        if known is None:
            return None
        members, asked_at = known
        age = self._monotonic() - asked_at
        if members is not None and person not in members:
            return False if age < A_MOMENT else None
        return True if age < A_WHILE else None

    def ask_who_is_in(self, team: Team, channel: str) -> None:
        """Where the platform does not say, everybody of the team counts as a member."""
        found = self._chats[team.platform].members(team, Place(channel))
        with self._lock:
            self._members[team, channel] = (found, self._monotonic())

    def learn(self, team: Team, profile: Profile) -> None:
        """News of somebody, such as another language."""
        with self._lock:
            self._known[team, profile.person] = profile
