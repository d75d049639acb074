"""An XLSX file looked at before it is opened: what would fill the memory is refused."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from zipfile import ZipFile, ZipInfo

from domain.refusals import Refusal
from handlers.spreadsheets.refusals import Damaged, PasswordProtected, TooMuchInside
from handlers.spreadsheets.sheet import MEGABYTE, Limits
from handlers.spreadsheets.tabs import (
    LONGEST_PIECE,
    NOTHING_ODD,
    Tab,
    looked_through,
    refuse_definitions,
)

MOST_PARTS = 5_000
LARGEST_PART = 5 * MEGABYTE
"""Of the parts that are taken in whole: styles, the list of tabs…"""

RATIO = 200
"""An honest list is 5 to 60 times smaller when zipped."""

RATIO_MATTERS_FROM = 20 * MEGABYTE
ENCRYPTED = 1
TAB = re.compile(r"xl/worksheets/[^/]+\.xml")
STRINGS = re.compile(r"xl/sharedStrings\.xml", re.IGNORECASE)
XML = (".xml", ".rels", ".vml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """`tabs` by the name of their part."""

    has_macros: bool
    tabs: Mapping[str, Tab]

    def tab(self, part: str) -> Tab:
        return self.tabs.get(part, NOTHING_ODD)


def looked_inside(path: Path, *, name: str, limits: Limits) -> Inside:
    """Raises PasswordProtected, TooMuchInside, Damaged."""
    with unspoilt(name), ZipFile(path) as archive:
        parts = archive.infolist()
        if any(part.flag_bits & ENCRYPTED for part in parts):
            raise PasswordProtected(name=name)
        if is_too_much(parts, limits):
            raise TooMuchInside(name=name)
        tabs = {}
        for part in parts:
            with archive.open(part) as stream:
                if TAB.fullmatch(part.filename):
                    tabs[part.filename] = looked_through(stream, name)
                elif STRINGS.fullmatch(part.filename):
                    refuse_long_pieces(stream, name)
    has_macros = any(part.filename.endswith("vbaProject.bin") for part in parts)
    return Inside(has_macros=has_macros, tabs=tabs)


def is_too_much(parts: list[ZipInfo], limits: Limits) -> bool:
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts) or 1
    return (
        len(parts) > MOST_PARTS
        or unpacked > limits.unpacked
        or unpacked > max(RATIO * packed, RATIO_MATTERS_FROM)
        or any(part.file_size > LARGEST_PART for part in parts if is_taken_in_whole(part))
    )


def is_taken_in_whole(part: ZipInfo) -> bool:
    streamed = TAB.fullmatch(part.filename) or STRINGS.fullmatch(part.filename)
    return part.filename.endswith(XML) and not streamed


def refuse_long_pieces(stream: IO[bytes], name: str) -> None:
    """Each text of the workbook ends with a mark: whatever goes on for too long is not one."""
    rest = b""
    while chunk := stream.read(LONGEST_PIECE // 8):
        rest += chunk
        refuse_definitions(rest, name)
        rest = rest[rest.rfind(b"si>") + 1 :]
        if len(rest) > LONGEST_PIECE:
            raise TooMuchInside(name=name)


@contextmanager
def unspoilt(name: str) -> Iterator[None]:
    """Whatever a reader trips over in a file is the file's fault. Raises Damaged."""
    try:
        yield
    except Refusal:
        raise
    except Exception as trouble:
        raise Damaged(name=name) from trouble
