"""Who people are, asked of the platform once and remembered while the bot runs."""

import logging
from collections.abc import Mapping
from threading import Lock

from chat.port import Chat
from domain.people import Person, Profile, Team

logger = logging.getLogger(__name__)


class Acquaintance:
    def __init__(self, chats: Mapping[str, Chat]) -> None:
        self._chats = chats
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

    def learn(self, team: Team, profile: Profile) -> None:
        """News of somebody, such as another language."""
        with self._lock:
            self._known[team, profile.person] = profile
