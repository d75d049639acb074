"""The Bolt app itself: signed requests in, acknowledgements out, nothing left unanswered."""

import json
import time
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlencode

import pytest
from slack_bolt import BoltRequest
from slack_sdk.signature import SignatureVerifier
from starlette.applications import Starlette
from starlette.testclient import TestClient

from chat import forms
from chat.cards import Option, Text, card
from chat.port import Call, Errors, Event, Found, Open, Reply, Say
from chat.slack.chat import SlackChat
from chat.slack.connect import bolt_app, one_workspace, web_client
from chat.slack.http import PATH, routes
from chat.slack.listen import listen
from domain.people import Person, Profile, Team
from tests.chat.pretend_api import PretendApi
from tests.chat.recorded import TEAM, Aloud, recorded, words

SECRET = "5" * 32
FORM = forms.Form(
    name="add",
    title=words("Add"),
    submit=words("Add"),
    items=(forms.Line(name="name", label=words("Name")),),
)
REPLY = Reply(card=card(Text(words("Noted."))))
SAY_TEXT = Reply(card=card(Text(words("{{7*7}}"))))


class Bot:
    """A bot that answers every event with the same; `events` are those it took."""

    def __init__(self, api: PretendApi) -> None:
        self.events: list[Event] = []
        self.heard: list[tuple[Team, Profile]] = []
        self.moved: list[tuple[Team, Person, str]] = []
        self.says: list[Say] = []
        self.app = bolt_app(one_workspace("xoxb-test"), signing_secret=SECRET, api_url=api.url)
        client = web_client("xoxb-test", api_url=api.url)
        self.chat = SlackChat(lambda team: client)
        listen(
            self.app,
            self.receive,
            news=lambda team, profile: self.heard.append((team, profile)),
            moved=lambda *who: self.moved.append(who),
        )

    def receive(self, event: Event) -> Sequence[Call]:
        self.events.append(event)
        calls = [self.chat.render(what, Aloud(), event=event) for what in self.says]
        return [call for call in calls if not call.durable]

    def over_socket(self, payload: dict[str, Any]) -> tuple[int, Any]:
        answer = self.app.dispatch(BoltRequest(mode="socket_mode", body=payload))
        return answer.status, json.loads(answer.body) if answer.body else None


@pytest.fixture
def bot(api: PretendApi) -> Bot:
    return Bot(api)


def signed(body: str, *, secret: str = SECRET, at: int | None = None) -> dict[str, Any]:
    stamp = str(at or int(time.time()))
    signature = SignatureVerifier(secret).generate_signature(timestamp=stamp, body=body)
    return {
        "content-type": "application/x-www-form-urlencoded",
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": signature or "",
    }


def over_http(bot: Bot, body: str, headers: dict[str, str]) -> tuple[int, str]:
    with TestClient(Starlette(routes=routes(bot.app, signing_secret=SECRET))) as web:
        answer = web.post(PATH, content=body, headers=headers)
    return answer.status_code, answer.text


def test_a_signed_command_is_answered_in_its_acknowledgement(bot: Bot, api: PretendApi) -> None:
    bot.says = [REPLY]
    body = urlencode(recorded("command"))

    status, text = over_http(bot, body, signed(body))

    assert status == 200
    assert json.loads(text)["text"] == "Noted."
    assert api.asked == []


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param(lambda body: signed(body, secret="another"), id="another secret"),
        pytest.param(lambda body: signed(body, at=1), id="an old request"),
        pytest.param(lambda body: signed(body + "x"), id="another body"),
        pytest.param(lambda body: {}, id="no signature"),
    ],
)
def test_what_slack_did_not_sign_is_refused_and_its_words_are_not_logged(
    bot: Bot,
    caplog: pytest.LogCaptureFixture,
    headers: Callable[[str], dict[str, str]],
) -> None:
    body = urlencode(recorded("command"))

    status, _ = over_http(bot, body, headers(body))

    assert status == 401
    assert bot.events == []
    assert "Mairie" not in caplog.text


def test_without_a_signing_secret_nothing_comes_in_by_http(api: PretendApi) -> None:
    app = bolt_app(one_workspace("xoxb-test"), api_url=api.url)
    body = urlencode(recorded("command"))

    answer = app.dispatch(BoltRequest(body=body, headers=signed(body)))

    assert answer.status >= 400


def test_slacks_question_whether_the_address_is_ours_is_answered(bot: Bot) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "abc", "token": "t"})

    status, text = over_http(bot, body, signed(body) | {"content-type": "application/json"})

    assert (status, "abc" in text) == (200, True)


def test_no_word_is_asked_of_slack_to_take_an_event(bot: Bot, api: PretendApi) -> None:
    for name in ("command", "press", "submitted", "lookup", "shortcut", "mention"):
        bot.over_socket(recorded(name))

    assert len(bot.events) == 6
    assert api.asked == []


@pytest.mark.parametrize(
    "name",
    [
        "command",
        "press",
        "choice",
        "press_in_form",
        "press_at_home",
        "submitted",
        "shortcut",
        "message_shortcut",
        "mention",
        "direct_message",
        "home_opened",
    ],
)
def test_every_payload_is_taken_and_acknowledged(bot: Bot, name: str) -> None:
    status, answer = bot.over_socket(recorded(name))

    assert (status, answer, len(bot.events)) == (200, None, 1)


@pytest.mark.parametrize(
    "payload",
    [
        pytest.param({"type": "view_closed"}, id="a form closed"),
        pytest.param({"type": "event_callback", "event": {"type": "reaction_added"}}, id="news"),
        pytest.param(
            {"type": "event_callback", "event": {"type": "message", "channel_type": "channel"}},
            id="channel talk",
        ),
        pytest.param(
            {
                "type": "event_callback",
                "event": {"type": "message", "subtype": "message_changed", "channel_type": "im"},
            },
            id="an edit",
        ),
        pytest.param(
            {"type": "event_callback", "event": {"type": "tokens_revoked"}}, id="uninstalled"
        ),
    ],
)
def test_what_is_no_event_of_ours_is_acknowledged_all_the_same(
    bot: Bot, payload: dict[str, Any]
) -> None:
    status, _ = bot.over_socket(recorded("submitted") | payload)

    assert (status, bot.events) == (200, [])


def test_text_that_begins_with_a_brace_is_acknowledged_as_text(bot: Bot) -> None:
    bot.says = [SAY_TEXT]

    status, answer = bot.over_socket(recorded("command", text="{{7*7}}"))

    assert (status, answer["text"]) == (200, "{{7*7}}")


def test_several_replies_come_together(bot: Bot) -> None:
    bot.says = [REPLY, SAY_TEXT]

    _, answer = bot.over_socket(recorded("command"))

    assert answer["text"] == "Noted.\n{{7*7}}"
    assert len(answer["blocks"]) == 2


def test_a_form_opens_before_the_acknowledgement(bot: Bot, api: PretendApi) -> None:
    bot.says = [Open(form=FORM)]

    status, answer = bot.over_socket(recorded("command"))

    assert (status, answer) == (200, None)
    [(method, args)] = api.asked
    assert (method, args["trigger_id"], args["view"]["callback_id"]) == (
        "views.open",
        "11.22.aa",
        "add",
    )


def test_a_form_that_does_not_open_is_told(bot: Bot, api: PretendApi) -> None:
    bot.says = [Open(form=FORM)]
    api.refuses("views.open", "expired_trigger_id")

    _, answer = bot.over_socket(recorded("command"))

    assert (answer["text"], answer["response_type"]) == ("trouble-form", "ephemeral")


def test_a_form_that_does_not_open_from_a_button_is_told_at_its_address(
    bot: Bot, api: PretendApi
) -> None:
    bot.says = [Open(form=FORM)]
    api.refuses("views.open", "expired_trigger_id")
    api.answers("actions/1", "ok")

    bot.over_socket(recorded("press", response_url=f"{api.address}/actions/1"))

    assert api.methods == ["views.open", "actions/1"]
    assert api.asked[1][1]["text"] == "trouble-form"


def test_errors_keep_the_form_open(bot: Bot) -> None:
    bot.says = [Errors({"name": words("Which one?")})]

    _, answer = bot.over_socket(recorded("submitted"))

    assert answer == {"response_action": "errors", "errors": {"name": "Which one?"}}


def test_what_is_found_while_typing_is_answered(bot: Bot) -> None:
    bot.says = [Found((Option(value="P-12", label=words("Lyon"), note=words("met")),))]

    _, answer = bot.over_socket(recorded("lookup"))

    assert answer["options"][0]["value"] == "P-12"
    assert answer["options"][0]["description"]["text"] == "met"


def test_a_person_who_changed_is_heard_of(bot: Bot) -> None:
    bot.over_socket(recorded("user_change"))

    [(team, profile)] = bot.heard
    assert (team, profile.name, profile.language) == (TEAM, "Bob Durand", "en")


@pytest.mark.parametrize("movement", ["member_joined_channel", "member_left_channel"])
def test_who_comes_into_a_channel_or_leaves_it_is_heard_of(bot: Bot, movement: str) -> None:
    payload = recorded("user_change")
    payload["event"] = {"type": movement, "user": "U1", "channel": "C1", "team": TEAM.id}

    bot.over_socket(payload)

    assert bot.moved == [(TEAM, Person("U1"), "C1")]


def test_an_event_that_cannot_be_read_does_not_come_again(
    bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    payload = recorded("home_opened")
    del payload["event"]["user"]

    status, _ = bot.over_socket(payload)

    assert status == 200
    assert "A payload of Slack broke." in caplog.text


def test_a_press_that_cannot_be_read_is_a_failure_its_person_sees(bot: Bot) -> None:
    status, _ = bot.over_socket(recorded("press", actions=[{"type": "button"}]))

    assert status == 400
