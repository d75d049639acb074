"""The whole bot on a real socket, in a pretend Slack that keeps and checks what it is sent."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import httpx

from bot.delivery import Pace
from bot.departure import Departure
from bot.guard import guarded
from bot.house import House, build
from bot.local_workspace import AS_INSTALLED
from bot.serving import serving
from bot.slack_ears import Ears
from bot.web import web
from chat.slack.chat import SlackChat
from chat.slack.connect import one_workspace, web_client
from chat.slack.http import PATH
from handlers.desk import Defaults
from playground import payloads
from playground.messages import Message
from playground.people import Channel, Person
from playground.server import serve
from playground.signed_http import FORM, body_of, signed_headers
from playground.views import View
from playground.workspace import Workspace
from storage.storage import Storage
from tests.databases import WITH_A_KEY
from tests.office import MONDAY_MORNING, PARIS

TEAM = "#equipe"
LONG_ENOUGH = 3_600.0
DELIVERED_EVERY = 20


@dataclass(kw_only=True)
class SlackTarget:
    """`sent` is how many requests it got; `answers` those that were not empty, newest last."""

    workspace: Workspace
    house: House
    web: httpx.Client
    sent: int = 0
    answers: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.person: Person = self.workspace.ensure_person("alice")
        self.channel: Channel = self.workspace.ensure_channel("equipe")
        self.anchor = self.workspace.state.post(
            Message(
                channel=self.channel.id, author=self.workspace.state.directory.bot.id, ts="1.000001"
            )
        )

    def bytes(self, body: bytes, kind: str = FORM, *, signed_as: str = "") -> httpx.Response:
        """Signed, whatever it is."""
        secret = self.workspace.app.signing_secret
        try:
            headers = signed_headers(body.decode(), secret, kind)
        except UnicodeDecodeError:
            headers = signed_headers(signed_as, secret, kind)
        self.sent += 1
        if self.sent % DELIVERED_EVERY == 0:
            self.delivers()
        return self.web.post(PATH, content=body, headers=headers)

    def payload(self, kind: str, payload: dict[str, Any]) -> httpx.Response:
        body, content_type = body_of(kind, readable(payload))
        answer = self.bytes(body.encode(), content_type)
        if answer.status_code == 200 and answer.text:
            self.answers.append(answer.json())
        return answer

    def types(self, text: str, name: str = "/prospect") -> httpx.Response:
        state = self.workspace.state
        return self.payload(
            "slash_commands", payloads.command(state, self.person, self.channel, name, text)
        )

    def presses(
        self, action: dict[str, Any], where: Message | View | None = None
    ) -> httpx.Response:
        found = payloads.block_actions(
            self.workspace.state, self.person, action, where or self.anchor, {}
        )
        return self.payload("interactive", found)

    def looks_up(self, action: str, query: str) -> httpx.Response:
        names = ("block", action)
        found = payloads.suggestion(self.workspace.state, self.person, names, query, self.anchor)
        return self.payload("interactive", found)

    def submits(self, view: View, values: dict[str, dict[str, Any]]) -> httpx.Response:
        found = payloads.submission(self.workspace.state, self.person, view)
        found["view"] = {**found["view"], "state": {"values": values}}
        return self.payload("interactive", found)

    def uses(self, shortcut: str, text: str | None = None) -> httpx.Response:
        message = None
        if text is not None:
            message = Message(
                channel=self.channel.id, author=self.person.id, ts="1.000002", text=text
            )
        found = payloads.shortcut(self.workspace.state, self.person, shortcut, message)
        return self.payload("interactive", found)

    def says(
        self, text: str, kind: str = "message", channel: Channel | None = None
    ) -> httpx.Response:
        direct = self.workspace.state.directory.direct(self.person.id)
        where = channel or direct
        inner = {
            "type": kind,
            "channel_type": "im" if where is direct else "channel",
            "channel": where.id,
            "user": self.person.id,
            "text": text,
            "ts": self.workspace.state.clock.next_ts(),
        }
        return self.payload("events_api", payloads.event(self.workspace.state, inner))

    def opened(self, line: str) -> View | None:
        """The form that a command opens."""
        self.workspace.state.views.stacks.clear()
        self.types(line)
        return self.workspace.state.views.top(self.person.id)

    def delivers(self) -> None:
        self.house.sender.deliver()

    def posted(self) -> list[dict[str, Any]]:
        """What it sent by its own calls, message by message: {"method", "args"}."""
        self.delivers()
        return [
            entry
            for entry in self.workspace.journal
            if entry["direction"] == "from_app" and entry["kind"] in ("web_api", "response_url")
        ]


def readable(payload: dict[str, Any]) -> dict[str, Any]:
    """Half a letter cannot be written in a form: it comes as its escape, in JSON."""
    return {
        name: json.loads(json.dumps(value)) if not isinstance(value, str) else whole(value)
        for name, value in payload.items()
    }


def whole(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


@contextmanager
def slack_target(storage: Storage, database: str) -> Iterator[SlackTarget]:
    """With a product, two prospects, a relay and a need."""
    workspace = Workspace(**AS_INSTALLED)
    workspace.rate_limited = False
    workspace.state.passes.trigger_seconds = LONG_ENOUGH
    server = serve(workspace, port=0)
    app = workspace.app

    def now() -> datetime:
        return MONDAY_MORNING

    try:
        house = build(
            storage=storage,
            chats={"slack": patient_chat(app.bot_token, workspace.api_url)},
            clock=now,
            defaults=Defaults(language="en", zone=PARIS, country="FR"),
            pace=Pace(waits=False),
        )
        ears = Ears(
            authorize=one_workspace(app.bot_token),
            signing_secret=app.signing_secret,
            api_url=workspace.api_url,
        )
        with ears.open(house):
            site = guarded(
                web(storage, ears.routes, connected={}, departure=Departure()),
                replace(WITH_A_KEY, database_url=database),
            )
            with (
                serving(site) as address,
                httpx.Client(base_url=address, timeout=60, trust_env=False) as client,
            ):
                target = SlackTarget(workspace=workspace, house=house, web=client)
                settled(target)
                yield target
    finally:
        server.stop()


def patient_chat(token: str, api_url: str) -> SlackChat:
    """It waits for a busy machine."""
    client = web_client(token, api_url=api_url, seconds=60)
    return SlackChat(lambda _team: client)


def settled(target: SlackTarget) -> None:
    for line in BEGINNING:
        assert target.types(line).status_code == 200
    target.delivers()


BEGINNING = (
    'product new "Demarches"',
    "add Ambert",
    'add "Ambert two" contact:"Marie Dupont" email:marie@ambert.example',
    'mandate "The director" "One login"',
    'need P-1 "Import a PDF" must',
)
