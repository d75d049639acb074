"""Mattermost as a chat of the bot: renders what is said, makes the calls, knows its people."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from pathlib import Path

from chat.files import Fetched
from chat.mattermost.api import Api
from chat.mattermost.fetch import fetched
from chat.mattermost.mentions import Directory
from chat.mattermost.people import profile, whereabouts
from chat.mattermost.seals import Seals
from chat.mattermost.send import Wire
from chat.mattermost.write import call_for
from chat.port import Call, Event, Message, Say, Sent
from chat.voices import Voice
from domain.people import Person, Place, Profile, Team

PLATFORM = "mattermost"


class MattermostChat:
    """`quick` is the same server for what somebody waits for; `address` is where it reaches the bot."""

    platform = PLATFORM
    pace = 0.1
    team_pace = 0.0

    def __init__(
        self,
        api: Api,
        *,
        quick: Api,
        seals: Seals,
        address: str,
        directory: Directory,
        clock: Callable[[], datetime],
    ) -> None:
        self._api = api
        self._quick = quick
        self._seals = seals
        self._address = address
        self._directory = directory
        self._clock = clock

    @cached_property
    def me(self) -> str:
        """The bot's own user. Raises Refused, Unreachable."""
        return str(self._api.get("/users/me")["id"])

    @cached_property
    def wire(self) -> Wire:
        return Wire(self._api, me=lambda: self.me, directory=self._directory)

    @cached_property
    def quick_wire(self) -> Wire:
        """For what is done while somebody waits."""
        return Wire(self._quick, me=lambda: self.me, directory=self._directory)

    def render(self, say: Say, voice: Voice, *, event: Event | None) -> Call:
        return call_for(
            say,
            voice,
            event=event,
            seals=self._seals,
            address=self._address,
            now=self._clock(),
        )

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        return self.wire.made(call, message)

    def profile(self, team: Team, person: Person) -> Profile | None:
        return profile(self._quick, person)

    def whereabouts(
        self, team: Team, person: Person, channels: Sequence[Place]
    ) -> Mapping[Place, bool]:
        return whereabouts(self._quick, person, channels)

    def fetch(self, team: Team, file_id: str, *, into: Path, at_most: int) -> Fetched:
        return fetched(self._api, file_id, into=into, at_most=at_most)
