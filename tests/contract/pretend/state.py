"""What the pretend server remembers: people, channels, messages, files, and who listens."""

import asyncio
import base64
import hashlib
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from threading import RLock

from tests.contract.pretend.shapes import CHANNEL, POST, Json, event, metadata, props_kept

TRIGGER_LIVES = 3.0
"""Seconds, as in 5.37."""
USES = 5
"""Of a response_url."""


def an_id(what: str) -> str:
    """26 small letters and digits, the same for the same thing."""
    return base64.b32encode(hashlib.sha256(what.encode()).digest()).decode().lower()[:26]


@dataclass
class Listener:
    user: str
    loop: asyncio.AbstractEventLoop
    queue: "asyncio.Queue[Json]"


@dataclass
class Hook:
    user: str
    channel: str
    left: int = USES


@dataclass
class State:
    """`command` is where /prospect is sent, with its token."""

    clock: Callable[[], float] = time.time
    users: dict[str, Json] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    channels: dict[str, Json] = field(default_factory=dict)
    members: set[tuple[str, str]] = field(default_factory=set)
    posts: dict[str, Json] = field(default_factory=dict)
    hidden: dict[str, Json] = field(default_factory=dict)
    """Messages of one person alone, kept by their clients only."""
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    hooks: dict[str, Hook] = field(default_factory=dict)
    triggers: dict[str, tuple[str, float]] = field(default_factory=dict)
    listeners: list[Listener] = field(default_factory=list)
    pending: dict[str, str] = field(default_factory=dict)
    command: tuple[str, str] = ("", "")
    address: str = ""
    lock: RLock = field(default_factory=RLock)
    numbers: "count[int]" = field(default_factory=count)

    def __post_init__(self) -> None:
        self.team: Json = {"id": an_id("team"), "name": "guild", "display_name": "The Guild"}

    def fresh(self, what: str) -> str:
        return an_id(f"{what} {next(self.numbers)}")

    def now(self) -> int:
        return int(self.clock() * 1000)

    def join(self, username: str, *, locale: str = "en", is_bot: bool = False) -> str:
        """A new user; their id. Their token is their name."""
        known = an_id(f"user {username}")
        self.users[known] = {
            "id": known,
            "username": username,
            "nickname": "",
            "first_name": username.capitalize(),
            "last_name": "",
            "roles": "system_user",
            "locale": locale,
            "timezone": {
                "useAutomaticTimezone": "false",
                "automaticTimezone": "",
                "manualTimezone": "Europe/Paris",
            },
            "delete_at": 0,
            "create_at": self.now(),
            "update_at": self.now(),
            "auth_data": "",
            "auth_service": "",
            "email": f"{username}@example.test",
            "position": "",
            "disable_welcome_email": False,
            **({"is_bot": True} if is_bot else {}),
        }
        self.tokens[f"token-of-{username}"] = known
        return known

    def channel(self, name: str, *members: str, kind: str = "O") -> str:
        known = an_id(f"channel {name}")
        self.channels.setdefault(
            known,
            {
                "id": known,
                "name": name,
                "display_name": "" if kind == "D" else name,
                "type": kind,
                "team_id": "" if kind == "D" else self.team["id"],
                "last_post_at": 0,
                "create_at": self.now(),
                "update_at": self.now(),
                "delete_at": 0,
                "creator_id": members[0] if members else "",
                **CHANNEL,
            },
        )
        self.members |= {(known, member) for member in members}
        return known

    def direct(self, one: str, other: str) -> str:
        return self.channel("__".join(sorted((one, other))), one, other, kind="D")

    def trigger(self, user: str) -> str:
        made = base64.b64encode(self.fresh(f"trigger of {user}").encode()).decode()
        self.triggers[made] = (user, time.monotonic() + TRIGGER_LIVES)
        return made

    def post(self, user: str, channel: str, body: Json) -> Json:
        """Kept and told to everybody there; the same `pending_post_id` gives the first one."""
        pending = str(body.get("pending_post_id") or "")
        if pending and pending in self.pending:
            return self.posts[self.pending[pending]]
        written = self.written(user, channel, body)
        if self.users[user].get("is_bot"):
            written["props"]["from_bot"] = "true"
        self.posts[written["id"]] = written
        self.channels[channel]["last_post_at"] = written["create_at"]
        if pending:
            self.pending[pending] = written["id"]
        self.tell_all("posted", channel, written)
        return written

    def written(self, user: str, channel: str, body: Json) -> Json:
        now = self.now()
        props = props_kept(body.get("props") or {})
        files = {"file_ids": list(body["file_ids"])} if body.get("file_ids") else {}
        return {
            **POST,
            "id": self.fresh("post"),
            "create_at": now,
            "update_at": now,
            "edit_at": 0,
            "delete_at": 0,
            "user_id": user,
            "channel_id": channel,
            "message": body.get("message", ""),
            "type": "",
            "props": props,
            "metadata": metadata(props),
            **files,
        }

    def whisper(self, user: str, channel: str, text: str, props: Json) -> Json:
        """For one person alone."""
        shown = self.written(user, channel, {"message": text, "props": props})
        shown |= {"type": "system_ephemeral", "update_at": 0}
        self.hidden[shown["id"]] = shown
        data = {"post": json.dumps(self.seen(shown, cookies=True))}
        self.tell(user, event("ephemeral_message", data, user=user, channel=channel))
        return shown

    def seen(self, post: Json, *, cookies: bool = False) -> Json:
        """As a client gets it: what an action does is kept from it."""
        shown: Json = json.loads(json.dumps(post))
        for attachment in shown["props"].get("attachments") or []:
            for action in attachment.get("actions") or []:
                action.pop("integration", None)
                if cookies:
                    action["cookie"] = f"cookie of {post['id']}"
        return shown

    def tell_all(self, what: str, channel: str, post: Json) -> None:
        about = self.channels[channel]
        there = sorted(member for place, member in self.members if place == channel)
        data: Json = {"post": json.dumps(self.seen(post))}
        if what == "posted":
            sender = f"@{self.users[post['user_id']]['username']}"
            called = [one for one in there if self.is_called(one, post, about["type"])]
            data |= {
                "channel_display_name": sender if about["type"] == "D" else about["display_name"],
                "channel_name": about["name"],
                "channel_type": about["type"],
                "sender_name": sender,
                "set_online": True,
                "team_id": about["team_id"],
                **({"mentions": json.dumps(called)} if called else {}),
            }
        for member in there:
            self.tell(member, event(what, data, channel=channel))

    def is_called(self, user: str, post: Json, kind: str) -> bool:
        """By a name after an @, wherever it stands; each other in a conversation of two."""
        if user == post["user_id"]:
            return False
        texts = [post["message"]]
        for one in post["props"].get("attachments") or []:
            texts += [one["text"], one["pretext"]]
        names = {self.users[user]["username"], "all", "channel", "here"}
        found = re.findall(r"@([\w.-]+)", "\n".join(texts).casefold())
        return kind == "D" or any(name.rstrip("._-") in names for name in found)

    def tell(self, user: str, message: Json) -> None:
        for one in list(self.listeners):
            if one.user == user:
                one.loop.call_soon_threadsafe(one.queue.put_nowait, message)
