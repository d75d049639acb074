"""Answers sent to the address of a command, and directly where it is too late for that."""

from dataclasses import replace

import httpx
import pytest

from tests.chat.mattermost.letters import (
    ADDRESS,
    DIRECT,
    answer,
    perform,
    refused,
)
from tests.chat.mattermost.small_server import SmallServer, refusal


@pytest.fixture
def server() -> SmallServer:
    return SmallServer()


def test_no_token_goes_to_the_address_of_a_command(server: SmallServer) -> None:
    api = server.api()

    api.answered(ADDRESS, {"text": "Noted"})
    api.get("/users/me")

    assert server.tokens == [None, "Bearer token-of-the-bot"]


def test_an_answer_beside_the_command_is_no_lasting_message(server: SmallServer) -> None:
    perform(server, answer())

    [(_, path, body)] = server.asked
    assert path == "/hooks/commands/1"
    assert body == {"response_type": "ephemeral", "text": "Noted"}


def test_an_address_that_is_used_up_becomes_a_direct_message(server: SmallServer) -> None:
    server.troubles("/hooks/commands/1", refusal(400, "app.command_webhook.try_use.invalid"))

    perform(server, answer())

    assert server.messages(DIRECT) == ["Noted"]


def test_an_address_out_of_reach_is_tried_twice_then_it_is_a_direct_message(
    server: SmallServer,
) -> None:
    server.troubles("/hooks/commands/1", httpx.ConnectError("nobody"), httpx.ConnectError("nobody"))

    assert not refused(server, answer()).permanent
    perform(server, replace(answer(), again=True))

    assert server.messages(DIRECT) == ["Noted"]


def test_an_address_that_is_asked_too_often_waits(server: SmallServer) -> None:
    headers = {"retry-after": "2"}
    server.troubles("/hooks/commands/1", httpx.Response(429, text="limit", headers=headers))

    told = refused(server, answer())

    assert (told.permanent, told.after) == (False, 2.0)
    assert server.posts == {}
