"""A bot that is written to in Mattermost, and what it passes on."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import httpx

from chat.mattermost.api import Api
from chat.mattermost.directory import Register
from chat.mattermost.hearing import Hearing
from chat.port import Event, Told
from domain.people import Profile, Team

BOT = "97q8xcpdh3bb8jsoh4rugfo6sc"
ALICE = "a" * 26
BOB = "b" * 26
DEALS = "c" * 26
DIRECT = "d" * 26
GUILD = "e" * 26
TEAM = Team("mattermost", BOT)
NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
MOMENT = int(NOW.timestamp() * 1000)


def post(text: str, number: int = 1, **other: Any) -> dict[str, Any]:
    """As Mattermost writes one."""
    written = {
        "id": f"post{number}",
        "create_at": MOMENT + number,
        "delete_at": 0,
        "user_id": ALICE,
        "channel_id": DIRECT,
        "root_id": "",
        "message": text,
        "type": "",
        "props": {},
    }
    return written | other


def posted_event(text: str, number: int = 1, **other: Any) -> dict[str, Any]:
    kind = "O" if other.get("channel_id") == DEALS else "D"
    return {"channel_type": kind, "post": json.dumps(post(text, number, **other)), "team_id": ""}


class PretendMattermost:
    """What it answers; `posts` are those of the direct conversation."""

    def __init__(self) -> None:
        self.posts: list[dict[str, Any]] = []
        self.is_up = True

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if not self.is_up:
            raise httpx.ConnectError("down")
        path = request.url.path.removeprefix("/api/v4")
        if path == f"/channels/{DIRECT}/posts":
            since = int(request.url.params["since"])
            found = {one["id"]: one for one in self.posts if one["create_at"] >= since}
            return httpx.Response(200, json={"order": list(found), "posts": found})
        known = self.known().get(path)
        return httpx.Response(404, json={"id": "none"}) if known is None else ok(known)

    def known(self) -> Mapping[str, Any]:
        last = max((one["create_at"] for one in self.posts), default=0)
        return {
            "/users/me": {"id": BOT, "username": "prospect"},
            "/users/me/teams": [{"id": GUILD}],
            f"/users/me/teams/{GUILD}/channels": [
                {"id": DEALS, "type": "O", "last_post_at": last},
                {"id": DIRECT, "type": "D", "last_post_at": last},
            ],
            "/users/username/bob": {"id": BOB, "username": "bob"},
            f"/teams/{GUILD}/channels/name/deals": {"id": DEALS, "name": "deals", "type": "O"},
        }


def ok(body: Any) -> httpx.Response:
    return httpx.Response(200, json=body)


class Bot:
    """It hears; `told` is what it passes on, `known` who changed."""

    def __init__(self) -> None:
        self.mattermost = PretendMattermost()
        self.told: list[Told] = []
        self.known: list[Profile] = []
        self.trouble: list[Exception] = []
        api = Api("http://mattermost.test", "t", transport=httpx.MockTransport(self.mattermost))
        self.hearing = Hearing(
            answer=self.answer,
            news=lambda _, profile: self.known.append(profile),
            api=api,
            register=Register(api),
            team=lambda: TEAM,
            clock=lambda: NOW,
        )

    def answer(self, event: Event) -> None:
        assert isinstance(event, Told)
        if self.trouble:
            raise self.trouble.pop(0)
        self.told.append(event)

    def hears(self, text: str, number: int = 1, **other: Any) -> None:
        self.hearing.heard("posted", posted_event(text, number, **other))

    @property
    def texts(self) -> list[str]:
        return [one.text for one in self.told]
