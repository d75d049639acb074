"""What was erased is gone from the files of the database, and nobody but their owner reads those."""

import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.people import Team
from storage.sealed import Kept
from storage.storage import Storage, open_storage
from storage.waiting import Letter
from storage.work import Books

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
TEAM = Team("plain", "T1")
WORD = "Zwentibold"
MANY = 200


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def url(folder: Path) -> str:
    return f"sqlite:///{folder / 'prospect.db'}"


def content(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_the_files_it_makes_are_their_owners_alone(folder: Path, url: str) -> None:
    with closing(open_storage(url)) as storage:
        storage.write(lambda books: books.joined(TEAM, at=NOW))
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}

    assert modes == dict.fromkeys(("prospect.db", "prospect.db-shm", "prospect.db-wal"), 0o600)


def test_a_file_that_is_there_keeps_the_rights_it_was_given(folder: Path, url: str) -> None:
    folder.mkdir()
    (folder / "prospect.db").touch()
    (folder / "prospect.db").chmod(0o640)

    open_storage(url).close()

    assert stat.S_IMODE((folder / "prospect.db").stat().st_mode) == 0o640


def letters(books: Books) -> None:
    outbox = books.joined(TEAM, at=NOW).outbox
    for number in range(MANY):
        outbox.put(
            destination="D1",
            kind="reply",
            method="post",
            args={"text": f"{WORD} {number} " * 20},
            subject=None,
            at=NOW,
        )


def all_sent(storage: Storage) -> None:
    for _ in range(MANY):
        letter = storage.write(lambda books: books.outbox.lease(now=NOW, until=NOW))
        assert letter is not None
        storage.write(sent(letter))


def sent(letter: Letter) -> Callable[[Books], None]:
    return lambda books: books.outbox.sent(letter)


def test_what_was_deleted_is_not_to_be_found_in_the_file(folder: Path, url: str) -> None:
    with closing(open_storage(url)) as storage:
        storage.write(letters)
    assert WORD.encode() in content(folder)

    with closing(open_storage(url)) as storage:
        all_sent(storage)

    assert WORD.encode() not in content(folder)
    assert (folder / "prospect.db").stat().st_size > MANY * 20 * len(WORD), "it did not shrink"


def test_what_was_written_over_is_not_to_be_found_in_the_file(folder: Path, url: str) -> None:
    def put(value: str) -> None:
        kept = Kept(kind="token", name="A", value=value, key="k", at=NOW)
        storage.write(lambda books: books.sealed.put(kept))

    with closing(open_storage(url)) as storage:
        put(f"{WORD} " * 2000)
    assert WORD.encode() in content(folder)

    with closing(open_storage(url)) as storage:
        put("short")

    assert WORD.encode() not in content(folder)
