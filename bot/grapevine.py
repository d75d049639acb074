"""News of people goes from the process that a chat told to all others: who left, who became a guest.

Kinds and ids only. Whoever could not listen for a while trusts nothing it heard before.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

from bot.acquaintance import Acquaintance
from domain.people import Person, Profile, Team

MOVED, CHANGED = "moved", "changed"


@dataclass(frozen=True, slots=True)
class Grapevine:
    """`say` tells the other processes, and returns at once."""

    acquaintance: Acquaintance
    say: Callable[[str], None]

    def moved(self, team: Team, person: Person, channel: str) -> None:
        """Somebody came into a channel or left it."""
        self.acquaintance.moved(team, person, channel)
        self.say(json.dumps([MOVED, team.platform, team.id, person.id, channel]))

    def changed(self, team: Team, profile: Profile) -> None:
        """Somebody is another than they were: a guest now, or of another language."""
        self.acquaintance.changed(team, profile)
        self.say(json.dumps([CHANGED, team.platform, team.id, profile.person.id, ""]))

    def heard(self, word: str) -> None:
        """From another process, or from this one; nothing when some may have been missed."""
        if not word:
            self.acquaintance.mistrust()
            return
        kind, platform, team, person, channel = json.loads(word)
        if kind == MOVED:
            self.acquaintance.moved(Team(platform, team), Person(person), channel)
        else:
            self.acquaintance.forget(Team(platform, team), Person(person))
