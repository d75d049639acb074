"""A backup made before the key was replaced opens after, and what it holds is sealed with the new key."""

from contextlib import closing
from pathlib import Path

import pytest

from bot.keys import FILE
from bot.own_keys import keys_of
from bot.rotation import FORMER
from bot.settings import Settings
from bot.vault import TOKEN, Vault
from storage.storage import open_storage
from tests.bot.test_command_line import prospect

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Tokens are kept, a backup is made, then the key is replaced."""
    assert prospect("tokens", "keep", folder=tmp_path, **TOKENS).returncode == 0
    started_once(tmp_path / "prospect.db")
    assert prospect("backup", "one.backup", folder=tmp_path).returncode == 0
    assert prospect("secret", "rotate", folder=tmp_path).returncode == 0
    return tmp_path


def started_once(database: Path) -> bytes:
    """The key of the objections."""
    settings = Settings(database_url=f"sqlite:///{database}")
    with closing(open_storage(settings.database_url)) as storage:
        return keys_of(storage, settings).objections


def tokens_of(database: Path) -> dict[str, str]:
    settings = Settings(database_url=f"sqlite:///{database}")
    with closing(open_storage(settings.database_url)) as storage:
        return dict(Vault(storage=storage, settings=settings).all(TOKEN))


def test_a_backup_made_before_is_restored_after_and_sealed_with_the_new_key(home: Path) -> None:
    ended = prospect("restore", "one.backup", "--db", "sqlite:///other.db", folder=home)

    assert ended.returncode == 0, ended.stderr
    (home / FORMER).unlink()
    assert tokens_of(home / "other.db") == TOKENS
    assert started_once(home / "other.db") == started_once(home / "prospect.db")


def test_without_the_former_key_nothing_is_restored(home: Path) -> None:
    (home / FORMER).unlink()

    ended = prospect("restore", "one.backup", "--db", "sqlite:///other.db", folder=home)

    assert ended.returncode == 2
    assert not (home / "other.db").exists()


def test_a_bot_that_only_started_may_be_filled_and_one_that_keeps_tokens_may_not(
    home: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    there.mkdir()
    for name in (FILE, FORMER):
        (there / name).write_text((home / name).read_text())
    started_once(there / "prospect.db")
    into = ("restore", str(home / "one.backup"))

    filled = prospect(*into, folder=there)
    again = prospect(*into, folder=there)

    assert filled.returncode == 0, filled.stderr
    assert tokens_of(there / "prospect.db") == TOKENS
    assert again.returncode == 2
    assert "not empty" in again.stderr
