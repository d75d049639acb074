"""An installation makes what is missing, once, and changes nothing before it knows that it can."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from chat.mattermost.api import Api
from chat.mattermost.install import Installed, carried_out
from chat.mattermost.install_plan import NotInstalled, Wanted, planned, server_config
from tests.chat.mattermost.empty_server import (
    ADMIN,
    ALICE,
    EmptyServer,
    channel_called,
    empty_server,
)

WANTED = Wanted(team="guild", channels=["equipe"], public_url="http://127.0.0.1:8030")
COMMAND = "http://127.0.0.1:8030/mattermost/command"


@pytest.fixture
def server() -> Iterator[EmptyServer]:
    with empty_server() as server:
        yield server


def installs(server: EmptyServer, wanted: Wanted = WANTED, token: str = ADMIN) -> Installed:
    admin = Api(server.url, token)
    try:
        return carried_out(admin, planned(admin, server_config(admin), wanted), wanted)
    finally:
        admin.close()


def in_the_way(server: EmptyServer, wanted: Wanted = WANTED, token: str = ADMIN) -> str:
    """What is told; nothing was changed."""
    with pytest.raises(NotInstalled) as caught:
        installs(server, wanted, token)
    assert server.changes == []
    return "\n".join(caught.value.problems)


def test_the_bot_gets_an_account_a_token_its_places_and_its_command(server: EmptyServer) -> None:
    installed = installs(server)

    bot = server.named("prospect")
    assert installed.bot == bot["id"]
    assert server.tokens[installed.token] == bot["id"]
    assert server.bot_is_in("team-1")
    assert server.bot_is_in(channel_called("equipe"))
    assert [(one["trigger"], one["url"]) for one in server.commands] == [("prospect", COMMAND)]
    assert installed.command_token == server.commands[0]["token"]


def test_done_again_it_changes_nothing_that_is_right(server: EmptyServer) -> None:
    first = installs(server)
    server.changes.clear()

    again = installs(server, replace(WANTED, token=first.token))

    assert (again.bot, again.token, again.command_token) == (
        first.bot,
        first.token,
        first.command_token,
    )
    assert server.changes == [
        "POST /teams/team-1/members",
        f"POST /channels/{channel_called('equipe')}/members",
    ]


def test_a_token_that_was_lost_or_is_somebody_else_s_is_replaced(server: EmptyServer) -> None:
    first = installs(server)

    lost = installs(server, replace(WANTED, token="revoked"))
    of_alice = installs(server, replace(WANTED, token=ALICE))

    assert len({first.token, lost.token, of_alice.token, ALICE}) == 4
    assert server.tokens[of_alice.token] == first.bot


def test_a_bot_that_moved_keeps_its_command_and_its_token(server: EmptyServer) -> None:
    first = installs(server)

    moved = installs(server, replace(WANTED, public_url="https://bot.example.org/prospect/"))

    assert moved.command_token == first.command_token
    assert [one["url"] for one in server.commands] == [
        "https://bot.example.org/prospect/mattermost/command"
    ]


def test_a_disabled_bot_account_is_enabled_again(server: EmptyServer) -> None:
    first = installs(server)
    server.users[first.bot]["delete_at"] = 1

    again = installs(server, replace(WANTED, token=first.token))

    assert (again.bot, again.token) == (first.bot, first.token)
    assert server.users[first.bot]["delete_at"] == 0


@pytest.mark.parametrize("name", ["guild", "Guild", "The Guild"])
def test_a_team_is_known_by_the_name_in_its_address_or_as_it_is_shown(
    server: EmptyServer, name: str
) -> None:
    installs(server, replace(WANTED, team=name, channels=["~equipe", "#Equipe", "equipe"]))

    assert server.bot_is_in(channel_called("equipe"))


def switched_off(section: str, name: str) -> Callable[[EmptyServer], None]:
    def off(server: EmptyServer) -> None:
        server.config[section][name] = False

    return off


def archived(server: EmptyServer) -> None:
    server.channels["equipe"]["delete_at"] = 1


def taken(server: EmptyServer) -> None:
    server.commands.append({"id": "x", "trigger": "prospect", "url": "https://crm.example.org"})


def person(server: EmptyServer) -> None:
    server.new_user("prospect")


@pytest.mark.parametrize(
    ("happened", "told"),
    [
        pytest.param(
            switched_off("ServiceSettings", "EnableBotAccountCreation"),
            '"Enable Bot Account Creation" in the System Console, Integrations, Bot Accounts',
            id="bot accounts",
        ),
        pytest.param(
            switched_off("ServiceSettings", "EnableCommands"),
            '"Enable Custom Slash Commands"',
            id="slash commands",
        ),
        pytest.param(archived, '"equipe" is archived', id="archived channel"),
        pytest.param(taken, "Another command answers /prospect", id="the command is taken"),
        pytest.param(person, "--username", id="the name is a person's"),
    ],
)
def test_what_is_in_the_way_is_told_before_anything_is_changed(
    server: EmptyServer, happened: Callable[[EmptyServer], None], told: str
) -> None:
    happened(server)

    assert told in in_the_way(server)


def test_all_that_is_in_the_way_is_told_at_once(server: EmptyServer) -> None:
    taken(server)
    person(server)

    told = in_the_way(server, replace(WANTED, channels=["nowhere", "equipe", "neither"]))

    assert len(told.splitlines()) == 4


@pytest.mark.parametrize(
    ("wanted", "token", "told"),
    [
        pytest.param(WANTED, ALICE, "@alice is no System Admin", id="no administrator"),
        pytest.param(WANTED, "nobody's", "does not take the administrator's token", id="no token"),
        pytest.param(
            replace(WANTED, team="gild"), ADMIN, 'no team "gild". It has: guild.', id="no such team"
        ),
        pytest.param(
            replace(WANTED, channels=["../../x"]), ADMIN, 'no channel "../../x"', id="no channel"
        ),
        pytest.param(
            replace(WANTED, username="../me"), ADMIN, '"../me" can be no account', id="no name"
        ),
    ],
)
def test_who_and_what_is_not_there_is_told(
    server: EmptyServer, wanted: Wanted, token: str, told: str
) -> None:
    said = in_the_way(server, wanted, token)

    assert told in said
    assert token not in said


def test_the_address_of_a_channel_is_not_the_server_s(server: EmptyServer) -> None:
    server.url += "/guild/channels/town-square"

    assert "without the team's name" in in_the_way(server)


def test_a_server_that_does_not_answer_is_told(server: EmptyServer) -> None:
    server.url = "http://127.0.0.1:9"

    assert "No Mattermost answers at http://127.0.0.1:9" in in_the_way(server)
