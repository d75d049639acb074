"""The whole bot behind its real addresses, beside a Mattermost in memory: what is posted to it, and what it does."""

import json
from collections.abc import Iterator
from datetime import datetime
from itertools import count
from typing import Any
from urllib.parse import urlencode

import httpx
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.delivery import Pace
from bot.house import build
from bot.mattermost_words import teller
from chat.mattermost import addresses
from chat.mattermost.chat import PLATFORM, MattermostChat
from chat.mattermost.directory import Certain, Register
from chat.mattermost.doorkeeper import Doorkeeper
from chat.mattermost.listen import Listener
from chat.mattermost.routes import routes
from chat.mattermost.seals import Seals
from domain.people import Team
from handlers.desk import Defaults
from storage.columns import metadata
from storage.storage import Storage
from tests.chat.mattermost.small_server import ALICE, BOT, TOWN, SmallServer, refusal
from tests.databases import asked
from tests.office import MONDAY_MORNING, PARIS

BOB = "o" * 26
LATER_TOWN = "l" * 26
DIRECT = f"{ALICE}__{BOT}"
DIRECT_CHANNEL = f"d{ALICE[1:]}"
TOKEN, OTHER_TOKEN = "t" * 26, "u" * 26
ADDRESS = "http://bot.example"
TEAM = Team(PLATFORM, BOT)
DURABLE = frozenset({"seen"})
"""Tables that say what was heard, not what is known."""


class PeopledServer(SmallServer):
    """With members of channels, and forms that are opened: `opened` are the dialogs, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.users[ALICE] |= {"locale": "en", "first_name": "Alice"}
        self.users[BOB] = {"id": BOB, "username": "bob", "delete_at": 0, "locale": "fr"}
        self.channels[LATER_TOWN] = {"id": LATER_TOWN, "name": "later", "type": "O"}
        self.members = {(TOWN, ALICE), (TOWN, BOB), (LATER_TOWN, ALICE), (TOWN, BOT)}
        self.hidden: set[str] = set()
        self.opened: list[dict[str, Any]] = []

    def _asked_for(self, parts: list[str], params: httpx.QueryParams) -> httpx.Response:
        match parts:
            case ["channels", channel, "members", user]:
                return self._member(channel, user)
            case ["users", "me", "teams"]:
                return httpx.Response(200, json=[])
            case _:
                return super()._asked_for(parts, params)

    def _member(self, channel: str, user: str) -> httpx.Response:
        if channel in self.hidden:
            return refusal(403, "api.context.permissions.app_error")
        if (channel, user) in self.members:
            return httpx.Response(200, json={"channel_id": channel, "user_id": user})
        return refusal(404, "app.channel.get_member.missing.app_error")

    def _done(self, method: str, parts: list[str], body: Any) -> httpx.Response:
        if parts == ["actions", "dialogs", "open"]:
            self.opened.append(body)
            return httpx.Response(200, json={"status": "OK"})
        return super()._done(method, parts, body)


class BotAtWork:
    """`now` is its clock. `database` is its URL, to see that nothing changed."""

    def __init__(self, storage: Storage, database: str) -> None:
        self.now = MONDAY_MORNING
        self.minutes = 0.0
        self.server = PeopledServer()
        self.seals = Seals(bytes(range(32)))
        self._database = database
        self._triggers = count(1)
        api = self.server.api()
        register = Register(api)
        self.chat = MattermostChat(
            api,
            quick=api,
            seals=self.seals,
            address=ADDRESS,
            directory=Certain(register),
            clock=self.clock,
        )
        self.house = build(
            storage=storage,
            chats={PLATFORM: self.chat},
            clock=self.clock,
            defaults=Defaults(language="en", zone=PARIS, country="FR"),
            pace=Pace(waits=False),
            wake=self.delivers,
        )
        tell = teller(
            self.house.acquaintance,
            lambda: TEAM,
            register,
            defaults=self.house.defaults,
            clock=self.clock,
        )
        listener = Listener(
            receive=self.house.dispatcher.receive,
            seals=self.seals,
            tokens=(TOKEN, OTHER_TOKEN),
            wire=self.chat.quick_wire,
            register=register,
            doorkeeper=Doorkeeper(api, monotonic=lambda: self.minutes * 60),
            tell=tell,
            address=ADDRESS,
            team=lambda: TEAM,
            clock=self.clock,
        )
        self.web = TestClient(Starlette(routes=routes(listener)))

    def delivers(self) -> None:
        self.house.sender.deliver()

    def clock(self) -> datetime:
        return self.now

    def trigger(self) -> str:
        return f"trigger-{next(self._triggers)}"

    def types(self, text: str, **changed: Any) -> dict[str, Any]:
        """What its person sees at once."""
        answer = self.posts_command(text=text, **changed)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def posts_command(self, **changed: Any) -> httpx.Response:
        fields = {
            "channel_id": TOWN,
            "channel_name": "town",
            "user_id": ALICE,
            "user_name": "alice",
            "command": "/prospect",
            "text": "",
            "token": TOKEN,
            "trigger_id": self.trigger(),
            "response_url": "http://chat.example/hooks/commands/1",
        }
        body = urlencode({name: one for name, one in (fields | changed).items() if one is not None})
        kind = {"content-type": "application/x-www-form-urlencoded"}
        answer: httpx.Response = self.web.post(addresses.COMMAND, content=body, headers=kind)
        return answer

    def presses(self, seal: Any, **changed: Any) -> httpx.Response:
        body = {
            "user_id": ALICE,
            "user_name": "alice",
            "channel_id": TOWN,
            "channel_name": "town",
            "post_id": "p" * 26,
            "trigger_id": self.trigger(),
            "type": "button",
            "context": {"seal": seal},
        }
        return self.posts(addresses.ACTION, body | changed)

    def submits(self, state: Any, values: Any, **changed: Any) -> httpx.Response:
        body = {
            "type": "dialog_submission",
            "callback_id": "add",
            "state": state,
            "user_id": ALICE,
            "channel_id": TOWN,
            "team_id": "",
            "submission": values,
            "cancelled": False,
        }
        return self.posts(addresses.DIALOG, body | changed)

    def posts(self, path: str, body: Any) -> httpx.Response:
        written = body if isinstance(body, (str, bytes)) else json.dumps(body)
        kind = {"content-type": "application/json"}
        answer: httpx.Response = self.web.post(path, content=written, headers=kind)
        return answer

    def form(self, text: str, **changed: Any) -> dict[str, Any]:
        """The dialog that a command opens."""
        self.types(text, **changed)
        return dict(self.server.opened[-1]["dialog"])

    def keeps(self) -> list[str]:
        """All that is in the database, but the ids of what was heard."""
        kept = [table for table in metadata.sorted_tables if table.name not in DURABLE]
        return [row for table in kept for row in rows_of(self._database, table.name)]


def rows_of(database: str, table: str) -> Iterator[str]:
    for row in sorted(map(str, asked(database, f'SELECT * FROM "{table}"'))):
        yield f"{table} {row}"


def seal_of(answer: dict[str, Any], label: str) -> str:
    """That of a button, in what a command answered."""
    shown = answer.get("props") or answer
    actions = {
        action["name"]: action["integration"]["context"]["seal"]
        for part in shown["attachments"]
        for action in part.get("actions", [])
    }
    assert label in actions, f"nothing says {label!r} among {sorted(actions)}"
    return str(actions[label])
