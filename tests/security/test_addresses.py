"""Addresses that come with an event: nothing is sent, and nothing fetched, outside the chat itself."""

import httpx
import pytest

from chat.mattermost.api import Api, Refused
from chat.port import Call, Undelivered
from chat.slack.answers import RESPONSE_URL
from chat.slack.connect import web_client
from chat.slack.send import is_of_slack, made
from tests.chat.pretend_api import PretendApi, pretend_api

ELSEWHERE = (
    "https://evil.example/hooks/commands/1",
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost:8030/",
    "http://[::1]:5432/",
    "https://slack.com.evil.example/",
    "https://evil.example/?slack.com",
    "https://slack.com@evil.example/",
    "https://evilslack.com/",
    "http://hooks.slack.com/commands/1",
    "https://hooks.slack.com\\@evil.example/",
    "file:///etc/passwd",
    "gopher://slack.com/",
    "//slack.com/",
    "https://[slack.com/",
    "",
)


@pytest.mark.parametrize("address", ELSEWHERE)
def test_slack_is_answered_at_slack_alone(address: str) -> None:
    client = web_client("xoxb-1")
    args = {"url": address, "text": "Marie Dupont"}
    call = Call(kind="reply", method=RESPONSE_URL, args=args, to="U1", durable=True)

    with pytest.raises(Undelivered, match="response_url_elsewhere") as refused:
        made(client, call)

    assert refused.value.permanent


@pytest.mark.parametrize(
    "address",
    ["https://hooks.slack.com/commands/T/1/x", "https://slack.com/x", "https://files.slack.com/f"],
)
def test_slack_has_more_than_one_host(address: str) -> None:
    assert is_of_slack(address, web_client("xoxb-1"))


def test_another_address_of_the_api_has_answers_under_its_own_name() -> None:
    with pretend_api() as api:
        client = web_client("xoxb-1", api_url=api.url)
        args = {"url": f"{api.address}/actions/1", "text": "x"}
        api.answers("actions/1", "ok")

        made(client, Call(kind="reply", method=RESPONSE_URL, args=args, to="U1", durable=True))

    assert told(api) == ["actions/1"]


def told(api: PretendApi) -> list[str]:
    return api.methods


class Server:
    """It keeps the addresses it is asked for, and says where to go instead."""

    def __init__(self, status: int = 200) -> None:
        self.asked: list[tuple[str, str | None]] = []
        self.status = status

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append((str(request.url), request.headers.get("authorization")))
        return httpx.Response(self.status, headers={"location": "http://169.254.169.254/"})


@pytest.mark.parametrize(
    "host",
    ["https://chat.example", "http://evil.example", "http://127.0.0.1:5432", "https://a@b", ""],
)
def test_mattermost_is_answered_at_its_own_server_whatever_host_it_is_told(host: str) -> None:
    server = Server()
    api = Api("https://chat.example/chat", "secret", transport=httpx.MockTransport(server))

    api.answered(f"{host}/hooks/commands/abc123", {"text": "Marie Dupont"})

    assert server.asked == [("https://chat.example/chat/hooks/commands/abc123", None)]


@pytest.mark.parametrize(
    "address",
    [
        *(one for one in ELSEWHERE if not one.endswith("/hooks/commands/1")),
        "https://chat.example/hooks/commands/../../api/v4/users",
        "https://chat.example/hooks/commands/1?x=y",
        "https://chat.example/hooks/commands/1#x",
        "https://chat.example/hooks/commands/1\n",
        "https://chat.example/hooks/commands/" + "a" * 65,
        "https://chat.example/api/v4/posts",
    ],
)
def test_what_is_no_answer_to_a_command_is_not_sent(address: str) -> None:
    server = Server()
    api = Api("https://chat.example", "secret", transport=httpx.MockTransport(server))

    with pytest.raises(Refused, match="response_url_elsewhere"):
        api.answered(address, {"text": "x"})

    assert server.asked == []


def test_a_server_that_sends_the_bot_elsewhere_is_not_followed() -> None:
    server = Server(302)
    api = Api("https://chat.example", "secret", transport=httpx.MockTransport(server))

    with pytest.raises(Refused):
        api.get("/users/me")

    assert [address for address, _ in server.asked] == ["https://chat.example/api/v4/users/me"]
