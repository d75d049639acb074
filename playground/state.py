"""Everything the local workspace knows, in one place; the other modules act on it."""

import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from playground.clock import Clock
from playground.controls import controls
from playground.faults import Faults
from playground.files import Files
from playground.journal import Journal
from playground.messages import Message, Messages
from playground.passes import Pace, Passes
from playground.people import Directory
from playground.settings import AppSettings
from playground.values import Reader
from playground.views import Views
from playground.wire import Blocks, Json

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(slots=True)
class State:
    """`looked_up` keeps, for each person, the options typeaheads offered, by value.
    `tickets` are connections the app asked for, `opening` those being made.
    `read` keeps, for each person and channel, the newest timestamp seen."""

    directory: Directory
    app: AppSettings
    clock: Clock
    journal: Journal
    faults: Faults = field(default_factory=Faults)
    passes: Passes = field(default_factory=Passes)
    pace: Pace = field(default_factory=Pace)
    messages: Messages = field(default_factory=Messages)
    views: Views = field(default_factory=Views)
    files: Files = field(default_factory=Files)
    base_url: str = "http://127.0.0.1"
    looked_up: dict[str, dict[str, Json]] = field(default_factory=dict)
    read: dict[tuple[str, str], str] = field(default_factory=dict)
    tickets: set[str] = field(default_factory=set)
    opening: set[str] = field(default_factory=set)
    ack_seconds: float = 3.0
    version: int = 0
    counter: int = 0
    _watchers: list[Callable[[], None]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _change: threading.Condition = field(default_factory=threading.Condition)

    def now(self) -> datetime:
        return self.clock.now()

    def changed(self) -> None:
        """Tell every open page and every waiting visitor to look again."""
        with self._change:
            self.version += 1
            self._change.notify_all()
        for watcher in list(self._watchers):
            watcher()

    def watch(self, watcher: Callable[[], None]) -> None:
        self._watchers.append(watcher)

    def unwatch(self, watcher: Callable[[], None]) -> None:
        self._watchers.remove(watcher)

    def wait_change(self, seen: int, seconds: float) -> None:
        """Return when something has changed since version `seen`, or after `seconds`."""
        with self._change:
            self._change.wait_for(lambda: self.version != seen, seconds)

    def new_name(self, letter: str) -> str:
        with self._lock:
            self.counter += 1
            number = self.counter
        digits = []
        for _ in range(5):
            number, rest = divmod(number, 36)
            digits.append(DIGITS[rest])
        return letter + "".join(reversed(digits))

    def named(self, blocks: Blocks) -> Blocks:
        """Give block and action ids to what came without, as Slack does."""
        for block in blocks:
            block.setdefault("block_id", self.new_name("b"))
            for inner in itertools.chain(
                block.get("child_blocks", ()),
                block.get("elements", ()) if block["type"] == "carousel" else (),
            ):
                inner.setdefault("block_id", self.new_name("b"))
        for _, element in controls(blocks):
            element.setdefault("action_id", self.new_name("a"))
        return blocks

    def reader(self, person: str, channel: str | None = None) -> Reader:
        return Reader(
            zone=ZoneInfo(self.directory.person(person).zone),
            looked_up=self.looked_up.setdefault(person, {}),
            current=channel,
        )

    def post(self, message: Message) -> Message:
        message.blocks = self.named(message.blocks)
        self.messages.add(message)
        if not message.by_bot:
            self.read[(message.author, message.channel)] = message.ts
        self.changed()
        return message

    def touched(self, message: Message) -> None:
        message.version += 1
        self.changed()

    def unread(self, person: str, channel: str) -> int:
        seen = moment_key(self.read.get((person, channel), "0.0"))
        newest_first = reversed(self.messages.visible(channel, person))
        newer = itertools.takewhile(lambda message: moment_key(message.ts) > seen, newest_first)
        return sum(message.author != person for message in newer)

    def mark_read(self, person: str, channel: str) -> None:
        visible = self.messages.visible(channel, person)
        if visible:
            self.read[(person, channel)] = visible[-1].ts


def moment_key(ts: str) -> tuple[int, int]:
    seconds, _, micros = ts.partition(".")
    return int(seconds), int(micros or 0)
