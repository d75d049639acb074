"""The bot at work on a Mattermost, pretend or real, with a clock that is moved by hand."""

import json
import socket
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event, Thread
from typing import cast

import uvicorn
from starlette.applications import Starlette

from bot.house import House
from bot.mattermost_ears import joined_chat
from bot.own_keys import keys_of
from bot.running import at_work
from bot.settings import Settings
from storage.storage import Storage, open_storage
from tests.contract.mattermost_visitor import DIRECT, MattermostVisitor
from tests.contract.workplace import Visitor

PATIENCE = 20.0
A_MOMENT = Event()
"""Never set: waiting for it is waiting a moment for what other threads do."""


@dataclass(frozen=True, kw_only=True)
class Person:
    token: str
    user: str
    direct: str
    username: str


@dataclass(frozen=True, kw_only=True)
class Installation:
    """What a server has for the bot: its account and command, people, a channel."""

    address: str
    bot_token: str
    command_token: str
    team: str
    channel: str
    people: Mapping[str, Person]


@dataclass
class MattermostWorkplace:
    """`now` was the bot's clock when it was last set: it goes on from there."""

    name: str
    installation: Installation
    storage: Storage
    now: datetime
    house: House
    closing: ExitStack
    set_at: float = field(default_factory=time.monotonic)
    visitors: dict[str, MattermostVisitor] = field(default_factory=dict)

    def visitor(self, name: str) -> MattermostVisitor:
        if name not in self.visitors:
            at, person = self.installation, self.installation.people[name]
            found = MattermostVisitor(
                at.address,
                person.token,
                user=person.user,
                team=at.team,
                places={"#equipe": at.channel, DIRECT: person.direct},
            )
            self.closing.callback(found.leaves)
            self.visitors[name] = found
        return self.visitors[name]

    def clock(self) -> datetime:
        return self.now + timedelta(seconds=time.monotonic() - self.set_at)

    def passes_until(self, moment: datetime) -> None:
        self.settles()
        while (due := self.house.clockwork.next_at()) is not None and due <= moment:
            self._is(max(self.clock(), due))
            self.house.clockwork.ring()
            self.settles()
        self._is(max(self.clock(), moment))

    def _is(self, moment: datetime) -> None:
        self.now, self.set_at = moment, time.monotonic()

    def settles(self) -> None:
        ends = time.monotonic() + PATIENCE
        while self._is_busy():
            assert time.monotonic() < ends, "something still waits to be said"
            A_MOMENT.wait(0.02)

    def _is_busy(self) -> bool:
        waiting, _ = self.storage.read(lambda books: books.outbox.counts())
        return waiting > 0 or self.storage.read(lambda books: books.imports.next_at()) is not None

    def calls(self, name: str) -> str:
        return f"@{self.installation.people[name].username}"

    def hands_over(self, visitor: Visitor, name: str, content: bytes, words: str) -> None:
        someone = cast(MattermostVisitor, visitor)
        someone.hands_over(name, content, words)
        someone.presses("Import it")

    def called(self, visitor: Visitor) -> int:
        """The server tells whom a message mentions."""
        someone = cast(MattermostVisitor, visitor)
        posted = [one["data"] for one in someone.events if one.get("event") == "posted"]
        return sum(
            someone.id in json.loads(one.get("mentions") or "[]")
            for one in posted
            if one["channel_type"] == "O"
        )

    def files(self, visitor: Visitor) -> Sequence[bytes]:
        someone = cast(MattermostVisitor, visitor)
        someone.goes(DIRECT)
        return someone.files()


def free_port() -> int:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return int(bound.getsockname()[1])


@contextmanager
def bot_at_work(
    name: str, installation: Installation, database: str, *, now: datetime, port: int
) -> Iterator[MattermostWorkplace]:
    """The command of the installation calls this port."""
    settings = Settings(
        database_url=database,
        mattermost_url=installation.address,
        mattermost_token=installation.bot_token,
        mattermost_command_tokens=installation.command_token,
        prospect_public_url=f"http://127.0.0.1:{port}",
        prospect_language="fr",
    )
    with ExitStack() as closing:
        storage = open_storage(database)
        closing.callback(storage.close)
        place: list[MattermostWorkplace] = []

        def clock() -> datetime:
            return place[0].clock() if place else now

        chat, ears = joined_chat(settings, keys_of(storage, settings), clock=clock)
        closing.callback(ears.close)
        house, _ = closing.enter_context(
            at_work(
                storage, {"mattermost": chat}, settings=settings, clock=clock, hearing=ears.open
            )
        )
        closing.enter_context(serving(Starlette(routes=ears.routes), port))
        heard_by = time.monotonic() + PATIENCE
        while not ears.hear():
            assert time.monotonic() < heard_by, "the bot does not hear Mattermost"
            A_MOMENT.wait(0.02)
        place.append(
            MattermostWorkplace(
                name=name,
                installation=installation,
                storage=storage,
                now=now,
                house=house,
                closing=closing,
            )
        )
        yield place[0]


@contextmanager
def serving(site: Starlette, port: int) -> Iterator[None]:
    server = uvicorn.Server(
        uvicorn.Config(site, port=port, log_config=None, access_log=False, lifespan="off")
    )
    thread = Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        A_MOMENT.wait(0.005)
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(5)
