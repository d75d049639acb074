"""Names by ids and ids by names, asked of Mattermost once and remembered for a while."""

import time
from collections.abc import Callable
from threading import Lock
from typing import Any, Final
from urllib.parse import quote

from chat.mattermost.api import Api, Refused, Unreachable
from chat.mattermost.people import zone_of
from domain.people import Person

A_WHILE: Final = 600.0
"""Seconds: so long a name that was changed may still be used."""
A_MOMENT: Final = 5.0
"""Seconds: what is not there may be made, or the bot invited to it, at any time."""
PUBLIC: Final = "O"


class Register:
    """A Directory of chat/mattermost/mentions.py, and its other way round. Nothing here raises."""

    def __init__(self, api: Api, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._api = api
        self._monotonic = monotonic
        self._known: dict[str, tuple[Any, float]] = {}
        self._lock = Lock()

    def username(self, user_id: str) -> str | None:
        return username_in(self._asked(f"/users/{user_id}"))

    def channel_name(self, channel_id: str) -> str | None:
        return name_in(self._asked(f"/channels/{channel_id}"))

    def person(self, name: str) -> Person | None:
        """By username, or by id."""
        written = quote(name, safe="")
        found = self._asked(f"/users/username/{written}") or self._asked(f"/users/{written}")
        return None if found is None else Person(str(found["id"]))

    def channel(self, name: str, teams: tuple[str, ...]) -> str | None:
        """The id of a channel of these teams, by its name or id."""
        written = quote(name, safe="")
        for team in teams:
            if (found := self._asked(f"/teams/{team}/channels/name/{written}")) is not None:
                return str(found["id"])
        found = self._asked(f"/channels/{written}")
        return None if found is None else str(found["id"])

    def zone(self, user_id: str) -> str | None:
        user = self._asked(f"/users/{user_id}")
        return None if user is None else zone_of(user.get("timezone") or {})

    def teams(self) -> tuple[str, ...]:
        """Those of the bot."""
        return tuple(str(team["id"]) for team in self._asked("/users/me/teams") or ())

    def is_in(self, channel_id: str) -> bool:
        """Whether the bot is."""
        return self._asked(f"/channels/{channel_id}/members/me") is not None

    def forget(self, user_id: str) -> None:
        """They have another name now."""
        with self._lock:
            self._known.pop(f"/users/{user_id}", None)

    def said(self, path: str) -> Any:
        """What Mattermost says, None when there is no such thing. Raises Refused, Unreachable."""
        now = self._monotonic()
        with self._lock:
            known = self._known.get(path)
        if known is not None and known[1] > now:
            return known[0]
        try:
            found = self._api.get(path)
        except Refused as error:
            if error.status not in (400, 403, 404):
                raise
            found = None
        except Unreachable:
            if known is None:
                raise
            return known[0]
        with self._lock:
            self._known[path] = (found, now + (A_MOMENT if found is None else A_WHILE))
        return found

    def _asked(self, path: str) -> Any:
        try:
            return self.said(path)
        except (Refused, Unreachable):
            return None


class Certain:
    """The Directory of what stays: rather later than without a name. Raises Refused, Unreachable."""

    def __init__(self, register: Register) -> None:
        self._register = register

    def username(self, user_id: str) -> str | None:
        return username_in(self._register.said(f"/users/{user_id}"))

    def channel_name(self, channel_id: str) -> str | None:
        return name_in(self._register.said(f"/channels/{channel_id}"))


def username_in(user: Any) -> str | None:
    return None if user is None else str(user["username"])


def name_in(channel: Any) -> str | None:
    """Of a public one: nobody is told how another one is called."""
    return str(channel["name"]) if channel is not None and channel["type"] == PUBLIC else None


class Names:
    """A Directory of names that are known beforehand, for stories."""

    def __init__(
        self,
        username: Callable[[str], str | None],
        channel_name: Callable[[str], str | None],
    ) -> None:
        self.username = username
        self.channel_name = channel_name
