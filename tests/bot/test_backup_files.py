"""What can be wrong with the file of a backup, and what it never takes the place of."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.backup import NotBackedUp, NotRestored, back_up
from tests.bot.copies import SECRET, put_back
from tests.office import Office

AUTHENTICATED_SINCE = 34
"""Bytes of the head: what the file is, and the salt of its key."""


@pytest.fixture
def with_paul(team: Office) -> Office:
    team.alice.types('/prospect add "Mairie de Brest" contact:"Paul Roy" email:paul.roy@brest.fr')
    return team


def test_a_restored_file_is_its_owners_alone(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    before = os.umask(0)
    try:
        back_up(database, tmp_path / "backup", SECRET)

        put_back(tmp_path)
    finally:
        os.umask(before)

    assert (tmp_path / "backup restored.db").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "address",
    ["sqlite:///{0}/mistyped.db", "sqlite:///{0}/none/prospect.db", "sqlite:///{0}/empty"],
)
def test_a_mistyped_database_is_said_and_not_made(tmp_path: Path, address: str) -> None:
    (tmp_path / "empty").touch()

    with pytest.raises(NotBackedUp, match="no database of Prospect there"):
        back_up(address.format(tmp_path), tmp_path / "backup", SECRET)

    assert [path.name for path in tmp_path.iterdir()] == ["empty"]
    assert (tmp_path / "empty").stat().st_size == 0


@pytest.mark.parametrize("what", ["prospect.db", "prospect.key"])
def test_a_backup_takes_the_place_of_another_backup_only(
    with_paul: Office, database: str, tmp_path: Path, what: str
) -> None:
    file = tmp_path / what
    if not file.exists():
        file.write_text("a key\n")
    before = file.read_bytes()

    with pytest.raises(NotBackedUp, match="is no backup"):
        back_up(database, file, SECRET)

    assert file.read_bytes() == before
    back_up(database, tmp_path / "backup", SECRET)
    back_up(database, tmp_path / "backup", SECRET)


def broken_files(whole: bytes) -> Iterator[tuple[str, bytes]]:
    yield "cut short", whole[:-1]
    yield "without its end", whole[: len(whole) // 2]
    yield "its head alone", whole[:AUTHENTICATED_SINCE]
    yield "a byte changed", whole[:-5] + bytes([whole[-5] ^ 1]) + whole[-4:]
    yield "something after its end", whole + b"more"
    yield "twice", whole + whole
    yield "empty", b""
    yield "something else", b"PK\x03\x04 a spreadsheet"


def test_a_file_that_is_not_whole_restores_nothing(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    file = tmp_path / "backup"
    back_up(database, file, SECRET)

    for name, content in broken_files(file.read_bytes()):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(NotRestored, match="no whole backup"):
            put_back(tmp_path, name=name)

    assert list(tmp_path.glob("*restored*")) == []


def test_a_byte_changed_anywhere_is_noticed(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "backup", SECRET)
    whole = (tmp_path / "backup").read_bytes()

    restored = [place for place in places(whole) if comes_back(flipped(whole, place), tmp_path)]

    assert restored == []


def places(whole: bytes) -> list[int]:
    """Each byte of the head and of the first piece's, then many of the rest."""
    return [*range(64), *range(64, len(whole), 101), *range(len(whole) - 20, len(whole))]


def flipped(whole: bytes, place: int) -> bytes:
    return whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :]


def comes_back(content: bytes, folder: Path) -> bool:
    (folder / "changed").write_bytes(content)
    try:
        put_back(folder, name="changed")
    except NotRestored:
        return False
    return True
