"""What reading a form needs to know, asked of Mattermost and of the bot, for whoever filled it in."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from chat.mattermost import mentions
from chat.mattermost.directory import Register
from chat.mattermost.found_by_name import Known
from chat.port import Lookup, Receive
from domain.people import Person, Place, Team

LONGEST_QUERY = 100


@dataclass(frozen=True, kw_only=True)
class Asking:
    """An Ask of chat/mattermost/found_by_name.py.

    `place` is where the form was opened, `server_team` the team of Mattermost they say they are in.
    """

    receive: Receive
    register: Register
    team: Team
    by: Person
    place: Place
    server_team: str
    now: datetime

    @property
    def today(self) -> date:
        """Where they are; where that is not known, where `now` was read."""
        try:
            zone = ZoneInfo(self.register.zone(self.by.id) or "")
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return self.now.date()
        return self.now.astimezone(zone).date()

    def found(self, lookup: str, query: str) -> Sequence[Known]:
        event = Lookup(
            id=f"mm:lookup:{secrets.token_hex(8)}",
            team=self.team,
            by=self.by,
            place=self.place,
            lookup=lookup,
            query=query[:LONGEST_QUERY],
        )
        options = [one for call in self.receive(event) for one in call.args.get("options", [])]
        named = mentions.named(options, self.register)
        return [(one["text"], one["value"]) for one in named]

    def person(self, name: str) -> Person | None:
        return self.register.person(name)

    def channel(self, name: str) -> str | None:
        """One in which the bot is: elsewhere it could not write."""
        teams = self.register.teams()
        here = (self.server_team,) if self.server_team in teams else teams
        found = self.register.channel(name, here)
        return found if found is not None and self.register.is_in(found) else None

    def shown(self, text: str) -> str:
        return str(mentions.named(text, self.register))
