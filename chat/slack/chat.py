"""Slack as a chat of the bot: renders what is said, makes the calls, knows its people."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock

from slack_sdk import WebClient

from chat.files import Fetched
from chat.port import Call, Event, Message, Say, Sent, Undelivered
from chat.slack.fetch import fetched
from chat.slack.members import whereabouts
from chat.slack.people import profile
from chat.slack.quote import Names
from chat.slack.send import NOT_LET_IN, made
from chat.slack.write import call_for
from chat.voices import Voice
from domain.people import Person, Place, Profile, Team

ClientOf = Callable[[Team], WebClient]
MOST_MET = 10_000
"""People whose shown name is kept in memory."""


class SlackChat:
    """`clients` gives the Web API of a team. `quick` the same for what somebody waits for.

    `names` tells the shown name of a person; without it, what Slack said of them since the start.
    """

    platform = "slack"
    pace = 1.0
    team_pace = 0.2  # "several hundred messages per minute" to a workspace

    def __init__(
        self,
        clients: ClientOf,
        *,
        quick: ClientOf | None = None,
        names: Names | None = None,
    ) -> None:
        self._clients = clients
        self._quick = quick or clients
        self._met: dict[Person, str] = {}
        self._meeting = Lock()
        self._names = names or self._met.get
        self._let_in = True

    def render(self, say: Say, voice: Voice, *, event: Event | None) -> Call:
        return call_for(say, voice, event=event, names=self._names)

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        try:
            sent = made(self._clients(team), call, message)
        except Undelivered as error:
            if error.reason in NOT_LET_IN:
                self._let_in = False
            raise
        self._let_in = True
        return sent

    def is_let_in(self) -> bool:
        """Whether Slack took the token, the last time that it mattered."""
        return self._let_in

    def profile(self, team: Team, person: Person) -> Profile | None:
        try:
            found = profile(self._quick(team), person)
        except Undelivered:  # the app was just uninstalled there
            return None
        if found is not None:
            self.meets(person, found.name)
        return found

    def meets(self, person: Person, name: str) -> None:
        """Of so many the one met first is forgotten."""
        with self._meeting:
            self._met.pop(person, None)
            self._met[person] = name
            if len(self._met) > MOST_MET:
                del self._met[next(iter(self._met))]

    def whereabouts(
        self, team: Team, person: Person, channels: Sequence[Place]
    ) -> Mapping[Place, bool]:
        return whereabouts(self._quick(team), person, channels)

    def fetch(self, team: Team, file_id: str, *, into: Path, at_most: int) -> Fetched:
        return fetched(self._clients(team), file_id, into=into, at_most=at_most)
