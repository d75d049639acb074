"""What the bot asks of a server."""

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from tests.contract.pretend.shapes import Json, props_cost, props_kept
from tests.contract.pretend.state import State


class No(Exception):
    """An error, by its status and Mattermost's own name of it."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


Path = Mapping[str, str]
NOT_THERE = "app.something.missing.app_error"
NOT_ALLOWED = "api.context.permissions.app_error"
TOO_LONG = "model.post.is_valid.msg.app_error"
PROPS_TOO_LONG = "model.post.is_valid.props.app_error"
MOST = 16_383
MOST_OF_PROPS = 8_000


def me(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    return state.users[user]


def somebody(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    return there(state.users, path["user"])


def named(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    found = [one for one in state.users.values() if one["username"] == path["name"]]
    if not found:
        raise No(404, NOT_THERE)
    return found[0]


def teams(state: State, user: str, path: Path, body: Any, query: Path) -> list[Json]:
    return [state.team]


def my_channels(state: State, user: str, path: Path, body: Any, query: Path) -> list[Json]:
    return [state.channels[channel] for channel, one in state.members if one == user]


def channel(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    return there(state.channels, path["channel"], status=403)


def channel_named(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    found = [one for one in state.channels.values() if one["name"] == path["name"]]
    if not found:
        raise No(404, NOT_THERE)
    return found[0]


def members(state: State, user: str, path: Path, body: Any, query: Path) -> list[Json]:
    found = sorted(one for place, one in state.members if place == path["channel"])
    start, size = int(query.get("page", 0)), int(query.get("per_page", 60))
    return [{"user_id": one} for one in found[start * size : (start + 1) * size]]


def member(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    whom = user if path["user"] == "me" else path["user"]
    if (path["channel"], whom) not in state.members:
        raise No(404, NOT_THERE)
    return {"channel_id": path["channel"], "user_id": whom}


def direct(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    one, other = body
    there(state.users, other)
    return state.channels[state.direct(one, other)]


def post(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    where = there(state.channels, body["channel_id"], status=403)
    if (where["id"], user) not in state.members:
        raise No(403, NOT_ALLOWED)
    if where["delete_at"]:
        raise No(400, "api.post.create_post.can_not_post_to_deleted.error")
    checked(body)
    return state.seen(state.post(user, where["id"], body))


def checked(body: Json) -> None:
    if len(body.get("message", "")) > MOST:
        raise No(400, TOO_LONG)
    if props_cost(body.get("props") or {}) > MOST_OF_PROPS:
        raise No(400, PROPS_TOO_LONG)


def patch(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    known = there(state.posts, path["post"])
    if known["user_id"] != user:
        raise No(403, NOT_ALLOWED)
    checked(body)
    known.update(message=body["message"], props=props_kept(body["props"]), edit_at=state.now())
    state.tell_all("post_edited", known["channel_id"], known)
    return state.seen(known)


def posts(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    """The newest first; with `since`, those that changed after that moment."""
    since = int(query.get("since", 0))
    found = [
        one
        for one in state.posts.values()
        if one["channel_id"] == path["channel"] and one["update_at"] > since
    ]
    found.sort(key=lambda one: -one["create_at"])
    start, size = int(query.get("page", 0)), int(query.get("per_page", 60))
    some = found if since else found[start * size : (start + 1) * size]
    return {"order": [one["id"] for one in some], "posts": {one["id"]: one for one in some}}


def upload(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    name, content = body
    known = state.fresh("file")
    state.files[known] = (name, content)
    return {"file_infos": [{"id": known, "name": name, "size": len(content)}], "client_ids": []}


def file_info(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    if path["file"] not in state.files:
        raise No(404, NOT_THERE)
    name, content = state.files[path["file"]]
    return {"id": path["file"], "name": name, "size": len(content)}


def file(state: State, user: str, path: Path, body: Any, query: Path) -> Response:
    if path["file"] not in state.files:
        raise No(404, NOT_THERE)
    return Response(state.files[path["file"]][1])


def there(known: Mapping[str, Json], which: str, *, status: int = 404) -> Json:
    if which not in known:
        raise No(status, NOT_THERE if status == 404 else NOT_ALLOWED)
    return known[which]
