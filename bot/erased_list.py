"""Whom a restored backup has to forget again: the ids of those who were erased and when, nothing else.

It lies beside the database, and beside each backup.
"""

import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeAlias

from storage.storage import Storage
from storage.work import Books

ONLY_ITS_OWNER: Final = 0o600
NAME: Final = "erased.json"
Erasures: TypeAlias = Mapping[int, datetime]
"""When each was erased, by the id of the row they were written down in."""


def erasures(storage: Storage) -> Erasures:
    return storage.read(lambda books: books.erased.all())


def read_list(path: Path) -> Erasures:
    """Empty where there is none."""
    if not path.is_file():
        return {}
    written = json.loads(path.read_text("utf-8"))
    return {int(one): datetime.fromisoformat(at) for one, at in written.items()}


def write_list(path: Path, found: Erasures) -> None:
    """With those that were in it: a database that was lost knows them no more."""
    known = read_list(path)
    after = {**known, **found}
    if after == known:
        return
    beside = path.with_name(f".{path.name}.part")
    opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, ONLY_ITS_OWNER)
    with os.fdopen(opened, "w", encoding="utf-8") as file:
        json.dump({str(one): at.astimezone(UTC).isoformat() for one, at in after.items()}, file)
    beside.replace(path)


def erase_again(storage: Storage, found: Erasures, *, at: datetime) -> int:
    """How many rows the database still knew. A newer row under an old id is somebody else's."""

    def work(books: Books) -> int:
        return sum(
            books.erased.again(one, recorded_before=erased_at, at=at)
            for one, erased_at in found.items()
        )

    return storage.write(work)
