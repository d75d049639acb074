"""Payloads reach one connection of the app, signed where they must be, and again on request."""

import json
from typing import Any

import pytest
from slack_sdk.signature import SignatureVerifier

from playground import NotDelivered, Workspace
from playground.delivery import Delivery, Envelope
from playground.signed_http import body_of, signed_headers
from playground.wire import Json
from tests.playground.office import by_socket
from tests.playground.sample_bot import make_bot


class Answering:
    """A connection that acknowledges at once, with its own name."""

    def __init__(self, delivery: Delivery, name: str) -> None:
        self.delivery = delivery
        self.name = name
        self.heard: list[Json] = []

    def send(self, message: Json) -> None:
        self.heard.append(message)
        answer = {"envelope_id": message.get("envelope_id"), "payload": {"text": self.name}}
        self.delivery.heard(json.dumps(answer))

    def close(self) -> None:
        self.delivery.left(self)


class Dying(Answering):
    def send(self, message: Json) -> None:
        self.close()


ENVELOPE = Envelope(kind="events_api", payload={"type": "event_callback", "event_id": "Ev1"})


def test_each_payload_goes_to_one_connection_in_turn() -> None:
    workspace = Workspace()
    sockets = [Answering(workspace.delivery, name) for name in ("one", "two")]
    for socket in sockets:
        workspace.delivery.joined(socket)

    answers: list[Any] = [workspace.delivery.send(ENVELOPE) for _ in range(4)]

    assert sorted(answer["text"] for answer in answers) == ["one", "one", "two", "two"]
    assert [len(socket.heard) for socket in sockets] == [2, 2]


def test_a_connection_lost_meanwhile_is_told_at_once() -> None:
    workspace = Workspace()
    workspace.delivery.joined(Dying(workspace.delivery, "dying"))

    with pytest.raises(NotDelivered, match="connection was lost"):
        workspace.delivery.send(ENVELOPE)


def test_a_redelivery_is_the_same_payload_and_says_so() -> None:
    workspace = Workspace()
    socket = Answering(workspace.delivery, "one")
    workspace.delivery.joined(socket)
    workspace.delivery.send(ENVELOPE)

    workspace.redeliver()

    first, again = socket.heard
    assert again["payload"] == first["payload"]
    assert (again["retry_attempt"], again["retry_reason"]) == (1, "timeout")


def test_a_redelivery_over_http_is_answered_twice(joined: Workspace) -> None:
    alice = joined.visitor("alice")
    alice.types("#equipe", "/prospect nonsense")

    joined.redeliver()

    commands = [e for e in joined.journal if e["kind"] == "slash_commands"]
    assert len(commands) == 2
    assert commands[0]["args"] == commands[1]["args"]


def wait_for_sockets(workspace: Workspace, count: int) -> None:
    while workspace.delivery.sockets != count:
        workspace.state.wait_change(workspace.state.version, 0.05)


def test_a_bot_asked_to_reconnect_comes_back(lonely: Workspace) -> None:
    with by_socket(lonely, make_bot(lonely)):
        bob = lonely.visitor("bob")
        lonely.disconnect()
        wait_for_sockets(lonely, 0)
        wait_for_sockets(lonely, 1)

        bob.types("#equipe", "/prospect nonsense")

        assert bob.sees() == ["I do not know nonsense. Did you mean add?"]


@pytest.mark.parametrize("kind", ["events_api", "interactive", "slash_commands"])
def test_a_signature_is_one_that_slacks_own_verifier_accepts(kind: str) -> None:
    body, content_type = body_of(kind, {"text": "é & co"})
    headers = signed_headers(body, "secret", content_type)

    assert SignatureVerifier("secret").is_valid_request(body, headers)
    assert not SignatureVerifier("other").is_valid_request(body, headers)


def test_the_journal_keeps_everything_in_order(workspace: Workspace) -> None:
    alice = workspace.visitor("alice")
    before = len(workspace.journal)

    alice.types("#equipe", "/prospect card")
    alice.reads("P-12")

    entries = workspace.journal[before:]
    kinds = [(entry["direction"], entry["method"]) for entry in entries]
    assert kinds[0] == ("to_app", "/prospect")
    assert {("from_app", "ack"), ("from_app", "chat.postMessage")} <= set(kinds[1:])
    assert json.dumps(entries)
    posted = next(entry for entry in entries if entry["method"] == "chat.postMessage")
    assert posted["response"]["ok"]
    assert "token" not in json.dumps(posted["args"])


def test_a_body_on_a_press_is_noted_as_ignored(lonely: Workspace) -> None:
    lonely.delivery.joined(Answering(lonely.delivery, "chatty"))
    alice = lonely.visitor("alice")
    alice.types("#equipe", "/prospect x")
    message = alice.messages()[0]
    button = {
        "type": "button",
        "action_id": "a",
        "text": {"type": "plain_text", "text": "Go"},
    }
    message.blocks = [{"type": "actions", "block_id": "b", "elements": [button]}]

    alice.presses("Go")

    assert lonely.refusals[-1].error == "ignored_answer"
