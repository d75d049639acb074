"""Who the bot is on its server, which is the team's own name: asked once, when it is first needed."""

from threading import Lock

from chat.mattermost.api import Api
from domain.people import Team


class Identity:
    """A start does not wait for Mattermost: whoever is called by it asks then, and it answers."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._team: Team | None = None
        self._lock = Lock()

    def team(self) -> Team:
        """All of the server, by the bot account's id. Raises Refused, Unreachable."""
        with self._lock:
            if self._team is None:
                self._team = Team("mattermost", str(self._api.get("/users/me")["id"]))
            return self._team
