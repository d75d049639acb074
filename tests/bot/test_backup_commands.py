"""Backing up and restoring as scripts and administrators do it."""

import os
import resource
import shutil
import subprocess
import sys
from base64 import urlsafe_b64encode
from contextlib import closing
from pathlib import Path

import pytest

from bot.backup import back_up
from storage.engines import writing_engine
from storage.migrate import revisions, upgrade
from storage.storage import open_storage
from tests.bot.copies import SECRET, everything, identity, opened, put_back, rows_of
from tests.bot.test_command_line import PROJECT, prospect
from tests.storage.test_migrations import OLDER
from tests.stories.playing import FIRST_TWO, play

KEYS = [urlsafe_b64encode(bytes([one]) * 32).decode() for one in range(3)]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("played")
    play(FIRST_TWO, folder, database=f"sqlite:///{folder}/prospect.db")
    return folder / "prospect.db"


@pytest.fixture
def home(played: Path, tmp_path: Path) -> Path:
    """A folder with a key and the database of a story."""
    shutil.copy(played, tmp_path)
    (tmp_path / ".env").write_text(
        f"DATABASE_URL=sqlite:///{tmp_path}/prospect.db\nPROSPECT_SECRET_KEY={KEYS[0]}\n"
    )
    return tmp_path


def test_there_and_back(home: Path) -> None:
    kept = prospect("backup", "one.backup", folder=home)

    back = prospect("restore", "one.backup", "--db", "sqlite:///other.db", folder=home)

    assert (kept.returncode, kept.stderr) == (0, "")
    assert "one.backup:" in kept.stdout
    assert (back.returncode, back.stderr) == (0, "")
    assert "rows are back" in back.stdout
    assert "Not sent, as it may have been sent since" in back.stdout


def test_a_mistyped_database_makes_neither_a_database_nor_a_key(tmp_path: Path) -> None:
    ended = prospect("backup", "b", "--db", "sqlite:///typo.db", folder=tmp_path)

    assert ended.returncode in (1, 2)
    assert ended.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_mistyped_database_is_one_sentence_where_there_is_a_key(tmp_path: Path) -> None:
    ended = prospect(
        "backup", "b", "--db", "sqlite:///typo.db", folder=tmp_path, PROSPECT_SECRET_KEY=KEYS[0]
    )

    assert ended.returncode == 2
    assert ended.stderr == (
        "There is no database of Prospect there: look at DATABASE_URL, or at --db. Nothing was made.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_list_that_is_named_must_be_there(home: Path) -> None:
    prospect("backup", "one.backup", folder=home)

    ended = prospect(
        "restore", "one.backup", "--erased", "none.json", "--db", "sqlite:///o.db", folder=home
    )

    assert ended.returncode == 2
    assert not (home / "o.db").exists()


def test_after_the_key_was_replaced_the_old_one_in_the_ring_opens_it(home: Path) -> None:
    prospect("backup", "one.backup", folder=home)
    other = ["restore", "one.backup", "--db"]

    with_new = prospect(*other, "sqlite:///a.db", folder=home, PROSPECT_SECRET_KEY=KEYS[1])
    with_both = prospect(
        *other, "sqlite:///b.db", folder=home, PROSPECT_SECRET_KEY=f"{KEYS[1]},{KEYS[0]}"
    )

    assert with_new.returncode == 2
    assert "no whole backup made with this PROSPECT_SECRET_KEY" in with_new.stderr
    assert with_both.returncode == 0
    assert rows_of(f"sqlite:///{home}/b.db") >= rows_of(f"sqlite:///{home}/prospect.db") > 100


def limited(arguments: list[str], folder: Path, most: int) -> "subprocess.CompletedProcess[str]":
    """No file of it grows over so many bytes, as on a disk that is full."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
    )


def test_on_a_full_disk_the_old_backup_stays_and_no_half_of_a_new_one(home: Path) -> None:
    folder = home / "backups"
    folder.mkdir()
    prospect("backup", "backups/one.backup", folder=home)
    before = (folder / "one.backup").read_bytes()

    with closing(opened(f"sqlite:///{home}/prospect.db")) as bot:
        identity(bot)
        ended = limited(["backup", "backups/one.backup"], home, len(before) // 2)

    assert ended.returncode == 1
    assert ended.stderr.startswith("Nothing was backed up: ")
    assert ended.stderr.count("\n") == 1
    assert [path.name for path in folder.glob("*one*")] == ["one.backup"]
    assert (folder / "one.backup").read_bytes() == before


def test_on_a_full_disk_nothing_is_restored(home: Path) -> None:
    prospect("backup", "one.backup", folder=home)

    ended = limited(["restore", "one.backup", "--db", "sqlite:///other.db"], home, 100_000)

    assert ended.returncode == 1
    assert ended.stderr.startswith("Nothing was restored: ")
    assert ended.stderr.count("\n") == 1
    assert list(home.glob("other.db*")) == []


def test_old_backups_are_told_of(home: Path) -> None:
    prospect("backup", "one.backup", folder=home)
    os.utime(home / "one.backup", (0, 0))

    ended = prospect("backup", "two.backup", folder=home)

    assert "1 backup(s) in . are older than 30 days: delete them" in ended.stdout


def older() -> list[str]:
    """The revisions before the newest, the oldest first."""
    following = {one.get("down_revision"): one["revision"] for one in revisions()}
    found, at = [], following.pop(None)
    while at in following:
        found.append(at)
        at = following.pop(at)
    return found


@pytest.mark.parametrize("revision", older())
def test_an_older_versions_database_is_backed_up_as_it_is_and_restored_in_todays_shape(
    tmp_path: Path, revision: str
) -> None:
    source = f"sqlite:///{tmp_path}/prospect.db"
    of_version(source, revision)
    before = everything(source)

    back_up(source, tmp_path / "backup", SECRET)
    other, _ = put_back(tmp_path, holds=False)

    assert everything(source) == before, "nothing was upgraded"
    upgraded = open_storage(source)
    assert everything(other) == everything(source)
    assert identity(upgraded) == identity_in(other)
    upgraded.close()


def of_version(url: str, revision: str) -> None:
    """A database with a prospect and a contact, as it was when that version was the newest."""
    engine = writing_engine(url)
    upgrade(engine, "51c29df038c6")
    with engine.begin() as connection:
        for statement in OLDER:
            connection.exec_driver_sql(statement)
    upgrade(engine, revision)
    engine.dispose()


def identity_in(url: str) -> str:
    storage = opened(url)
    try:
        return identity(storage)
    finally:
        storage.close()


def test_a_newer_versions_backup_is_refused_with_a_sentence(home: Path) -> None:
    engine = writing_engine(f"sqlite:///{home}/prospect.db")
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'ffffffffffff'")
    engine.dispose()
    prospect("backup", "new.backup", folder=home)

    ended = prospect("restore", "new.backup", "--db", "sqlite:///other.db", folder=home)

    assert ended.returncode == 2
    assert "made by a newer version of Prospect" in ended.stderr
    assert not (home / "other.db").exists()
