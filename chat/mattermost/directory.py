"""Names by ids and ids by names, asked of Mattermost once and remembered for a while."""

import time
from collections.abc import Callable
from threading import Lock
from typing import Any, Final

from chat.mattermost.api import Api, Refused, Unreachable
from domain.people import Person

A_WHILE: Final = 600.0
"""Seconds: so long a name that was changed may still be used."""
PUBLIC: Final = "O"


class Register:
    """A Directory of chat/mattermost/mentions.py, and its other way round. Nothing here raises."""

    def __init__(self, api: Api, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._api = api
        self._monotonic = monotonic
        self._known: dict[str, tuple[Any, float]] = {}
        self._lock = Lock()

    def username(self, user_id: str) -> str | None:
        found = self._asked(f"/users/{user_id}")
        return None if found is None else str(found["username"])

    def channel_name(self, channel_id: str) -> str | None:
        found = self._asked(f"/channels/{channel_id}")
        return str(found["name"]) if found is not None and found["type"] == PUBLIC else None

    def person(self, name: str) -> Person | None:
        """By username, or by id."""
        found = self._asked(f"/users/username/{name}") or self._asked(f"/users/{name}")
        return None if found is None else Person(str(found["id"]))

    def channel(self, name: str, teams: tuple[str, ...]) -> str | None:
        """The id of a channel of these teams, by its name or id."""
        for team in teams:
            if (found := self._asked(f"/teams/{team}/channels/name/{name}")) is not None:
                return str(found["id"])
        found = self._asked(f"/channels/{name}")
        return None if found is None else str(found["id"])

    def forget(self, user_id: str) -> None:
        """They have another name now."""
        with self._lock:
            self._known.pop(f"/users/{user_id}", None)

    def _asked(self, path: str) -> Any:
        now = self._monotonic()
        with self._lock:
            known = self._known.get(path)
        if known is not None and known[1] > now:
            return known[0]
        try:
            found = self._api.get(path)
        except Refused as error:
            found = None
            if error.status not in (400, 403, 404):
                return None
        except Unreachable:
            return known[0] if known is not None else None
        with self._lock:
            self._known[path] = (found, now + A_WHILE)
        return found


class Names:
    """A Directory of names that are known beforehand, for stories."""

    def __init__(
        self,
        username: Callable[[str], str | None],
        channel_name: Callable[[str], str | None],
    ) -> None:
        self.username = username
        self.channel_name = channel_name
