"""`prospect migrate --from --to` as an administrator types it, and as a machine stops it."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.keys import FILE
from bot.settings import Settings
from bot.vault import Vault
from tests.bot.copies import everything, opened
from tests.bot.test_command_line import PROJECT, prospect
from tests.moving.by_hand import done_by_hand, is_empty
from tests.stories.playing import FIRST_TWO, play

pytestmark = pytest.mark.postgres
HERE = "sqlite:///prospect.db"
TOKENS = "SLACK_BOT_TOKEN=xoxb-hunter2\nSLACK_APP_TOKEN=xapp-hunter2\n"
MANY = 300_000
"""Rows: several seconds on any machine."""


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the bot left it, with tokens that are kept under its key."""
    folder = tmp_path_factory.mktemp("played")
    play(FIRST_TWO, folder, database=f"sqlite:///{folder}/prospect.db")
    (folder / ".env").write_text(TOKENS)
    assert prospect("tokens", "keep", folder=folder).returncode == 0
    return folder


@pytest.fixture
def home(played: Path, tmp_path: Path) -> Path:
    for name in ("prospect.db", FILE):
        (tmp_path / name).write_bytes((played / name).read_bytes())
    return tmp_path


def url_of(home: Path) -> str:
    return f"sqlite:///{home}/prospect.db"


def moves(
    home: Path, source: str, target: str, **environment: str
) -> "subprocess.CompletedProcess[str]":
    return prospect("migrate", "--from", source, "--to", target, folder=home, **environment)


def test_it_says_what_was_moved_and_what_to_do_then(home: Path, postgres: str) -> None:
    ended = moves(home, HERE, postgres)

    rows = len(everything(url_of(home))["prospects"])
    lines = ended.stdout.splitlines()
    assert ended.returncode == 0, ended.stderr
    (prospects,) = [line.split() for line in lines if "│ prospects " in line]
    assert (prospects[3], prospects[-2]) == (f"{rows:,}", "same")
    assert "rows were moved, and are the same there." in lines[-4]
    assert lines[-3].startswith("Never start the bot on the old database again")
    assert lines[-2].startswith(f"Set PROSPECT_SECRET_KEY to what {FILE} holds")
    assert lines[-1].startswith("Then set DATABASE_URL")
    assert "Moving: " in ended.stderr
    assert "Comparing: " in ended.stderr
    assert everything(postgres) == everything(url_of(home))


def test_what_was_sealed_under_the_file_opens_with_the_setting_it_names(
    home: Path, postgres: str
) -> None:
    moves(home, HERE, postgres)

    key = (home / FILE).read_text().strip()
    settings = Settings(database_url=postgres, prospect_secret_key=key)
    there = opened(postgres)
    opens = Vault(storage=there, settings=settings).check()
    there.close()
    listed = prospect("tokens", folder=home, DATABASE_URL=postgres, PROSPECT_SECRET_KEY=key).stdout
    assert opens >= 2
    assert "SLACK_BOT_TOKEN" in listed


def test_a_key_that_opens_nothing_of_it_is_noticed(home: Path, postgres: str) -> None:
    ended = moves(home, HERE, postgres, PROSPECT_SECRET_KEY="CQ" * 21 + "k=")

    assert ended.returncode == 0, ended.stderr
    assert f"is not the key that opens what is kept sealed there: it is in {FILE}." in ended.stdout


def test_with_the_right_key_set_nothing_is_said_of_it(home: Path, postgres: str) -> None:
    ended = moves(home, HERE, postgres, PROSPECT_SECRET_KEY=(home / FILE).read_text().strip())

    assert ended.returncode == 0, ended.stderr
    assert "PROSPECT_SECRET_KEY" not in ended.stdout


def test_moved_beside_itself_the_key_has_to_come_along(home: Path) -> None:
    (home / "new").mkdir()

    ended = moves(home, HERE, "sqlite:///new/prospect.db")

    assert ended.returncode == 0, ended.stderr
    assert f"Copy {FILE} beside the new database" in ended.stdout
    assert everything(f"sqlite:///{home}/new/prospect.db") == everything(url_of(home))


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        pytest.param(["--to", "{0}"], "name --from and --to", id="no source"),
        pytest.param(["--from", HERE], "name --from and --to", id="no target"),
        pytest.param(
            ["--from", HERE, "--to", "{0}", "--db", HERE], "and no --db", id="a third database"
        ),
        pytest.param(
            ["--from", "sqlite:///typo.db", "--to", "{0}"],
            "There is no database of Prospect at --from.",
            id="a source that is not there",
        ),
        pytest.param(
            ["--from", HERE, "--to", "sqlite:///prospect.db"], "is not empty", id="onto itself"
        ),
        pytest.param(
            ["--from", HERE, "--to", "mysql://x"], "--to is not an address", id="another kind"
        ),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    home: Path, postgres: str, options: list[str], sentence: str
) -> None:
    before = everything(url_of(home))

    ended = prospect("migrate", *(one.format(postgres) for one in options), folder=home)

    assert ended.returncode == 2
    assert ended.stdout == ""
    assert sentence in ended.stderr
    assert ended.stderr.endswith("Nothing was moved.\n")
    assert ended.stderr.count("\n") == 1
    assert everything(url_of(home)) == before
    assert is_empty(postgres)
    assert not (home / "typo.db").exists()


def test_a_server_that_does_not_answer_is_one_sentence(home: Path) -> None:
    ended = moves(home, HERE, "postgresql://127.0.0.1:1/prospect")

    assert ended.returncode == 1
    assert ended.stderr.startswith("Nothing was moved: a database cannot be used")


def test_what_came_out_otherwise_is_shown_and_ends_with_1(home: Path, postgres: str) -> None:
    done_by_hand(url_of(home), "UPDATE prospects SET source = X'C3A9' WHERE id = 1")

    ended = moves(home, HERE, postgres)

    assert ended.returncode == 1
    assert [
        line for line in ended.stdout.splitlines() if "DIFFERS" in line and "│ prospects" in line
    ]
    assert ended.stderr.endswith("What arrived is not what was there. Nothing was moved.\n")
    assert is_empty(postgres)


def test_characters_that_are_left_out_are_told(home: Path, postgres: str) -> None:
    done_by_hand(url_of(home), "UPDATE prospects SET source = 'a' || char(0) WHERE id = 1")

    ended = moves(home, HERE, postgres)

    assert ended.returncode == 0, ended.stderr
    assert "1 NUL character(s), which PostgreSQL keeps in no text, were left out." in ended.stdout


def test_a_bot_that_is_still_at_work_is_warned_of(home: Path, postgres: str) -> None:
    done_by_hand(
        url_of(home),
        "INSERT INTO seen (id, at) VALUES ('now', strftime('%Y-%m-%d %H:%M:%S', 'now') || '.000000')",
    )

    ended = moves(home, HERE, postgres)

    assert ended.returncode == 0
    assert "A bot was at work there less than two minutes ago. Stop it first" in ended.stderr


def test_without_options_it_brings_the_database_up_to_date(tmp_path: Path) -> None:
    ended = prospect("migrate", folder=tmp_path)
    named = prospect("migrate", "--db", "sqlite:///other.db", folder=tmp_path)

    assert (ended.returncode, ended.stdout) == (0, "The database is up to date.\n")
    assert (named.returncode, named.stdout) == (0, "The database is up to date.\n")
    assert (tmp_path / "prospect.db").exists()
    assert (tmp_path / "other.db").exists()


@pytest.mark.parametrize("way", [signal.SIGKILL, signal.SIGINT])
def test_stopped_in_the_middle_nothing_is_there(
    home: Path, postgres: str, way: signal.Signals
) -> None:
    """After its first line there is more to come than is done before the signal comes."""
    with closing(sqlite3.connect(home / "prospect.db")) as database, database:
        database.executemany(
            "INSERT INTO seen (id, at) VALUES (?, '2026-01-05 09:00:00.000000')",
            ((f"many {number}",) for number in range(MANY)),
        )
    moving = subprocess.Popen(
        [sys.executable, "-m", "bot", "migrate", "--from", HERE, "--to", postgres],
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert moving.stderr is not None
    first = moving.stderr.readline()

    moving.send_signal(way)

    moving.communicate(timeout=60)
    assert first.startswith(b"Moving: ")
    assert moving.returncode in (-signal.SIGKILL, 1, 130)
    assert is_empty(postgres)
    again = moves(home, HERE, postgres)
    assert again.returncode == 0, again.stderr
    assert everything(postgres) == everything(url_of(home))
