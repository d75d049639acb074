"""Messages, in the order they were written, and who may see each of them."""

import threading
from dataclasses import dataclass, field

from playground.identity import APP_ID, BOT_ID, BOT_USER_ID, TEAM_ID
from playground.refused import Refused
from playground.wire import Blocks, Json, Values


@dataclass(slots=True, kw_only=True)
class Message:
    """`only_for` is the id of the one person who sees an ephemeral message.
    `version` grows with each change; `values` are what each person chose in it and not sent."""

    channel: str
    author: str
    ts: str
    text: str = ""
    blocks: Blocks = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    only_for: str | None = None
    thread_ts: str | None = None
    edited: bool = False
    system: bool = False
    broadcast: bool = False
    reactions: dict[str, list[str]] = field(default_factory=dict)
    metadata: Json | None = None
    client_msg_id: str | None = None
    version: int = 0
    values: dict[str, Values] = field(default_factory=dict)

    @property
    def is_ephemeral(self) -> bool:
        return self.only_for is not None

    @property
    def by_bot(self) -> bool:
        return self.author == BOT_USER_ID

    def seen_by(self, person: str) -> bool:
        return self.only_for in (None, person)

    def wire(self) -> Json:
        """As Slack shows it to the app."""
        out: Json = {"type": "message", "user": self.author, "ts": self.ts, "text": self.text}
        out["team"] = TEAM_ID
        if self.by_bot:
            out |= {"bot_id": BOT_ID, "app_id": APP_ID}
        if self.blocks:
            out["blocks"] = self.blocks
        if self.attachments:
            out["attachments"] = self.attachments
        if self.thread_ts:
            out["thread_ts"] = self.thread_ts
        if self.edited:
            out["edited"] = {"user": self.author, "ts": self.ts}
        if self.client_msg_id:
            out["client_msg_id"] = self.client_msg_id
        if self.metadata:
            out["metadata"] = self.metadata
        return out


class Messages:
    """Messages by channel. Reads give copies of the lists, so that a page can be drawn meanwhile."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._by_channel: dict[str, dict[str, Message]] = {}

    def add(self, message: Message) -> Message:
        with self._lock:
            self._by_channel.setdefault(message.channel, {})[message.ts] = message
        return message

    def find(self, channel: str, ts: str | None) -> Message:
        with self._lock:
            message = self._by_channel.get(channel, {}).get(ts or "")
        if message is None:
            raise Refused("message_not_found", f"no message {ts} in {channel}")
        return message

    def of_client(self, channel: str, name: str) -> Message | None:
        """The one that the app posted under this `client_msg_id`."""
        return next((m for m in self.in_channel(channel) if m.client_msg_id == name), None)

    def remove(self, message: Message) -> None:
        with self._lock:
            self._by_channel.get(message.channel, {}).pop(message.ts, None)

    def in_channel(self, channel: str) -> list[Message]:
        with self._lock:
            return list(self._by_channel.get(channel, {}).values())

    def visible(self, channel: str, person: str) -> list[Message]:
        return [message for message in self.in_channel(channel) if message.seen_by(person)]

    def all(self) -> list[Message]:
        with self._lock:
            return [m for channel in self._by_channel.values() for m in channel.values()]
