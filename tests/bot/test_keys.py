"""The bot's own secret: given, or made once beside the database and kept to oneself."""

import stat
from base64 import urlsafe_b64encode
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from bot.keys import FILE, NoKey, secret_of
from bot.settings import Settings

GIVEN = bytes(range(32))
AT_ONCE = 16


def beside(folder: Path) -> Settings:
    return Settings(database_url=f"sqlite:///{folder / 'prospect.db'}")


def test_the_key_that_is_given_is_the_one_and_no_file_is_made(tmp_path: Path) -> None:
    settings = Settings(
        database_url=f"sqlite:///{tmp_path / 'prospect.db'}",
        prospect_secret_key=urlsafe_b64encode(GIVEN).decode(),
    )

    assert secret_of(settings) == GIVEN

    assert list(tmp_path.iterdir()) == []


def test_without_one_it_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    first = secret_of(beside(tmp_path))

    assert len(first) == 32
    assert secret_of(beside(tmp_path)) == first
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_two_installations_have_two_keys(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()

    assert secret_of(beside(tmp_path)) != secret_of(beside(tmp_path / "other"))


@pytest.mark.parametrize("attempt", range(20))
def test_programs_that_start_at_once_agree(tmp_path: Path, attempt: int) -> None:
    together = Barrier(AT_ONCE)

    def starts(_: int) -> bytes:
        together.wait()
        return secret_of(beside(tmp_path))

    with ThreadPoolExecutor(AT_ONCE) as programs:
        keys = set(programs.map(starts, range(AT_ONCE)))

    assert len(keys) == 1
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize(
    "content",
    [b"", b"short", b"\xff\xfe\x00", b"A" * 100],
    ids=["empty", "too short", "bytes", "too long"],
)
def test_a_file_that_holds_no_key_is_kept_and_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)

    with pytest.raises(NoKey, match="PROSPECT_SECRET_KEY"):
        secret_of(beside(tmp_path))

    assert (tmp_path / FILE).read_bytes() == content


@pytest.mark.parametrize(
    "folder",
    [Path("/proc"), Path("/dev/null"), Path("/nowhere/at/all")],
    ids=["nobody writes there", "no folder", "not there"],
)
def test_where_no_file_can_be_made_a_sentence_says_what_to_set(folder: Path) -> None:
    with pytest.raises(NoKey, match="PROSPECT_SECRET_KEY"):
        secret_of(beside(folder))
