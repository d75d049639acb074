"""Tokens kept in the database, as an administrator does it; no token is ever printed."""

import stat
import subprocess
from pathlib import Path

import pytest
from dotenv import dotenv_values

from bot.keys import FILE
from playground.workspace import Workspace
from tests.bot.test_command_line import prospect
from tests.bot.test_running import PATIENCE, Program, free_port, is_well
from tests.chat.mattermost.empty_server import ADMIN, EmptyServer, empty_server

SLACK = "SLACK_BOT_TOKEN=xoxb-hunter2\nSLACK_APP_TOKEN=xapp-hunter2\nLOG_LEVEL=INFO\n"
OTHER_KEY = "CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk="
BOT = "http://127.0.0.1:8030"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A folder whose database keeps the tokens that stood in .env."""
    (tmp_path / ".env").write_text(SLACK)
    ended = prospect("tokens", "keep", folder=tmp_path)
    assert ended.returncode == 0, ended.stderr
    (tmp_path / ".env").write_text("LOG_LEVEL=INFO\n")
    return tmp_path


def test_those_of_env_are_kept_and_what_can_go_is_told(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(SLACK)

    ended = prospect("tokens", "keep", folder=tmp_path)

    assert ended.returncode == 0
    assert "Delete these lines of .env now: SLACK_BOT_TOKEN, SLACK_APP_TOKEN." in ended.stdout
    assert (tmp_path / ".env").read_text() == SLACK, "whoever wrote it deletes it"
    files = {path.name: path.read_bytes() for path in tmp_path.glob("prospect.*")}
    assert [name for name, content in files.items() if b"hunter2" in content] == []
    assert "hunter2" not in ended.stdout + ended.stderr


def test_what_is_kept_is_listed_by_name(kept: Path) -> None:
    listed = prospect("tokens", folder=kept)
    shadowed = prospect("tokens", folder=kept, SLACK_BOT_TOKEN="xoxb-set")

    assert [line.split()[0] for line in listed.stdout.splitlines()] == [
        "SLACK_APP_TOKEN",
        "SLACK_BOT_TOKEN",
    ]
    assert "the one that is set is used instead" not in listed.stdout
    assert "SLACK_BOT_TOKEN" in shadowed.stdout
    assert "the one that is set is used instead" in shadowed.stdout
    assert "hunter2" not in listed.stdout + shadowed.stdout


def test_one_is_forgotten_by_its_name(kept: Path) -> None:
    ended = prospect("tokens", "forget", "slack_app_token", folder=kept)
    again = prospect("tokens", "forget", "SLACK_APP_TOKEN", folder=kept)

    assert (ended.returncode, again.returncode) == (0, 2)
    assert "SLACK_APP_TOKEN" not in prospect("tokens", folder=kept).stdout
    doctor = prospect("doctor", folder=kept)
    assert doctor.returncode == 2
    assert "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing" in doctor.stderr


@pytest.mark.parametrize(
    ("env", "told"),
    [
        pytest.param("LOG_LEVEL=INFO\n", "SLACK_BOT_TOKEN", id="none is set"),
        pytest.param("SLACK_BOT_TOKEN=hunter2\n", "does not start with xoxb-", id="a wrong one"),
    ],
)
def test_what_is_no_token_is_not_kept(tmp_path: Path, env: str, told: str) -> None:
    (tmp_path / ".env").write_text(env)

    ended = prospect("tokens", "keep", folder=tmp_path)

    assert ended.returncode == 2
    assert told in ended.stderr
    assert "hunter2" not in ended.stdout + ended.stderr
    assert not (tmp_path / "prospect.db").exists()


def test_the_bot_joins_with_the_tokens_that_are_kept_and_goes_on_after_a_rotation(
    workspace: Workspace, tmp_path: Path
) -> None:
    app = workspace.app
    tokens = {"SLACK_BOT_TOKEN": app.bot_token, "SLACK_APP_TOKEN": app.app_token}
    assert prospect("tokens", "keep", folder=tmp_path, **tokens).returncode == 0
    alice = workspace.visitor("alice")
    alice.patience = PATIENCE

    with joined(workspace, tmp_path):
        alice.types("#equipe", '/prospect product new "demarches"')
        alice.types("#equipe", '/prospect add "Mairie de Lyon"')
        alice.reads("P-1")
        rotated = prospect("secret", "rotate", folder=tmp_path)
        alice.types("#equipe", '/prospect add "Mairie de Brest"')
        alice.reads("P-2")
    with joined(workspace, tmp_path) as program:
        alice.types("#equipe", "/prospect show P-2")
        alice.reads("Mairie de Brest")
        doctor = prospect("doctor", folder=tmp_path, SLACK_API_URL=workspace.api_url)

    assert rotated.returncode == 0, rotated.stderr
    assert "ok   secret key: opens the 4 value(s)" in doctor.stdout
    assert doctor.returncode == 0, doctor.stdout
    said = program.log.read_text() + doctor.stdout + doctor.stderr + rotated.stdout
    assert [name for name, token in tokens.items() if token in said] == []


class joined:  # noqa: N801 - it reads as what it says
    """While it lasts, `prospect run` is in the workspace, with no token set."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self.port = free_port()
        self.program = Program(
            folder,
            SLACK_API_URL=workspace.api_url,
            PROSPECT_BIND=f"127.0.0.1:{self.port}",
        )

    def __enter__(self) -> Program:
        self.program.waits_until(lambda: is_well(f"http://127.0.0.1:{self.port}"))
        return self.program

    def __exit__(self, *_: object) -> None:
        self.program.told_to_stop()
        self.program.process.kill()
        self.program.process.wait()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        pytest.param("another", "prospect.key does not open what the database keeps", id="another"),
        pytest.param("gone", "prospect.key is not there", id="gone"),
        pytest.param("setting", "PROSPECT_SECRET_KEY does not open what", id="set to another"),
    ],
)
@pytest.mark.parametrize("command", ["run", "doctor"])
def test_without_the_key_a_sentence_says_so_and_nothing_is_destroyed(
    kept: Path, wrong: str, told: str, command: str
) -> None:
    key = (kept / FILE).read_text()
    database = (kept / "prospect.db").read_bytes()
    setting = {"PROSPECT_SECRET_KEY": OTHER_KEY} if wrong == "setting" else {}
    if wrong != "setting":
        (kept / FILE).unlink()
    if wrong == "another":
        (kept / FILE).write_text(OTHER_KEY)

    ended = prospect(command, folder=kept, **setting)

    assert ended.returncode == 1
    assert ended.stderr.startswith(told)
    assert len(ended.stderr.splitlines()) == 1
    assert "hunter2" not in ended.stderr
    assert key.strip() not in ended.stderr
    assert OTHER_KEY not in ended.stderr
    assert (kept / "prospect.db").read_bytes() == database
    assert (kept / FILE).exists() == (wrong != "gone")


def test_a_key_lost_for_good_is_given_up_when_it_is_asked_for(kept: Path) -> None:
    (kept / FILE).write_text(OTHER_KEY)

    said = prospect("secret", "lost", folder=kept)
    still = prospect("run", folder=kept)
    done = prospect("secret", "lost", "--yes", folder=kept)

    assert said.stdout.splitlines() == [
        "To be given again: SLACK_APP_TOKEN, SLACK_BOT_TOKEN.",
        "Nothing was changed: add --yes to go on without.",
    ]
    assert still.returncode == 1
    assert done.stdout.splitlines()[-1] == "Given up: start the bot."
    assert prospect("doctor", folder=kept).returncode == 0
    assert "Nothing is lost" in prospect("secret", "lost", folder=kept).stdout


def test_the_setting_is_replaced_by_giving_both(kept: Path) -> None:
    former = (kept / FILE).read_text().strip()
    (kept / FILE).unlink()

    asked = prospect("secret", "rotate", folder=kept, PROSPECT_SECRET_KEY=former)
    new = asked.stdout.strip()
    done = prospect("secret", "rotate", folder=kept, PROSPECT_SECRET_KEY=f"{new},{former}")

    assert asked.returncode == 2
    assert "Nothing was changed yet" in asked.stderr
    assert done.returncode == 0, done.stderr
    assert "Leave only that one" in done.stdout
    assert prospect("run", folder=kept, PROSPECT_SECRET_KEY=former).returncode == 1
    listed = prospect(
        "tokens", "keep", folder=kept, PROSPECT_SECRET_KEY=new, SLACK_BOT_TOKEN="xoxb-2"
    )
    assert listed.returncode == 0, listed.stderr


def test_where_no_key_was_made_yet_there_is_none_to_replace(tmp_path: Path) -> None:
    ended = prospect("secret", "rotate", folder=tmp_path)

    assert ended.returncode == 1
    assert ended.stderr.startswith("There is no key yet")
    assert not (tmp_path / FILE).exists()


def test_the_installation_keeps_them_rather_than_writing_them(tmp_path: Path) -> None:
    with empty_server() as server:
        known = {"MATTERMOST_URL": server.url, "PROSPECT_PUBLIC_URL": BOT}
        first = installed(server, tmp_path, "--write", "--keep", **known)
        again = installed(server, tmp_path, "--write", "--keep")
        token = next(iter(set(server.tokens) - {ADMIN}))
        count = len(server.tokens)

    assert (first.returncode, again.returncode) == (0, 0), first.stderr + again.stderr
    assert set(dotenv_values(tmp_path / ".env")) == {"MATTERMOST_URL", "PROSPECT_PUBLIC_URL"}
    assert stat.S_IMODE((tmp_path / ".env").stat().st_mode) == 0o600
    assert "Kept, encrypted, in the database: MATTERMOST_TOKEN, MATTERMOST_COMMAND_TOKENS." in (
        first.stdout
    )
    assert token not in first.stdout + first.stderr + again.stdout
    assert count == len(server.tokens), "the token that is kept is used again"
    assert "FIX  MATTERMOST" not in prospect("migrate", folder=tmp_path).stderr


def installed(
    server: EmptyServer, folder: Path, *options: str, **environment: str
) -> "subprocess.CompletedProcess[str]":
    return prospect(
        *("install", "mattermost", "--team", "guild", "--channel", "equipe"),
        *options,
        folder=folder,
        MATTERMOST_ADMIN_TOKEN=ADMIN,
        **environment,
    )


def test_a_token_slack_does_not_know_is_in_no_log(workspace: Workspace, tmp_path: Path) -> None:
    wrong = {"SLACK_BOT_TOKEN": "xoxb-hunter2", "SLACK_APP_TOKEN": "xapp-hunter2"}

    doctor = prospect("doctor", folder=tmp_path, SLACK_API_URL=workspace.api_url, **wrong)

    assert doctor.returncode == 1
    assert "hunter2" not in doctor.stdout + doctor.stderr


def test_with_tokens_nobody_knows_the_most_talkative_log_says_none(
    workspace: Workspace, tmp_path: Path
) -> None:
    port = free_port()
    with empty_server() as server:
        program = Program(
            tmp_path,
            LOG_LEVEL="DEBUG",
            SLACK_BOT_TOKEN="xoxb-hunter2",
            SLACK_APP_TOKEN="xapp-hunter2",
            SLACK_API_URL=workspace.api_url,
            MATTERMOST_URL=server.url,
            MATTERMOST_TOKEN="mm-hunter2",
            MATTERMOST_COMMAND_TOKENS="mc-hunter2",
            PROSPECT_PUBLIC_URL=f"http://127.0.0.1:{port}",
            PROSPECT_BIND=f"127.0.0.1:{port}",
        )
        try:
            program.waits_until(lambda: "SlackApiError" in program.log.read_text())
            program.waits_until(lambda: "InvalidStatus" in program.log.read_text())
        finally:
            program.process.kill()
            program.process.wait()

    key = (tmp_path / FILE).read_text().strip()
    assert [one for one in ("hunter2", key) if one in program.log.read_text()] == []
