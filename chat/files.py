"""Files that people hand over in a form, and files they are sent."""

import base64
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from domain.refusals import Refusal

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """`name` is what its owner calls it, for people only: nothing is ever written under it."""

    name: str
    path: Path
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ToBeMade:
    """A content that is made when the file is sent, so that nothing of it waits anywhere.

    `of` is what it is made of (JSON values), for whoever makes such files.
    """

    of: Mapping[str, Any]


def as_json(content: bytes | ToBeMade) -> str | dict[str, Any]:
    """What stands for the content in a Call: the bytes in base64, or what they will be made of."""
    if isinstance(content, ToBeMade):
        return dict(content.of)
    return base64.b64encode(content).decode("ascii")


@contextmanager
def whole(path: Path) -> Iterator[IO[bytes]]:
    """A file that is there whole or not at all."""
    try:
        with path.open("wb") as file:
            yield file
    except BaseException:
        path.unlink(missing_ok=True)
        raise


class FileTooBig(Refusal):
    """Details: name, most (megabytes)."""

    phrase = "refusal-file-too-big"


class FileGone(Refusal):
    """It was deleted, or never was there for the bot."""

    phrase = "refusal-file-gone"


class FileElsewhere(Refusal):
    """The chat has only a link to it, such as one of a shared drive."""

    phrase = "refusal-file-elsewhere"


class FileNotAllowed(Refusal):
    """The bot may not read files: somebody has to install it again with that right."""

    phrase = "refusal-file-not-allowed"
