"""Cells of a CSV file that no spreadsheet runs as a formula, and that read back as they were."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

# What makes Excel, LibreOffice or Google Sheets take a text for a formula, their wide forms too.
RISKY = "=+\\-@\t\r\n＝＋－＠"
RUNS = re.compile(f"'*[{RISKY}]")
GUARDED = re.compile(f"'+[{RISKY}]")
TYPED_AS_TEXT = re.compile(r'="([^"]*)"')


def safe(text: str) -> str:
    """The text as written into a cell: an apostrophe before what would be run."""
    return f"'{text}" if RUNS.match(text) else text


def plain(cell: str) -> str:
    """The text of a cell, `safe` or anyone's: the apostrophe taken off again.

    `="0612"`, by which people keep Excel from taking the zero away, is 0612.
    """
    if GUARDED.match(cell):
        return cell[1:]
    typed = TYPED_AS_TEXT.fullmatch(cell)
    return typed[1] if typed else cell


def csv_lines(rows: Iterable[Sequence[str]], *, separator: str = ";") -> Iterator[str]:
    """The file line by line, ends of lines included; written with the encoding "utf-8-sig"."""
    page = StringIO(newline="")
    writer = csv.writer(page, delimiter=separator)
    for row in rows:
        writer.writerow([safe(cell) for cell in row])
        yield page.getvalue()
        page.seek(0)
        page.truncate()
