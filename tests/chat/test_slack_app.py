"""The Bolt app itself: signed requests in, acknowledgements out, nothing left unanswered."""

import json
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from slack_bolt import BoltRequest
from slack_sdk.signature import SignatureVerifier
from starlette.applications import Starlette
from starlette.testclient import TestClient

from chat.slack.connect import bolt_app, one_workspace
from chat.slack.http import PATH, routes
from tests.chat.pretend_api import PretendApi
from tests.chat.recorded import recorded
from tests.chat.slack_bot import REPLY, SECRET, Bot


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
