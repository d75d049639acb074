"""Files that people hand over in a form: what a chat gives of one, and why it may not."""

from dataclasses import dataclass
from pathlib import Path

from domain.refusals import Refusal

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """`name` is what its owner calls it, for people only: nothing is ever written under it."""

    name: str
    path: Path
    size: int


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
