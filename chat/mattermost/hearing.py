"""What the WebSocket brings, passed on; and what was written while nobody listened, caught up with."""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from chat.mattermost.api import Api, Refused, Unreachable
from chat.mattermost.catching_up import missed
from chat.mattermost.directory import Register
from chat.mattermost.people import read_profile
from chat.mattermost.read_posts import is_written, posted, told
from chat.mattermost.socket import Missed
from chat.port import Event
from chat.request_ids import a_request
from domain.people import Profile, Team

logger = logging.getLogger(__name__)

Json = Mapping[str, Any]
AT_START: Final = timedelta(days=3)
"""So far back at a start: events are known as handled for longer."""
MARGIN: Final = 60_000
"""Milliseconds: of two messages written at once, the one that was heard first may be the younger."""
News = Callable[[Team, Profile], None]


@dataclass(kw_only=True)
class Hearing:
    """`answer` passes an event on and answers it; an event heard twice is answered once.

    What was written before `not_before` was answered by a bot that nobody remembers any more.
    """

    answer: Callable[[Event], object]
    news: News
    api: Api
    register: Register
    team: Callable[[], Team]
    clock: Callable[[], datetime]
    not_before: datetime | None = None
    _me: dict[str, Any] = field(default_factory=dict)
    _heard_until: int = 0
    """Milliseconds, of the newest message before which none is missing."""
    _is_behind: bool = True

    @a_request()
    def heard(self, event: str, data: Json) -> None:
        """Raises Missed."""
        try:
            self._hear(event, data)
        except (Refused, Unreachable) as error:
            self._is_behind = True
            raise Missed(str(error)) from error

    def catch_up(self) -> None:
        """Direct messages written since the last one heard, the oldest first. Raises Missed."""
        self._is_behind = True
        earliest = self.clock() - AT_START
        at_start = int(max(earliest, self.not_before or earliest).timestamp() * 1000)
        since = self._heard_until - MARGIN if self._heard_until else at_start
        try:
            posts = missed(self.api, since=since)
            for post in posts:
                self._take_safely(post)
        except (Refused, Unreachable) as error:
            raise Missed(str(error)) from error
        self._is_behind = False
        self._heard_until = max([self._heard_until, *(int(post["create_at"]) for post in posts)])

    def _hear(self, event: str, data: Json) -> None:
        match event:
            case "posted":
                post, direct = posted(data)
                self._take(post, direct=direct)
                if not self._is_behind:
                    self._heard_until = max(self._heard_until, int(post["create_at"]))
            case "user_updated":
                self._learn(data.get("user"))
            case _:
                pass

    def _learn(self, user: Any) -> None:
        user = json.loads(user) if isinstance(user, str) else user
        if isinstance(user, dict) and "id" in user:
            self.register.forget(str(user["id"]))
            self.news(self.team(), read_profile(user))

    @a_request()
    def _take_safely(self, post: Json) -> None:
        """One message that breaks does not keep the others from being answered."""
        try:
            self._take(post, direct=True)
        except (Refused, Unreachable):
            raise
        except Exception:
            logger.exception("A message of Mattermost broke.", extra={"post": post.get("id")})

    def _take(self, post: Json, *, direct: bool) -> None:
        if not is_written(post, self.me["id"]):
            return
        event = told(
            post,
            self.team(),
            direct=direct,
            bot=str(self.me["username"]),
            people=self._people,
            channels=self._channels,
        )
        if event is not None:
            self.answer(event)

    @property
    def me(self) -> dict[str, Any]:
        """The bot's own account. Raises Refused, Unreachable."""
        if not self._me:
            self._me = dict(self.api.get("/users/me"))
        return self._me

    def _people(self, names: set[str]) -> dict[str, str]:
        found = {name: self.register.person(name) for name in names}
        return {name: one.id for name, one in found.items() if one is not None}

    def _channels(self, names: set[str]) -> dict[str, str]:
        teams = tuple(str(team["id"]) for team in self.api.get("/users/me/teams")) if names else ()
        found = {name: self.register.channel(name, teams) for name in names}
        return {name: one for name, one in found.items() if one is not None}
