"""What the library leaves out of a tab: merged cells, and formulas nobody has calculated."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import IO

from handlers.spreadsheets.refusals import TooMuchInside

CHUNK = 1 << 18
LONGEST_PIECE = 1 << 21
"""Bytes of one row, or of one text: openpyxl takes each in whole, in ten times that memory."""

LONGEST_END = 1 << 23
"""Bytes after the rows: links, merged cells, conditional formats."""

OVER = re.compile(rb"</(?:\w{1,9}:)?sheetData>")
MOST_MERGED = 20_000
FORMULA = re.compile(rb"<(?:\w{1,9}:)?f[ />]")
# Every repetition has an end: a file made to keep such a pattern busy finds little to do.
EMPTY_FORMULA = re.compile(
    rb'<(?:\w{1,9}:)?c [^>]{0,99}?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]{0,99}>\s{0,9}'
    rb"<(?:\w{1,9}:)?f\b(?:[^>]{0,99}/>|[^>]{0,99}>[^<]{0,9999}</(?:\w{1,9}:)?f>)\s{0,9}"
    rb"(?:<(?:\w{1,9}:)?v\s?/>|<(?:\w{1,9}:)?v></(?:\w{1,9}:)?v>)?\s{0,9}</"
)
MERGED = re.compile(
    rb'mergeCell [^>]{0,99}?\bref="([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})"'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """By line, from 1: `uncalculated` has the columns (from 0) of formulas without a value.

    `merged` has the cells that go on below: their column and the last line they stand for.
    """

    uncalculated: Mapping[int, Sequence[int]] = field(default_factory=dict)
    merged: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict)


NOTHING_ODD = Tab()


def looked_through(stream: IO[bytes], name: str) -> Tab:
    """Raises TooMuchInside for a row or an end that goes on for ever."""
    uncalculated: dict[int, list[int]] = defaultdict(list)
    rest, is_over = b"", False
    while chunk := stream.read(CHUNK):
        rest += chunk
        refuse_definitions(rest, name)
        end = rest.rfind(b"row>") + 1
        for column, line in empty_formulas(rest[:end]):
            uncalculated[line].append(column)
        rest = rest[end:]
        is_over = is_over or OVER.search(rest) is not None
        most = LONGEST_END if is_over else LONGEST_PIECE
        if len(rest) > most:
            raise TooMuchInside(name=name)
    return Tab(uncalculated=uncalculated, merged=merged_below(rest))


def refuse_definitions(start: bytes, name: str) -> None:
    """No spreadsheet defines texts that stand for others; bombs do. Raises TooMuchInside."""
    if b"<!DOCTYPE" in start:
        raise TooMuchInside(name=name)


def empty_formulas(rows: bytes) -> list[tuple[int, int]]:
    """Column and line of each formula without a value."""
    if not FORMULA.search(rows):
        return []
    return [(column_of(cell[1]), int(cell[2])) for cell in EMPTY_FORMULA.finditer(rows)]


def merged_below(end: bytes) -> Mapping[int, Sequence[tuple[int, int]]]:
    merged: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for _, cells in zip(range(MOST_MERGED), MERGED.finditer(end), strict=False):
        first, last = int(cells[2]), int(cells[3])
        if last > first:
            merged[first].append((column_of(cells[1]), last))
    return merged


def column_of(letters: bytes) -> int:
    """From 0: A, B… Z, AA."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
