"""The real bot in the local workspace, over real sockets and a line that may be bad, while people type."""

import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event, Thread

from sqlalchemy import text

from bot.house import House
from bot.local_workspace import AS_INSTALLED
from bot.running import at_work
from bot.sending import Sending
from bot.serving import served
from bot.settings import Settings
from bot.slack_ears import Ears
from chat.slack.chat import SlackChat
from chat.slack.connect import one_workspace, web_client
from chat.slack.http import PATH
from playground.delivery import Envelope
from playground.environment import without_proxies
from playground.messages import Message
from playground.payloads import command
from playground.people import Person
from playground.plain import message_text
from playground.refused import NotDelivered
from playground.server import serve
from playground.workspace import Workspace
from storage.storage import Storage, open_storage
from storage.work import Books
from tests.faults.bad_line import BadLine, bad_line
from tests.faults.moving_clock import MovingClock
from tests.faults.working_people import CHANNELS, NAMES, ROUNDS
from tests.office import PARIS

without_proxies()

MONDAY = datetime(2026, 1, 5, 10, 0, tzinfo=PARIS)
FAST = 20.0
"""So many seconds of the bot pass in one of ours: nobody waits for what it waits for."""
PATIENCE = 2
"""Seconds the bot waits for an answer here."""
SETTLES_WITHIN = 60.0 + 10 * ROUNDS
HOWEVER_SLOW = 30.0
"""Seconds for an answer: a machine may be busy, and nothing is timed here."""
LOOKS = 0.02
MENTION = re.compile(r"@(\w+)")


@dataclass
class SlackAtWork:
    workspace: Workspace
    line: BadLine
    house: House
    sending: Sending
    storage: Storage
    clock: MovingClock
    ears: Ears
    chat: SlackChat
    ended: Event = field(default_factory=Event)

    def asks(self, person: str, channel: str, line: str) -> str | None:
        """Type a command. What comes back to that person alone; None when Slack says that it failed."""
        state = self.workspace.state
        payload = command(
            state,
            state.directory.person(person),
            state.directory.channel(f"#{channel}"),
            "/prospect",
            self._mentions(line),
        )
        try:
            answer = self.workspace.delivery.send(Envelope(kind="slash_commands", payload=payload))
        except NotDelivered:
            return None
        return said(answer)

    def _mentions(self, line: str) -> str:
        """As Slack hands it over: people by their ids."""
        directory = self.workspace.state.directory
        return MENTION.sub(lambda found: f"<@{directory.person(found[1]).id}|{found[1]}>", line)

    def id_of(self, person: str) -> str:
        return self.workspace.state.directory.person(person).id

    def rows(self) -> Counter[str]:
        """How often each organisation is kept, by name."""

        def ask(books: Books) -> Counter[str]:
            names = text("SELECT name FROM prospects WHERE deleted_at IS NULL")
            return Counter(str(row[0]) for row in books.connection.execute(names))

        return self.storage.read(ask)

    def settles(self, *, seconds: float = SETTLES_WITHIN) -> None:
        """Wait until nothing waits to be sent."""
        self.waits_until(lambda: self.counts()[0] == 0, seconds=seconds)

    def waits_until(self, is_so: Callable[[], bool], *, seconds: float = SETTLES_WITHIN) -> None:
        ends = time.monotonic() + seconds
        while not is_so():
            assert time.monotonic() < ends, f"it did not come; {self.counts()} wait, were given up"
            self.ended.wait(LOOKS)

    def counts(self) -> tuple[int, int]:
        """How many messages wait, how many were given up."""
        return self.storage.read(lambda books: books.outbox.counts())

    def something_is_stuck(self) -> bool:
        """A message waits that was tried."""

        def ask(books: Books) -> bool:
            tried = text("SELECT count(*) FROM outbox WHERE state = 'waiting' AND tries > 0")
            return bool(books.connection.execute(tried).scalar_one())

        return self.storage.read(ask)

    def tickets(self) -> int:
        """How often a connection was asked for."""
        return sum(
            entry.get("method") == "apps.connections.open" for entry in self.workspace.journal
        )

    def posts(self) -> list[tuple[str, str]]:
        """(channel or person, text) of every lasting message of the bot."""
        state = self.workspace.state
        return [
            (self._place(one), message_text(one, state.directory))
            for one in state.messages.all()
            if one.by_bot and not one.is_ephemeral
        ]

    def _place(self, message: Message) -> str:
        directory = self.workspace.state.directory
        channel = directory.channels[message.channel]
        if channel.direct_with is None:
            return channel.name
        return directory.people[channel.direct_with].name

    def goes_on(self) -> None:
        """What is due is done, and what waits goes: as other processes would wake it."""
        while not self.ended.wait(LOOKS):
            self.sending.wake()


def said(answer: object) -> str:
    """The text of an acknowledgement."""
    return str(answer.get("text") or "") if isinstance(answer, dict) else ""


@contextmanager
def slack_at_work(
    database: str,
    *,
    http: bool = True,
    times: float = FAST,
    begins: datetime = MONDAY,
    channels: Sequence[str] = CHANNELS,
    roused: bool = True,
) -> Iterator[SlackAtWork]:
    """Each channel has a product of its name, made by Alice, who administers the team.

    When they are not `roused`, those who send wake by themselves alone, as in a process that is alone.
    """
    workspace = strict_workspace(channels, times)
    clock = MovingClock(begins, times=times)
    with ExitStack() as closing:
        server = serve(workspace, port=0)
        closing.callback(server.stop)
        line = closing.enter_context(bad_line(workspace.api_url))
        storage = open_storage(database, migrate=False)
        closing.callback(storage.close)
        chat = impatient_chat(workspace, line.url)
        ears = ears_of(workspace, chat, line.url, http=http)
        house, sending = closing.enter_context(
            at_work(
                storage,
                {"slack": chat},
                settings=Settings(database_url=database),
                clock=clock,
                hearing=ears.open,
            )
        )
        if http:
            workspace.request_url = closing.enter_context(served(ears.routes)) + PATH
        place = SlackAtWork(
            workspace=workspace,
            line=line,
            house=house,
            sending=sending,
            storage=storage,
            clock=clock,
            ears=ears,
            chat=chat,
        )
        place.waits_until(ears.hear)
        if roused:
            rousing = Thread(target=place.goes_on, daemon=True)
            rousing.start()
            closing.callback(rousing.join)
        closing.callback(place.ended.set)
        for channel in channels:
            assert place.asks("alice", channel, f'product new "{channel}"')
        place.settles()
        yield place


def strict_workspace(channels: Sequence[str], times: float) -> Workspace:
    """A message a second in each channel, by a clock that runs so many times as fast."""
    workspace = Workspace(
        people=[Person(name=name, real_name=name.title(), locale="en-GB") for name in NAMES],
        channels=channels,
        **AS_INSTALLED,
    )
    workspace.state.pace.seconds = 1.0 / times
    workspace.state.ack_seconds = workspace.state.passes.trigger_seconds = HOWEVER_SLOW
    return workspace


def impatient_chat(workspace: Workspace, url: str) -> SlackChat:
    """The outbox's client is another one than that of whoever waits, and no more patient here."""
    quick, outbox = (
        web_client(workspace.app.bot_token, api_url=url, seconds=seconds)
        for seconds in (PATIENCE, PATIENCE * 10)
    )
    outbox.timeout = PATIENCE
    return SlackChat(lambda _team: outbox, quick=lambda _team: quick)


def ears_of(workspace: Workspace, chat: SlackChat, url: str, *, http: bool) -> Ears:
    return Ears(
        authorize=one_workspace(workspace.app.bot_token),
        let_in=chat.is_let_in,
        app_token="" if http else workspace.app.app_token,
        signing_secret=workspace.app.signing_secret if http else "",
        api_url=url,
    )
