"""The lines of a text file, none of them longer than a line of cells may be."""

from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from handlers.spreadsheets.encodings import encoding_of
from handlers.spreadsheets.refusals import CellTooLong
from handlers.spreadsheets.sheet import Limits

LONGEST = 1 << 20


class Lines:
    """Without NUL characters; `quotes` counts the quotes read so far."""

    def __init__(self, file: TextIO, limits: Limits) -> None:
        self._file = file
        self._limits = limits
        self._number = 0
        self.quotes = 0

    def __iter__(self) -> Iterator[str]:
        while line := self._file.readline(LONGEST):
            self._number += 1
            if len(line) == LONGEST:
                raise CellTooLong(line=self._number, most=self._limits.cell)
            self.quotes += line.count('"')
            yield line.replace("\0", "")


def opened_text(path: Path) -> TextIO:
    """Bytes that its encoding does not have become a question mark in a diamond."""
    return path.open(encoding=encoding_of(path), errors="replace", newline="")
