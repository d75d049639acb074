"""The pretend Mattermost writes what a real one wrote: the same keys, the same kinds of values."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Any

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.serving import served
from playground.environment import without_proxies
from tests.contract.mattermost_visitor import DIRECT, OFTEN, PATIENCE, MattermostVisitor
from tests.contract.pretend.server import pretend_server
from tests.contract.pretend.state import State

without_proxies()

A_MOMENT = Event()
"""Never set: waiting for it is waiting a moment for what other threads do."""
RECORDED = Path(__file__).parent / "recorded"
ELEMENTS = [
    {"display_name": "Company", "name": "company", "type": "text"},
    {"display_name": "Notes", "name": "notes", "type": "textarea", "optional": True},
    {"display_name": "Agree", "name": "agree", "type": "bool"},
]
DIALOG = {"callback_id": "prospect_new", "title": "New", "elements": ELEMENTS, "state": "sealed"}


def recorded(name: str) -> Any:
    return json.loads((RECORDED / f"{name}.json").read_text())


def shape(value: Any) -> Any:
    """Keys and kinds; of a list, each kind of thing in it."""
    if isinstance(value, dict):
        return {name: shape(one) for name, one in value.items()}
    if isinstance(value, list):
        return sorted({json.dumps(shape(one), sort_keys=True) for one in value})
    return type(value).__name__


@dataclass
class Bot:
    """Answers as told, and keeps what it was sent."""

    address: str = ""
    answer: dict[str, Any] = field(default_factory=dict)
    asked: list[Any] = field(default_factory=list)

    async def hears(self, request: Request) -> Response:
        if request.headers["content-type"].startswith("application/json"):
            self.asked.append(await request.json())
        else:
            form = await request.form()
            self.asked.append({name: form.getlist(name) for name in form})
        return JSONResponse(self.answer)


@dataclass
class Pretended:
    state: State
    bot: Bot
    channel: str
    alice: MattermostVisitor

    def posts(self, attachments: list[dict[str, Any]]) -> dict[str, Any]:
        """By the bot, in the channel; what the server answers."""
        body = {
            "channel_id": self.channel,
            "message": "Deal",
            "props": {"attachments": attachments},
        }
        headers = {"Authorization": "Bearer token-of-prospectbot"}
        answer = httpx.post(f"{self.state.address}/api/v4/posts", json=body, headers=headers)
        return dict(answer.json())

    def action(self, kind: str, name: str, **more: Any) -> dict[str, Any]:
        integration = {"url": self.bot.address, "context": {"do": "approve", "sig": "hmac"}}
        return {"id": "a1", "type": kind, "name": name, "integration": integration, **more}


@pytest.fixture
def pretended() -> Iterator[Pretended]:
    bot = Bot()
    with (
        pretend_server() as state,
        served([Route("/bot", bot.hears, methods=["POST"])]) as address,
    ):
        bot.address = f"{address}/bot"
        state.command = (bot.address, "token-of-the-command")
        ids = [state.join("prospectbot", is_bot=True), state.join("alice"), state.join("bob")]
        channel = state.channel("deals", *ids)
        alice = MattermostVisitor(
            state.address,
            "token-of-alice",
            user=ids[1],
            team=state.team["id"],
            places={"#equipe": channel, DIRECT: state.direct(ids[0], ids[1])},
        )
        yield Pretended(state, bot, channel, alice)
        alice.leaves()


def test_a_command(pretended: Pretended) -> None:
    pretended.alice.types("#equipe", "/prospect add  Acme Corp @bob ~deals")

    assert shape(pretended.bot.asked[0]) == shape(recorded("slash_request")["form"])


def test_the_answer_to_a_command_is_for_one_person(pretended: Pretended) -> None:
    field_ = {"title": "Stage", "value": "1", "short": True}
    options = [{"text": "Lead", "value": "lead"}]
    actions = [
        pretended.action("button", "Approve", style="primary"),
        pretended.action("select", "Stage…", options=options),
        pretended.action("select", "Owner…", data_source="users"),
    ]
    attachment = {"text": "t", "fields": [field_], "actions": actions}
    pretended.bot.answer = {"text": "choose", "props": {"attachments": [attachment]}}

    pretended.alice.types("#equipe", "/prospect")
    pretended.alice.reads("choose")

    seen = pretended.alice.posts()[-1]
    assert shape(seen) == shape(recorded("ephemeral_post_with_actions"))


def test_a_message_with_controls(pretended: Pretended) -> None:
    options = [{"text": "Lead", "value": "lead"}]
    actions = [
        pretended.action("button", "Approve", style="good"),
        pretended.action("select", "Stage", options=options, default_option="lead"),
        pretended.action("select", "Owner", data_source="users"),
    ]

    answer = pretended.posts([{"text": "body", "actions": actions}])

    assert shape(answer) == shape(recorded("post_with_actions")["body"])


def test_a_click_and_a_choice(pretended: Pretended) -> None:
    options = [{"text": "Won", "value": "won"}]
    pretended.posts([{"text": "A", "actions": [pretended.action("button", "Approve")]}])
    pretended.posts([{"text": "B", "actions": [pretended.action("select", "S", options=options)]}])

    pretended.alice.presses("Approve", on="A")
    pretended.alice.presses("Won", on="B")

    button, select = pretended.bot.asked
    assert shape(button) == shape(recorded("button_request")["body"])
    del select["context"]["do"]
    assert shape(select) == shape(recorded("select_request"))


def test_a_form_that_opens(pretended: Pretended) -> None:
    opened(pretended)

    shown = json.loads(heard(pretended.alice, "open_dialog")["data"]["dialog"])
    original = json.loads(recorded("dialog_open_event")[0]["data"]["dialog"])
    first = {**original["dialog"], "elements": original["dialog"]["elements"][:1]}
    mine = {**shown["dialog"], "elements": shown["dialog"]["elements"][:1]}
    assert shape({**shown, "dialog": mine}) == shape({**original, "dialog": first})


def test_a_form_that_is_sent(pretended: Pretended) -> None:
    opened(pretended)
    pretended.alice.fills({"Company": "Acme"})

    pretended.alice.submits()

    sent = pretended.bot.asked[-1]
    model = recorded("dialog_submit_request")["body"]
    assert sent["submission"] == {"company": "Acme", "notes": None, "agree": False}
    assert shape({**sent, "submission": {}}) == shape({**model, "submission": {}})


def test_what_is_written_directly(pretended: Pretended) -> None:
    pretended.alice.types(DIRECT, "my free text answer")

    pretended.alice.reads("my free text answer")

    posted = heard(pretended.alice, "posted")
    model = recorded("dm_posted_event")["bot"][0]
    assert shape({**posted, "seq": 1}) == shape(model)
    assert shape(json.loads(posted["data"]["post"])) == shape(json.loads(model["data"]["post"]))


@pytest.mark.parametrize(
    ("words", "wakes"),
    [("Hello @alice!", True), ("Hello @all", True), ("@\u200balice", False), ("alice", False)],
)
def test_whoever_is_called_by_name_is_woken(
    pretended: Pretended, words: str, *, wakes: bool
) -> None:
    pretended.posts([{"text": words}])
    pretended.alice.reads("Deal")

    posted = heard(pretended.alice, "posted")

    assert ("mentions" in posted["data"]) is wakes


def heard(visitor: MattermostVisitor, what: str) -> Any:
    """The newest event of that name, once it has come."""
    ends = time.monotonic() + PATIENCE
    while not (found := [one for one in visitor.events if one.get("event") == what]):
        assert time.monotonic() < ends, f"no {what}"
        A_MOMENT.wait(OFTEN)
    return found[-1]


def opened(pretended: Pretended) -> None:
    """By the bot, for Alice's click."""
    pretended.posts([{"text": "A", "actions": [pretended.action("button", "Approve")]}])
    pretended.alice.presses("Approve")
    trigger = pretended.bot.asked[-1]["trigger_id"]
    body = {"trigger_id": trigger, "url": pretended.bot.address, "dialog": DIALOG}
    answer = httpx.post(f"{pretended.state.address}/api/v4/actions/dialogs/open", json=body)
    assert answer.status_code == 200
    pretended.alice.fills({})
