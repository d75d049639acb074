"""The file that holds the bot's keys, one a line: only its owner reads it, and nobody ever reads half of it."""

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

ONLY_ITS_OWNER: Final = 0o600


class Busy(Exception):
    """Another program is replacing the keys at this moment."""


def kept(path: Path) -> list[str] | None:
    """Its lines; None when there is no file. Raises OSError, UnicodeError."""
    try:
        return path.read_text(encoding="ascii").split()
    except FileNotFoundError:
        return None


def made(path: Path, line: str) -> list[str] | None:
    """A new file with this line; None when another program was faster. Raises OSError.

    It is written beside and put there whole.
    """
    with NamedTemporaryFile("w", encoding="ascii", dir=path.parent, suffix=".key") as beside:
        beside.write(line + "\n")
        beside.flush()
        os.fsync(beside.fileno())
        try:
            path.hardlink_to(beside.name)
        except FileExistsError:
            return None
    settle(path.parent)
    return [line]


def replaced(path: Path, lines: Sequence[str], *, owned_as: Path) -> None:
    """The file holds these lines from one moment to the next, whenever the machine stops. Raises OSError.

    It belongs to whoever `owned_as` belongs to: made by root, it stays the bot's.
    """
    beside = path.with_name(f".{path.name}")
    beside.unlink(missing_ok=True)
    opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ONLY_ITS_OWNER)
    with os.fdopen(opened, "w", encoding="ascii") as file:
        file.write("".join(f"{line}\n" for line in lines))
        file.flush()
        os.fsync(file.fileno())
    same_owner(beside, owned_as)
    beside.replace(path)
    settle(path.parent)


def same_owner(new: Path, old: Path) -> None:
    """Raises PermissionError rather than taking it from the bot."""
    if (old.stat().st_uid, old.stat().st_gid) != (
        new.stat().st_uid,
        new.stat().st_gid,
    ):
        os.chown(new, old.stat().st_uid, old.stat().st_gid)


def settle(folder: Path) -> None:
    """What was renamed or made in it is on the disk."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """While it lasts, no other program replaces keys in this folder. Raises Busy, OSError."""
    opened = os.open(path.parent, os.O_RDONLY)
    try:
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Busy from error
        yield
    finally:
        os.close(opened)
