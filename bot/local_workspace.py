"""A local workspace with the bot in it, telling its demo story."""

import logging
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from bot.delivery import Pace, Sender
from bot.house import House
from bot.local_story import introduce, tell
from bot.replay.story import read_story
from bot.running import at_work
from bot.sending import Sending
from bot.serving import served
from bot.settings import Settings
from bot.slack_chat import online_chat
from bot.slack_ears import Ears
from chat.slack.connect import one_workspace
from chat.slack.http import PATH
from chat.slack.manifest import EVENTS, SCOPES
from playground.server import Server
from playground.settings import Command, Shortcut
from playground.workspace import Workspace
from storage.engines import is_sqlite
from storage.storage import open_storage

logger = logging.getLogger(__name__)

STORY = Path(__file__).parents[1] / "demo" / "first-two.story"
OWN_DATABASE = "sqlite:///.prospect/local.db"
"""Unless DATABASE_URL says otherwise: the demo never mixes with a team's own prospects."""
CONVERSATION = "conversation.json"
PATIENCE = 20.0
"""Seconds for the bot to join."""
COMMANDS = (Command(name="/prospect", hint='add "Organisation" | call P-12 interested | help'),)
SHORTCUTS = (
    Shortcut(name="Add a prospect", callback_id="add"),
    Shortcut(name="Save as prospect note", callback_id="note", on_message=True),
)
AS_INSTALLED: Mapping[str, Any] = {
    "commands": COMMANDS,
    "shortcuts": SHORTCUTS,
    "scopes": SCOPES,
    "events": EVENTS,
}
"""What the app may do and hears is what its manifest asks for, no more."""


class LocalWorkspace:
    """The workspace with the bot in it, by Socket Mode or, with `http`, by signed HTTP.

    A context: it begins anew or goes on where the saved conversation ended, and saves it at the end.
    """

    def __init__(
        self,
        database: str,
        settings: Settings,
        *,
        port: int = 0,
        fresh: bool = False,
        http: bool = False,
        story: Path | None = STORY,
    ) -> None:
        self._database = database
        self._settings = settings
        self._port = port
        self._fresh = fresh
        self._http = http
        self._story = None if story is None else read_story(story)
        self._closing = ExitStack()
        self.workspace: Workspace
        self.server: Server
        self.house: House
        self._sending: Sending
        self._quick: Sender

    def __enter__(self) -> Self:
        with ExitStack() as closing:
            self._open(closing)
            self._closing = closing.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()

    def wait(self) -> None:
        """Until the process is interrupted."""
        while True:
            time.sleep(3600)

    def pass_until(self, moment: datetime) -> None:
        """What is due until then happens at its own time, and everything said is sent."""
        self._quick.deliver()
        while (due := self.house.clockwork.next_at()) is not None and due <= moment:
            self.workspace.stand_at(due)
            self.house.clockwork.ring()
            self._quick.deliver()

    def move(self, moment: datetime) -> None:
        """The clock of the workspace was pushed forward to this moment."""
        with self._sending.held():
            self.workspace.rate_limited = False
            try:
                self.pass_until(moment)
            finally:
                self.workspace.rate_limited = True
        logger.info("The clock moved.", extra={"to": moment.isoformat()})

    def _open(self, closing: ExitStack) -> None:
        conversation = self._conversation()
        goes_on = conversation is not None and conversation.exists() and not self._fresh
        if not goes_on and self._database == OWN_DATABASE:
            forget(self._database)
        storage = open_storage(self._database)
        closing.callback(storage.close)
        self.workspace = (
            Workspace.load(conversation, **AS_INSTALLED)
            if goes_on and conversation is not None
            else self._new_workspace()
        )
        self.server = Server(self.workspace, "127.0.0.1", self._port, save_to=conversation)
        self.server.start()
        closing.callback(self.server.stop)
        chat = online_chat(self.workspace.app.bot_token, api_url=self.workspace.api_url)
        self.house, self._sending = closing.enter_context(
            at_work(
                storage,
                {"slack": chat},
                settings=replace(self._settings, database_url=self._database),
                clock=self.workspace.now,
                hearing=self._joined,
            )
        )
        self._quick = Sender(
            storage=storage,
            chats={"slack": chat},
            clock=self.workspace.now,
            pace=Pace(waits=False),
        )
        if not goes_on:
            self._tell()
        self.workspace.on_clock = self.move
        self.workspace.next_digest = lambda: storage.read(lambda books: books.due.next_at("digest"))

    def _new_workspace(self) -> Workspace:
        began = self._story.lines[0].at if self._story else None
        return Workspace(now=began, **AS_INSTALLED)

    @contextmanager
    def _joined(self, house: House) -> Iterator[None]:
        """As any bot joins a workspace."""
        app = self.workspace.app
        ears = Ears(
            authorize=one_workspace(app.bot_token),
            app_token="" if self._http else app.app_token,
            signing_secret=app.signing_secret if self._http else "",
            api_url=self.workspace.api_url,
        )
        with ExitStack() as closing:
            closing.enter_context(ears.open(house))
            if self._http:
                self.workspace.request_url = closing.enter_context(served(ears.routes)) + PATH
            ends = time.monotonic() + PATIENCE
            while not ears.hear() and time.monotonic() < ends:
                time.sleep(0.01)
            yield

    def _tell(self) -> None:
        if self._story is None:
            return
        introduce(self._story, self.workspace)
        with self._sending.held():
            self.workspace.rate_limited = False
            tell(self._story, self.workspace, self.house, self.pass_until)
            self.workspace.rate_limited = True
        self.workspace.stand_at(None)

    def _conversation(self) -> Path | None:
        """Beside a SQLite file; elsewhere the conversation is not kept."""
        if not is_sqlite(self._database):
            return None
        path = Path(self._database.removeprefix("sqlite:///"))
        return path.parent / f"{path.stem}.{CONVERSATION}"


def forget(database: str) -> None:
    """Begin anew: the demo's own file goes, never another one."""
    path = Path(database.removeprefix("sqlite:///"))
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
