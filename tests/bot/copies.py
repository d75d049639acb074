"""What the tests of backups share: a key, a moment, and all that a database holds."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.backup import Restored, restore
from bot.erased_list import NAME, gone_from, write_lists
from storage.copying import copied_out, one_moment
from storage.storage import Storage, open_storage

SECRET = b"s" * 32
NOW = datetime(2026, 2, 1, tzinfo=UTC)
Tables = Mapping[str, list[list[Any]]]


def everything(url: str) -> Tables:
    """Each row of each table; not which database it is, nor when it was restored."""
    tables: dict[str, list[list[Any]]] = {}
    rows: list[list[Any]] = []
    with one_moment(url) as connection:
        for line in copied_out(connection):
            if isinstance(line, list):
                rows.append(line)
            elif isinstance(line, Mapping) and "table" in line:
                rows = tables.setdefault(str(line["table"]), [])
    return {name: found for name, found in tables.items() if name != "installation"}


def rows_of(url: str) -> int:
    return sum(map(len, everything(url).values()))


def identity(storage: Storage) -> str:
    return storage.write(lambda books: books.installation.identity())


def lists_beside(storage: Storage, folder: Path) -> Path:
    """The lists as the bot keeps them beside its database."""
    path = folder / NAME
    write_lists(path, identity(storage), storage.read(gone_from))
    return path


def put_back(
    folder: Path, *lists: Path, name: str = "backup", holds: bool = True
) -> tuple[str, Restored]:
    """The backup of that name, in a new SQLite file: its URL, and what was done."""
    url = f"sqlite:///{folder / f'{name} restored.db'}"
    return url, restore(folder / name, url, SECRET, lists=lists, at=NOW, holds=holds)


def opened(url: str) -> Storage:
    return open_storage(url, migrate=False)
