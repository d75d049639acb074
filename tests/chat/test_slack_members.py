"""Who is in a channel, as Slack says it."""

from collections.abc import Iterator

import pytest

from chat.slack.connect import web_client
from chat.slack.members import members
from domain.people import Person, Place
from playground.identity import BOT_USER_ID, channel_id, person_id
from playground.server import serve
from playground.workspace import Workspace


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    workspace = Workspace(channels=("equipe",))
    server = serve(workspace, port=0)
    yield workspace
    server.stop()


def test_everybody_who_is_in_it(workspace: Workspace) -> None:
    workspace.state.directory.person("alice")
    client = web_client(workspace.app.bot_token, api_url=workspace.api_url)

    found = members(client, Place(channel_id("equipe")))

    assert found is not None
    assert {Person(BOT_USER_ID), Person(person_id("alice"))} <= found


@pytest.mark.parametrize("channel", ["C0NOTTHERE1", "D0ALICE0001"])
def test_of_a_channel_it_does_not_know_it_says_nothing(workspace: Workspace, channel: str) -> None:
    client = web_client(workspace.app.bot_token, api_url=workspace.api_url)

    assert members(client, Place(channel)) is None


def test_without_the_scope_it_says_nothing() -> None:
    workspace = Workspace(channels=("equipe",), scopes=("chat:write",))
    server = serve(workspace, port=0)
    client = web_client(workspace.app.bot_token, api_url=workspace.api_url)

    found = members(client, Place(channel_id("equipe")))

    server.stop()
    assert found is None
