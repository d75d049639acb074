"""What was written to the bot while nobody listened: asked for, the oldest first."""

from collections.abc import Mapping
from typing import Any, Final

from chat.mattermost.api import Api

Json = Mapping[str, Any]
DIRECT: Final = "D"


def missed(api: Api, *, since: int) -> list[Json]:
    """Direct messages written since (milliseconds). Raises Refused, Unreachable.

    What was said to the bot in a channel is not looked for: who got no answer there asks again.
    """
    posts = [post for channel in talked_in(api, since) for post in written(api, channel, since)]
    return sorted(posts, key=lambda post: (int(post["create_at"]), str(post["id"])))


def talked_in(api: Api, since: int) -> list[str]:
    """The direct conversations in which something was written since: each team lists them all."""
    teams = api.get("/users/me/teams")
    found = [
        channel
        for team in teams[:1]
        for channel in api.get(f"/users/me/teams/{team['id']}/channels")
    ]
    return sorted(
        str(channel["id"])
        for channel in found
        if channel["type"] == DIRECT and int(channel.get("last_post_at") or 0) >= since
    )


def written(api: Api, channel: str, since: int) -> list[Json]:
    """Mattermost gives what was changed since, older messages too: those are left out."""
    found = api.get(f"/channels/{channel}/posts", since=since)["posts"].values()
    return [post for post in found if int(post["create_at"]) >= since and not post.get("delete_at")]
