"""What a file really is, from its first bytes: its name may say anything."""

import re
from pathlib import Path
from zipfile import BadZipFile, ZipFile, is_zipfile

from handlers.spreadsheets.refusals import (
    Damaged,
    FileEmpty,
    NotASpreadsheet,
    OtherSpreadsheet,
    PasswordProtected,
)
from handlers.spreadsheets.sheet import Kind

LOOKED_AT = 65_536
ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The container of .xls files, and of .xlsx files with a password."""

FOREIGN = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\x7fELF",
    b"MZ",
    b"{\\rtf",
    b"SQLite format 3",
    b"PK\x05\x06",
)
MARKUP = re.compile(rb"\s*<(?:!doctype|html|table|meta|\?xml)", re.IGNORECASE)
OBJECTS = re.compile(rb"\s*(?:\[\s*[{\]]|\{\s*[\"}])")
BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
CONTROLS = bytes(set(range(32)) - set(b"\0\t\n\v\f\r\x1a\x1b"))
MOST_CONTROLS = 0.02


def kind_of(path: Path, name: str) -> Kind:
    """Raises FileEmpty, NotASpreadsheet, OtherSpreadsheet, PasswordProtected, Damaged."""
    with path.open("rb") as file:
        start = file.read(LOOKED_AT)
    if not start.strip(b"\0 \t\r\n"):
        raise FileEmpty(name=name)
    if start.startswith(OLE):
        raise old_or_protected(path, name)
    if start.startswith(ZIP):
        return zipped(path, name)
    if start.startswith(FOREIGN) or is_binary(start):
        raise NotASpreadsheet(name=name)
    if MARKUP.match(start.removeprefix(BYTE_ORDER_MARKS[0])):
        raise OtherSpreadsheet(name=name)
    return Kind.JSON if OBJECTS.match(start.removeprefix(BYTE_ORDER_MARKS[0])) else Kind.CSV


def old_or_protected(path: Path, name: str) -> Exception:
    with path.open("rb") as file:
        start = file.read(16 * LOOKED_AT)
        file.seek(max(path.stat().st_size - 16 * LOOKED_AT, 0))
        entries = start + file.read()
    if written("EncryptedPackage") in entries:
        return PasswordProtected(name=name)
    if written("Workbook") in entries or written("Book") in entries:
        return OtherSpreadsheet(name=name)
    return NotASpreadsheet(name=name)


def written(entry: str) -> bytes:
    """As the directory of such a container writes a name."""
    return (entry + "\0").encode("utf-16-le")


def zipped(path: Path, name: str) -> Kind:
    if not is_zipfile(path):
        raise Damaged(name=name)
    try:
        with ZipFile(path) as archive:
            inside = set(archive.namelist())
    except (BadZipFile, ValueError, NotImplementedError):
        raise Damaged(name=name) from None
    if "xl/workbook.bin" in inside or {"mimetype", "content.xml"} <= inside:
        raise OtherSpreadsheet(name=name)
    if "[Content_Types].xml" not in inside or not any(part.startswith("xl/") for part in inside):
        raise NotASpreadsheet(name=name)
    return Kind.XLSX


def is_binary(start: bytes) -> bool:
    """Whether it has more control characters than any text; NUL bytes alone may be UTF-16."""
    if start.startswith(BYTE_ORDER_MARKS):
        return False
    controls = len(start) - len(start.translate(None, CONTROLS))
    return controls > MOST_CONTROLS * len(start)
