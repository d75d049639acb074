"""The command line as scripts and administrators use it."""

import json
import os
import subprocess
import sys
from base64 import urlsafe_b64decode
from pathlib import Path

import pytest

from tests.stories.playing import PEPS, write

PROJECT = Path(__file__).parents[2]
ADD = '2026-01-05 09:30 @alice #equipe /prospect add "Agency X"'


def prospect(
    *arguments: str, folder: Path, **environment: str
) -> "subprocess.CompletedProcess[str]":
    """Run it in a folder of its own, as somebody who has set nothing else."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**kept, "PYTHONPATH": str(PROJECT), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_wrong_env_file_is_told_whole_and_nothing_starts(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SLACK_BOT_TOKEN=xoxp-1\nPROSPECT_TIMEZONE=Paris\n")

    ended = prospect("run", folder=tmp_path)

    assert ended.returncode == 2
    assert ended.stdout == ""
    assert [line.split(" ")[0] for line in ended.stderr.splitlines()] == [
        "SLACK_BOT_TOKEN",
        "SLACK_APP_TOKEN",
        "PROSPECT_TIMEZONE",
    ]


def test_a_report_in_json_prints_json_and_nothing_else(tmp_path: Path) -> None:
    story = write(tmp_path, ADD)
    prospect("replay", str(story), "--db", "sqlite:///own.db", folder=tmp_path)

    ended = prospect("report", "list", "--json", "--db", "sqlite:///own.db", folder=tmp_path)

    assert [row["prospect"] for row in json.loads(ended.stdout)] == ["Agency X"]
    assert ended.stderr == ""


def test_replay_and_report_use_database_url_unless_told_otherwise(tmp_path: Path) -> None:
    database = {"DATABASE_URL": "sqlite:///chosen.db"}
    prospect("replay", str(write(tmp_path, ADD)), folder=tmp_path, **database)

    ended = prospect("report", "stats", "--json", folder=tmp_path, **database)

    assert (tmp_path / "chosen.db").exists()
    assert json.loads(ended.stdout)["total"]["open"] == 1


def test_a_report_for_people_is_a_table(tmp_path: Path) -> None:
    prospect("replay", str(write(tmp_path, ADD)), folder=tmp_path)

    ended = prospect("report", "list", folder=tmp_path)

    assert "Agency X" in ended.stdout
    assert "stage" in ended.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["report", "stats"], "There is no product yet", id="an empty database"),
        pytest.param(["replay", "no.story"], "no.story", id="no such story"),
        pytest.param(["replay", str(PEPS), "--until", "soon"], "not a time", id="until soon"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_2(
    tmp_path: Path, arguments: list[str], said: str
) -> None:
    ended = prospect(*arguments, folder=tmp_path)

    assert ended.returncode == 2
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_product_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    prospect("replay", str(write(tmp_path, ADD)), folder=tmp_path)

    ended = prospect("report", "stats", "--product", "other", folder=tmp_path)

    assert ended.returncode == 2
    assert '"demarches"' in ended.stderr


def test_a_story_with_a_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    ended = prospect("replay", str(write(tmp_path, "hello")), folder=tmp_path)

    assert ended.returncode == 2
    assert "own.story, line 5:" in ended.stderr


def test_strict_ends_with_1_at_a_refused_line(tmp_path: Path) -> None:
    ended = prospect("replay", str(write(tmp_path, ADD, ADD)), "--strict", folder=tmp_path)

    assert ended.returncode == 1
    assert "line 6" in ended.stderr


def test_a_secret_is_a_key_that_the_settings_take(tmp_path: Path) -> None:
    printed = prospect("secret", folder=tmp_path).stdout.strip()

    assert len(urlsafe_b64decode(printed)) == 32
    ended = prospect("doctor", folder=tmp_path, PROSPECT_SECRET_KEY=printed)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_manifest_names_the_public_address_in_http_mode(tmp_path: Path) -> None:
    by_socket = json.loads(prospect("manifest", folder=tmp_path).stdout)
    by_http = json.loads(
        prospect("manifest", folder=tmp_path, PROSPECT_PUBLIC_URL="https://bot.example.org").stdout
    )

    assert by_socket["settings"]["socket_mode_enabled"] is True
    assert by_http["settings"]["socket_mode_enabled"] is False
    assert by_http["features"]["slash_commands"][0]["url"] == "https://bot.example.org/slack/events"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://nobody@127.0.0.1:9/none",
        "sqlite:////dev/null/none.db",
        "sqlite:///.",
        "sqlite:///other.txt",
    ],
    ids=["no server", "no folder", "a folder", "another file"],
)
def test_a_database_that_cannot_be_opened_is_one_sentence_and_exit_1(
    tmp_path: Path, url: str
) -> None:
    (tmp_path / "other.txt").write_text("this is no database at all, and long enough to be seen so")

    ended = prospect("run", folder=tmp_path, DATABASE_URL=url, PROSPECT_BIND="127.0.0.1:0")

    assert ended.returncode == 1
    assert "look at DATABASE_URL" in ended.stderr
    assert "Traceback" not in ended.stderr
