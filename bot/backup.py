"""`prospect backup` and `prospect restore`: everything in one encrypted file, and back.

Whoever was erased since the backup was made is erased again when it is restored: a list of ids,
nothing else, lies beside it (docs/how-to/run-it-for-a-year.md).
"""

import gzip
import io
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.erased_list import NAME, erase_again, erasures, read_list, write_list
from bot.sealed_file import NotOurs, Opening, Sealing
from storage.copying import Line, NotACopy, NotEmpty, copied_in, copied_out, reading
from storage.storage import open_storage

ONLY_ITS_OWNER = 0o600


class NotRestored(Exception):
    """Nothing was restored; the message says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    rows: int
    erased_again: int


def back_up(database: str, file: Path, secret: bytes) -> int:
    """Write it, whole or not at all; how many lines. The bot may be at work meanwhile."""
    engine = reading(database)
    beside = file.with_name(f".{file.name}.part")
    try:
        lines = 0
        with private(beside) as raw, Sealing(raw, secret) as sealed, zipped(sealed) as text:
            for line in copied_out(engine):
                text.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
                lines += 1
        beside.replace(file)
    finally:
        engine.dispose()
        beside.unlink(missing_ok=True)
    storage = open_storage(database)
    try:
        write_list(file.with_name(NAME), erasures(storage))
    finally:
        storage.close()
    return lines


def restore(
    file: Path, database: str, secret: bytes, *, lists: Iterable[Path], at: datetime
) -> Restored:
    """Into an empty database. `lists` are of those erased since. Raises NotRestored."""
    try:
        with file.open("rb") as raw:
            rows = copied_in(database, lines_of(Opening(raw, secret)))
    except (NotOurs, NotACopy, gzip.BadGzipFile, EOFError, ValueError) as error:
        raise NotRestored(
            f"{file} is no whole backup made with this PROSPECT_SECRET_KEY: nothing was restored."
        ) from error
    except NotEmpty as error:
        raise NotRestored(
            "The database is not empty: name another with --db, or move the file away."
        ) from error
    storage = open_storage(database)
    try:
        gone = {one: when for path in lists for one, when in read_list(path).items()}
        again = erase_again(storage, gone, at=at)
    finally:
        storage.close()
    return Restored(rows=rows, erased_again=again)


def private(path: Path) -> io.BufferedWriter:
    """A new file that only its owner reads."""
    path.unlink(missing_ok=True)
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ONLY_ITS_OWNER)
    return os.fdopen(opened, "wb")


def zipped(sealed: io.RawIOBase) -> io.TextIOWrapper:
    packed = gzip.GzipFile(fileobj=sealed, mode="wb", mtime=0)
    return io.TextIOWrapper(packed, encoding="utf-8", write_through=False)


def lines_of(sealed: Opening) -> Iterator[Line]:
    with gzip.GzipFile(fileobj=io.BufferedReader(sealed), mode="rb") as packed:
        for line in io.TextIOWrapper(packed, encoding="utf-8"):
            found: Any = json.loads(line)
            yield found
