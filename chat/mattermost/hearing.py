"""What the WebSocket brings, passed on; and what was written while nobody listened, caught up with."""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from chat.mattermost.api import Api, Refused, Unreachable
from chat.mattermost.directory import Register
from chat.mattermost.people import read_profile
from chat.mattermost.read_posts import is_written, posted, told
from chat.port import Event
from domain.people import Profile, Team

logger = logging.getLogger(__name__)

Json = Mapping[str, Any]
MISSED: Final = timedelta(days=3)
"""So far back at a start: events are known as handled for longer."""
DIRECT: Final = "D"
News = Callable[[Team, Profile], None]


@dataclass(kw_only=True)
class Hearing:
    """`answer` passes an event on and answers it; an event heard twice is answered once."""

    answer: Callable[[Event], object]
    news: News
    api: Api
    register: Register
    team: Callable[[], Team]
    clock: Callable[[], datetime]
    _me: dict[str, Any] = field(default_factory=dict)
    _heard_until: int = 0
    """Milliseconds, of the newest message heard."""

    def heard(self, event: str, data: Json) -> None:
        match event:
            case "posted":
                post, direct = posted(data)
                self._take(post, direct=direct)
            case "user_updated":
                user = data.get("user")
                user = json.loads(user) if isinstance(user, str) else user
                if isinstance(user, dict) and "id" in user:
                    self.register.forget(str(user["id"]))
                    self.news(self.team(), read_profile(user))
            case _:
                pass

    def catch_up(self) -> None:
        """Direct messages written since the last one heard, the oldest first."""
        since = self._heard_until or int((self.clock() - MISSED).timestamp() * 1000)
        try:
            posts = [
                post for channel in self._changed(since) for post in self._since(channel, since)
            ]
        except (Refused, Unreachable) as error:
            logger.warning("What was missed could not be asked for.", extra={"reason": str(error)})
            return
        for post in sorted(posts, key=lambda post: int(post["create_at"])):
            self._take(post, direct=True)

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
        self._heard_until = max(self._heard_until, int(post["create_at"]))

    @property
    def me(self) -> dict[str, Any]:
        if not self._me:
            self._me = dict(self.api.get("/users/me"))
        return self._me

    def _changed(self, since: int) -> list[str]:
        """The direct conversations in which something was written since."""
        found = [
            channel
            for team in self.api.get("/users/me/teams")
            for channel in self.api.get(f"/users/me/teams/{team['id']}/channels")
        ]
        return sorted(
            {
                str(channel["id"])
                for channel in found
                if channel["type"] == DIRECT and channel["last_post_at"] > since
            }
        )

    def _since(self, channel: str, since: int) -> list[Json]:
        found = self.api.get(f"/channels/{channel}/posts", since=since)["posts"].values()
        return [
            post for post in found if int(post["create_at"]) > since and not post.get("delete_at")
        ]

    def _people(self, names: set[str]) -> dict[str, str]:
        found = {name: self.register.person(name) for name in names}
        return {name: one.id for name, one in found.items() if one is not None}

    def _channels(self, names: set[str]) -> dict[str, str]:
        teams = tuple(str(team["id"]) for team in self.api.get("/users/me/teams")) if names else ()
        found = {name: self.register.channel(name, teams) for name in names}
        return {name: one for name, one in found.items() if one is not None}
