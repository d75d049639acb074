"""`prospect install mattermost` as an administrator types it, down to the lines of .env."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from dotenv import dotenv_values

from bot.mattermost_install import written
from bot.settings import Settings
from tests.bot.test_command_line import prospect
from tests.chat.mattermost.empty_server import ADMIN, EmptyServer, empty_server

BOT = "http://127.0.0.1:8030"
INSTALL = ("install", "mattermost", "--team", "guild", "--channel", "equipe")


@pytest.fixture
def server() -> Iterator[EmptyServer]:
    with empty_server() as server:
        yield server


def test_what_it_prints_is_what_the_settings_take(server: EmptyServer, tmp_path: Path) -> None:
    ended = prospect(
        *INSTALL,
        *("--url", server.url + "/", "--public-url", BOT + "/"),
        folder=tmp_path,
        MATTERMOST_ADMIN_TOKEN=ADMIN,
    )

    assert ended.returncode == 0, ended.stdout + ended.stderr
    lines = dict(line.split("=", 1) for line in ended.stdout.splitlines() if "=" in line)
    settings = Settings.read(lines)
    assert settings.platforms == ("mattermost",)
    assert settings.command_tokens == (server.commands[0]["token"],)
    assert server.tokens[settings.mattermost_token] == server.named("prospect")["id"]
    assert list(tmp_path.iterdir()) == []


def test_it_writes_env_keeping_what_is_there_and_twice_is_once(
    server: EmptyServer, tmp_path: Path
) -> None:
    env = tmp_path / ".env"
    env.write_text("# ours\nLOG_LEVEL=DEBUG\nMATTERMOST_COMMAND_TOKENS=another-team-s\n")
    env.chmod(0o644)
    known = {"MATTERMOST_URL": server.url, "PROSPECT_PUBLIC_URL": BOT}
    first = prospect(*INSTALL, "--write", folder=tmp_path, MATTERMOST_ADMIN_TOKEN=ADMIN, **known)
    content = env.read_text()

    again = prospect(*INSTALL, "--write", folder=tmp_path, MATTERMOST_ADMIN_TOKEN=ADMIN)

    assert (first.returncode, again.returncode) == (0, 0), first.stderr + again.stderr
    assert env.read_text() == content
    assert content.startswith("# ours\nLOG_LEVEL=DEBUG\n")
    assert stat.S_IMODE(env.stat().st_mode) == 0o600
    settings = Settings.read(dotenv_values(env))
    assert settings.command_tokens == ("another-team-s", server.commands[0]["token"])
    assert settings.mattermost_token not in first.stdout + first.stderr


def test_what_only_an_administrator_can_mend_is_told_and_the_rest_is_done(
    server: EmptyServer, tmp_path: Path
) -> None:
    server.config["ServiceSettings"]["SiteURL"] = ""

    ended = prospect(
        *INSTALL,
        *("--url", server.url, "--public-url", BOT),
        folder=tmp_path,
        MATTERMOST_ADMIN_TOKEN=ADMIN,
    )

    assert ended.returncode == 0
    assert "FIX  site URL" in ended.stdout
    assert server.commands


@pytest.mark.parametrize(
    ("options", "code", "told"),
    [
        pytest.param((), 2, ["MATTERMOST_URL", "PROSPECT_PUBLIC_URL"], id="no address at all"),
        pytest.param(
            ("--url", "chat.example.org", "--public-url", "http://example.org"),
            2,
            ["MATTERMOST_URL", "PROSPECT_PUBLIC_URL"],
            id="wrong addresses",
        ),
        pytest.param(
            ("--url", "http://127.0.0.1:9", "--public-url", BOT),
            1,
            ["No Mattermost answers"],
            id="nobody there",
        ),
    ],
)
def test_what_is_wrong_is_told_in_sentences(
    tmp_path: Path, options: tuple[str, ...], code: int, told: list[str]
) -> None:
    ended = prospect(*INSTALL, *options, folder=tmp_path, MATTERMOST_ADMIN_TOKEN="secret-one")

    assert ended.returncode == code
    assert all(word in ended.stderr for word in told)
    assert len(ended.stderr.splitlines()) == len(told)
    assert "secret-one" not in ended.stdout + ended.stderr


def test_without_a_token_nor_anybody_to_type_it_a_sentence_says_how_to_get_one(
    tmp_path: Path,
) -> None:
    ended = prospect(*INSTALL, "--url", "http://127.0.0.1:9", "--public-url", BOT, folder=tmp_path)

    assert ended.returncode == 2
    assert "MATTERMOST_ADMIN_TOKEN is missing" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_token_of_an_administrator_is_never_an_argument(tmp_path: Path) -> None:
    told = prospect("install", "mattermost", "--help", folder=tmp_path).stdout

    assert "--team" in told
    assert "--token" not in told


def test_who_may_read_it_stays_as_it_was_decided(tmp_path: Path) -> None:
    """A group of its own, as docs/how-to/run-it-for-a-year.md has it."""
    env = tmp_path / ".env"
    env.write_text("LOG_LEVEL=DEBUG\n")
    env.chmod(0o640)
    before = env.stat()

    written({"MATTERMOST_URL": "https://chat.example.org", "MATTERMOST_TOKEN": "secret"}, env)

    after = env.stat()
    assert (after.st_mode, after.st_uid, after.st_gid) == (
        before.st_mode,
        before.st_uid,
        before.st_gid,
    )


def test_a_new_env_is_for_its_owner_alone(tmp_path: Path) -> None:
    written({"MATTERMOST_TOKEN": "secret"}, tmp_path / ".env")

    assert stat.S_IMODE((tmp_path / ".env").stat().st_mode) == 0o600
