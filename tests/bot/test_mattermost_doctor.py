"""`prospect doctor` with Mattermost: what is well, and what to do about what is not."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.doctor import examine
from bot.keys import FILE
from bot.serving import served
from bot.settings import Settings
from chat.findings import Finding
from chat.mattermost.addresses import COMMAND
from chat.mattermost.api import Api
from chat.mattermost.examine import examined
from chat.mattermost.install import carried_out
from chat.mattermost.install_plan import Wanted, planned, server_config
from domain.people import Person, Place, Team
from storage.storage import open_storage
from tests.chat.mattermost.empty_server import (
    ADMIN,
    ALICE,
    EmptyServer,
    channel_called,
    empty_server,
)
from tests.office import MONDAY_MORNING, PARIS


@pytest.fixture
def server() -> Iterator[EmptyServer]:
    with empty_server() as server:
        yield server


@pytest.fixture
def bot(server: EmptyServer) -> str:
    """The token of the bot installed there."""
    wanted = Wanted(team="guild", channels=["equipe"], public_url="http://127.0.0.1:8030")
    with closing(Api(server.url, ADMIN)) as admin:
        return carried_out(admin, planned(admin, server_config(admin), wanted), wanted).token


def asked(
    server: EmptyServer, token: str, *, channels: Sequence[str] = (), wrong: str = ""
) -> dict[str, Finding]:
    with closing(Api(server.url, token)) as bot:
        found = examined(
            bot, public_url="http://127.0.0.1:8030", channels=channels, hello=lambda: wrong
        )
        return {finding.what: finding for finding in found}


def test_where_all_is_well_nothing_is_to_be_done(server: EmptyServer, bot: str) -> None:
    found = asked(server, bot, channels=[channel_called("equipe")])

    assert [one.what for one in found.values() if not one.well] == []
    assert set(found) == {
        "Mattermost token",
        "version",
        "command in guild",
        f"channel {channel_called('equipe')}",
        "WebSocket",
    }


def test_a_token_mattermost_refuses_is_told_without_repeating_it(server: EmptyServer) -> None:
    found = asked(server, "revoked-one")

    assert list(found) == ["Mattermost token"]
    assert "MATTERMOST_TOKEN" in found["Mattermost token"].words
    assert "revoked-one" not in found["Mattermost token"].words


def test_a_token_of_a_person_is_told(server: EmptyServer, bot: str) -> None:
    finding = asked(server, ALICE)["Mattermost token"]

    assert not finding.well
    assert "@alice, a person" in finding.words


def test_a_bot_in_no_team_is_told(server: EmptyServer, bot: str) -> None:
    server.members.clear()

    finding = asked(server, bot)["teams"]

    assert not finding.well
    assert "prospect install mattermost" in finding.words


def test_a_team_without_the_command_is_told(server: EmptyServer, bot: str) -> None:
    server.commands.clear()

    finding = asked(server, bot)["command in guild"]

    assert not finding.well
    assert "prospect install mattermost --team guild" in finding.words


def test_a_bot_that_mattermost_does_not_reach_is_told(server: EmptyServer, bot: str) -> None:
    server.reaches_the_bot = False

    finding = asked(server, bot)["command in guild"]

    assert not finding.well
    assert "Allow untrusted internal connections" in finding.words


@pytest.mark.parametrize("version", ["5.36.1", "4.10.0", ""])
def test_a_version_it_was_never_tried_on_is_told(
    server: EmptyServer, bot: str, version: str
) -> None:
    server.version = version

    assert not asked(server, bot)["version"].well


@pytest.mark.parametrize("version", ["5.37.0", "10.5.2", "11.10.0"])
def test_newer_ones_are_fine(server: EmptyServer, bot: str, version: str) -> None:
    server.version = version

    assert asked(server, bot)["version"].well


def test_a_channel_without_the_bot_says_how_to_invite_it(server: EmptyServer, bot: str) -> None:
    found = asked(server, bot, channels=[channel_called("town-square"), "gone"])

    assert "/invite @prospect" in found[f"channel {channel_called('town-square')}"].words
    assert "/invite @prospect" in found["channel gone"].words


def test_an_archived_channel_is_told(server: EmptyServer, bot: str) -> None:
    server.channels["equipe"]["delete_at"] = 1

    finding = asked(server, bot, channels=[channel_called("equipe")])[
        f"channel {channel_called('equipe')}"
    ]

    assert not finding.well
    assert "archived" in finding.words


def test_a_server_that_hears_nobody_is_told(server: EmptyServer, bot: str) -> None:
    finding = asked(server, bot, wrong="no WebSocket.")["WebSocket"]

    assert (finding.well, finding.words) == (False, "no WebSocket.")


def test_the_doctor_asks_for_the_team_channels_of_mattermost_alone(
    server: EmptyServer, bot: str, database: str
) -> None:
    with_a_product_in(channel_called("equipe"), Team("mattermost", "user3"), database)
    with_a_product_in("C0SLACK", Team("slack", "T1"), database)

    with something_at("/elsewhere") as public:
        found = findings(server, bot, database, public)

    assert [what for what in found if what.startswith("channel ")] == [
        f"channel {channel_called('equipe')}"
    ]
    assert not found["public address"].well
    assert "something else than the bot" in found["public address"].words
    assert not found["WebSocket"].well


def test_the_bot_s_own_address_is_asked_for(server: EmptyServer, bot: str, database: str) -> None:
    with something_at(COMMAND) as public:
        there = findings(server, bot, database, public)

    assert there["public address"].well
    assert there["secret key"].well
    assert not findings(server, bot, database, public)["public address"].well


def test_the_doctor_makes_no_key(server: EmptyServer, database: str) -> None:
    """It may be another user than the bot's, who then could not read it."""
    folder = Path(database.removeprefix("sqlite:///")).parent

    found = findings(server, "token", database, server.url)

    assert found["secret key"].well
    assert not (folder / FILE).exists()

    (folder / FILE).write_text("no key")
    assert not findings(server, "token", database, server.url)["secret key"].well


def findings(server: EmptyServer, bot: str, database: str, public: str) -> dict[str, Finding]:
    settings = Settings(
        database_url=database,
        mattermost_url=server.url,
        mattermost_token=bot,
        mattermost_command_tokens="one",
        prospect_public_url=public,
    )
    return {finding.what: finding for finding in examine(settings)}


@contextmanager
def something_at(path: str) -> Iterator[str]:
    """A web server that takes POST there, and its address."""

    async def taken(_: Request) -> Response:
        return JSONResponse({})

    with served([Route(path, taken, methods=["POST"])]) as address:
        yield address


def with_a_product_in(channel: str, team: Team, database: str) -> None:
    storage = open_storage(database)
    storage.write(
        lambda books: books.joined(team, at=datetime.now(UTC)).products.add(
            name="demarches",
            channel=Place(channel),
            language="fr",
            zone=PARIS,
            country="FR",
            digest_at=MONDAY_MORNING.time(),
            by=Person("alice"),
            at=MONDAY_MORNING,
        )
    )
    storage.close()
