"""`prospect backup` and `prospect restore`: everything in one encrypted file, and back.

Whoever was erased since the backup was made is erased again when it is restored, and whoever
objected is refused: two lists lie beside it (docs/how-to/run-it-for-a-year.md).
"""

import gzip
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Final

from bot.erased_list import (
    NAME,
    NOBODY,
    Again,
    Gone,
    forget_again,
    gone_from,
    read_lists,
    together,
    write_lists,
)
from bot.keys import NoKey, Ring
from bot.list_file import Damaged
from bot.restored import Held, hold
from bot.sealed_file import NotOurs, Opening, Sealing, is_sealed
from bot.vault import resealed
from bot.whole_file import whole_file
from storage.copying import Counted, Line, NothingThere, copied_out, one_moment, rows_in
from storage.engines import file_of
from storage.filling import FromNewer, NotACopy, NotEmpty, filled
from storage.troubles import failures_as_unavailable
from storage.work import Books

PACKED: Final = 6
"""How hard gzip tries: more takes three times as long for a twentieth less."""


class NotBackedUp(Exception):
    """There is no new backup; the message says why and what to do."""


class NotRestored(Exception):
    """Nothing was restored; the message says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """`erased_again` are rows of people, `objected_again` addresses and numbers, `teams_again` whole teams."""

    rows: int
    erased_again: int
    objected_again: int
    held: Held
    teams_again: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Told how much there is and how far it is."""

    begins: Counted
    counted: Counted


def nobody(_: int) -> None:
    """Nobody looks."""


UNSEEN: Final = Progress(begins=nobody, counted=nobody)


def back_up(database: str, file: Path, secret: bytes, progress: Progress = UNSEEN) -> int:
    """Write it, whole or not at all; how many lines. The bot may be at work meanwhile.

    Raises NotBackedUp, OSError, Unavailable.
    """
    refuse_to_replace(file)
    lines = 0
    try:
        with failures_as_unavailable(), one_moment(database) as connection:
            progress.begins(rows_in(connection))
            with whole_file(file) as raw, packed(raw, secret) as text:
                for line in copied_out(connection, progress.counted):
                    text.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
                    lines += 1
            books = Books(connection)
            identity, gone = books.installation.known(), gone_from(books)
    except NothingThere as error:
        raise NotBackedUp(
            "There is no database of Prospect there: look at DATABASE_URL, or at --db. "
            "Nothing was made."
        ) from error
    if identity is not None:
        try:
            write_lists(file.with_name(NAME), identity, gone)
        except Damaged as damaged:
            raise NotBackedUp(
                f"{file} is a whole backup, but {damaged.path} beside it is damaged: move that file away "
                "and back up again."
            ) from damaged
    return lines


def restore(
    file: Path,
    database: str,
    secret: bytes,
    *,
    lists: Iterable[Path],
    at: datetime,
    older_secrets: Sequence[bytes] = (),
    holds: bool = True,
    progress: Progress = UNSEEN,
) -> Restored:
    """Into an empty database, all of it or nothing.

    `lists` are of those erased since, each with that of the objections beside it. With `holds`, what
    waited to be sent is not sent. Raises NotRestored, OSError, Unavailable.
    """
    listed = all_lists(lists)

    def then(books: Books) -> tuple[Again, Held]:
        identity = books.installation.identity()
        gone = together(one.get(identity, NOBODY) for one in listed)
        again = forget_again(books, gone, at=at)
        books.installation.was_restored(at)
        with suppress(
            NoKey
        ):  # sealed with a key that is not given: the next start says which is missing
            resealed(books, Ring(keys=(secret, *older_secrets), where="PROSPECT_SECRET_KEY"))
        return again, hold(books, at=at) if holds else Held()

    with told(file), file.open("rb") as raw, failures_as_unavailable(), whole_or_none(database):
        progress.begins(file.stat().st_size)
        opening = Opening(Watched(raw, progress.counted), [secret, *older_secrets])
        rows, (again, held) = filled(
            database, lines_of(opening), then=lambda connection: then(Books(connection))
        )
    return Restored(
        rows=rows,
        erased_again=again.erased,
        objected_again=again.objected,
        held=held,
        teams_again=again.teams,
    )


@contextmanager
def told(file: Path) -> Iterator[None]:
    """What keeps a backup from being restored, in sentences. Raises NotRestored."""
    try:
        yield
    except (NotOurs, NotACopy, gzip.BadGzipFile, EOFError, ValueError) as error:
        raise NotRestored(
            f"{file} is no whole backup made with this PROSPECT_SECRET_KEY: nothing was restored."
        ) from error
    except FromNewer as error:
        raise NotRestored(
            f"{file} was made by a newer version of Prospect: bring this one up to date first. "
            "Nothing was restored."
        ) from error
    except NotEmpty as error:
        raise NotRestored(
            "The database is not empty: name another with --db, or move the file away."
        ) from error


@contextmanager
def whole_or_none(database: str) -> Iterator[None]:
    """Where there was no SQLite file there is none either when it ends badly."""
    path = file_of(database)
    was_there = path is None or path.exists()
    try:
        yield
    except BaseException:
        if path is not None and not was_there:
            for ending in ("", "-wal", "-shm"):
                path.with_name(path.name + ending).unlink(missing_ok=True)
        raise


def refuse_to_replace(file: Path) -> None:
    """Something that is no backup: the database itself, its key. Raises NotBackedUp."""
    if not file.parent.is_dir():
        raise NotBackedUp(
            f"There is no folder {file.parent}: make it first. Nothing was backed up."
        )
    if file.exists() and not is_sealed(file):
        raise NotBackedUp(
            f"{file} is there and is no backup: name another file. Nothing was changed."
        )


def all_lists(paths: Iterable[Path]) -> list[Mapping[str, Gone]]:
    """Read before anything is done. Raises NotRestored."""
    try:
        return [read_lists(path) for path in paths]
    except Damaged as damaged:
        raise NotRestored(
            f"{damaged.path} is damaged, and says who has to be forgotten: put a whole one there, or "
            "move it away when another is at hand. Nothing was restored."
        ) from damaged


@contextmanager
def packed(raw: IO[bytes], secret: bytes) -> Iterator[IO[str]]:
    """What is written as text is zipped and sealed; it has its end only when all went well."""
    sealed = Sealing(raw, secret)
    zipped = gzip.GzipFile(fileobj=sealed, mode="wb", compresslevel=PACKED, mtime=0)
    text = io.TextIOWrapper(zipped, encoding="utf-8")
    yield text
    text.close()
    sealed.close()


def lines_of(sealed: Opening) -> Iterator[Line]:
    with gzip.GzipFile(fileobj=io.BufferedReader(sealed), mode="rb") as unpacked:
        for line in io.TextIOWrapper(unpacked, encoding="utf-8"):
            found: Any = json.loads(line)
            yield found


@dataclass(frozen=True, slots=True)
class Watched:
    """A file, while somebody is told how much of it was read."""

    file: IO[bytes]
    counted: Counted

    def read(self, size: int, /) -> bytes:
        found = self.file.read(size)
        self.counted(len(found))
        return found
