"""Whose shapes the calls of a story have: ids, what an event carries besides, the renderers."""

import base64
import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, Protocol

from bot.replay.story import Line
from chat.port import Chat
from domain.people import Person
from playground.identity import TEAM_ID, channel_id, direct_id, folded, person_id


class Names(Protocol):
    """What the people and channels of a story are called, by their ids."""

    def shown(self, person: Person) -> str | None: ...

    def called(self, known_as: str) -> str | None:
        """The name alone, without @ or #."""
        ...


class Shapes(Protocol):
    """One platform's."""

    platform: str
    team: str
    changes: str
    """The method that changes a message."""

    def person(self, name: str) -> str: ...

    def channel(self, name: str) -> str: ...

    def direct(self, name: str) -> str: ...

    def via(self, number: str, line: Line) -> Mapping[str, Any]:
        """What a command carries besides: a trigger for a form, an address to answer to."""
        ...

    def chat(self, names: Names, clock: Callable[[], datetime]) -> Chat: ...

    def written(self, args: dict[str, Any], names: Names) -> dict[str, Any]:
        """The arguments as they are sent."""
        ...


class Slack:
    platform = "slack"
    team = TEAM_ID
    changes = "chat.update"

    def person(self, name: str) -> str:
        return person_id(name)

    def channel(self, name: str) -> str:
        return channel_id(name)

    def direct(self, name: str) -> str:
        return direct_id(name)

    def via(self, number: str, line: Line) -> Mapping[str, Any]:
        return {
            "trigger": number,
            "url": f"https://hooks.slack.com/commands/{self.team}/{number}",
        }

    def chat(self, names: Names, clock: Callable[[], datetime]) -> Chat:
        from bot.slack_chat import offline_chat

        return offline_chat(names.shown)

    def written(self, args: dict[str, Any], names: Names) -> dict[str, Any]:
        return args


class Mattermost:
    """`team` is the bot's own account, as on a server."""

    platform = "mattermost"
    changes = "posts/patch"

    def __init__(self) -> None:
        self.team = long_id("bot prospect")

    def person(self, name: str) -> str:
        return long_id(f"person {folded(name)}")

    def channel(self, name: str) -> str:
        return long_id(f"channel {folded(name)}")

    def direct(self, name: str) -> str:
        return long_id(f"direct {folded(name)}")

    def via(self, number: str, line: Line) -> Mapping[str, Any]:
        from chat.mattermost.answers import address_until

        address = f"https://chat.example/hooks/commands/{long_id(number)}"
        return {"trigger": number, "url": address, "url_until": address_until(line.at)}

    def chat(self, names: Names, clock: Callable[[], datetime]) -> Chat:
        from bot.mattermost_chat import offline_chat

        return offline_chat(names.called, names.called, clock=clock)

    def written(self, args: dict[str, Any], names: Names) -> dict[str, Any]:
        from chat.mattermost import mentions
        from chat.mattermost.directory import Names as Directory

        return dict(mentions.named(args, Directory(names.called, names.called)))


def long_id(what: str) -> str:
    """26 small letters and digits, the same for the same name every time."""
    digest = hashlib.sha256(what.encode()).digest()
    return base64.b32encode(digest).decode().lower()[:26]


PLATFORMS: Final[Mapping[str, Callable[[], Shapes]]] = {"slack": Slack, "mattermost": Mattermost}
