"""Slack and Mattermost from one process on one database: two teams, and neither sees the other."""

import logging
import time
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest
from starlette.testclient import TestClient

from bot.chats import chats_at_work
from bot.departure import Departure
from bot.settings import Settings
from chat.mattermost.addresses import COMMAND
from playground.visitor import Visitor
from playground.workspace import Workspace
from storage.storage import open_storage
from tests.chat.mattermost.empty_server import EmptyServer, channel_called, empty_server
from tests.chat.mattermost.test_install import WANTED, installs

PATIENCE = 20.0


@pytest.fixture
def server() -> Iterator[EmptyServer]:
    with empty_server() as server:
        yield server


@pytest.fixture
def settings(workspace: Workspace, server: EmptyServer, database: str) -> Settings:
    """Of a bot that is installed in both."""
    installed = installs(server)
    return Settings(
        database_url=database,
        slack_bot_token=workspace.app.bot_token,
        slack_app_token=workspace.app.app_token,
        slack_api_url=workspace.api_url,
        mattermost_url=server.url,
        mattermost_token=installed.token,
        mattermost_command_tokens=installed.command_token,
        prospect_public_url=WANTED.public_url,
    )


class Guild:
    """Alice at her keyboard in the channel "equipe" of the Mattermost."""

    def __init__(self, server: EmptyServer, client: TestClient) -> None:
        self.server = server
        self.client = client
        self.ids = count(1)
        self.me = server.named("alice")["id"]
        server.members.add((channel_called("equipe"), self.me))

    def types(self, line: str) -> str:
        """What she sees at once."""
        command = self.server.commands[0]
        form = {
            "token": command["token"],
            "user_id": self.me,
            "user_name": "alice",
            "channel_id": channel_called("equipe"),
            "channel_name": "equipe",
            "team_id": "team-1",
            "team_domain": "guild",
            "command": "/prospect",
            "text": line,
            "trigger_id": f"trigger-{next(self.ids)}",
            "response_url": f"{self.server.url}/hooks/commands/none",
        }
        authorized = {"authorization": f"Token {command['token']}"}
        answer: dict[str, Any] = self.client.post(COMMAND, data=form, headers=authorized).json()
        return str(answer)


def waited(holds: Callable[[], bool]) -> bool:
    ends = time.monotonic() + PATIENCE
    while not (held := holds()) and time.monotonic() < ends:
        pass
    return held


def test_two_teams_on_one_database_never_see_each_other(
    workspace: Workspace, server: EmptyServer, settings: Settings
) -> None:
    slack: Visitor = workspace.visitor("alice")
    slack.patience = PATIENCE
    with chats_at_work(settings, Departure()) as site, TestClient(site) as client:
        guild = Guild(server, client)
        assert waited(lambda: workspace.delivery.connected)
        slack.types("#equipe", '/prospect product new "Slack product"')
        slack.types("#equipe", '/prospect add "Mairie de Lyon"')
        slack.reads("P-1")
        guild.types('product new "Guild product"')
        guild.types('add "Mairie de Brest"')

        slack.types("#equipe", "/prospect show Brest")
        not_found_in_slack = slack.reads("Brest")
        seen_in_the_guild = guild.types("list")
        found_in_the_guild = guild.types("show Lyon")

    assert "Brest" in seen_in_the_guild
    assert "P-1" in seen_in_the_guild
    assert "Lyon" not in seen_in_the_guild
    assert "P-1" not in found_in_the_guild
    assert "P-1" not in not_found_in_slack
    assert platforms_of(settings.database_url) == {"slack", "mattermost"}


def platforms_of(database: str) -> set[str]:
    storage = open_storage(database)
    try:
        return {team.platform for team in storage.read(lambda books: books.teams.all())}
    finally:
        storage.close()


def test_the_bot_typing_its_own_command_becomes_nobody_s_member(
    server: EmptyServer, settings: Settings
) -> None:
    """The doctor has it type one to see that Mattermost reaches it."""
    with chats_at_work(settings, Departure()) as site, TestClient(site) as client:
        guild = Guild(server, client)
        guild.me = server.named("prospect")["id"]

        assert guild.types("help") == "{}"

    assert platforms_of(settings.database_url) == set()


def test_anybody_may_ask_whether_all_is_well_and_the_log_says_which_chat_is_not_heard(
    workspace: Workspace,
    server: EmptyServer,
    settings: Settings,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """This server opens no WebSocket."""
    caplog.set_level(logging.INFO, "bot.web")
    with chats_at_work(settings, Departure()) as site, TestClient(site) as client:
        assert waited(lambda: workspace.delivery.connected)

        state = client.get("/healthz")
        client.get("/healthz")

    assert (state.status_code, state.json()) == (503, {"ok": False})
    logged = [vars(line)["of"] for line in caplog.records if line.name == "bot.web"]
    assert logged.count("mattermost") == 1
