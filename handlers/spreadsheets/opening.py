"""Opening a list of prospects, whatever it turns out to be."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from chat.files import FileTooBig
from domain.sheet_rows import SheetRow
from handlers.spreadsheets.csv_rows import opened_csv
from handlers.spreadsheets.json_rows import opened_json
from handlers.spreadsheets.recognising import kind_of
from handlers.spreadsheets.refusals import TooManyRows
from handlers.spreadsheets.sheet import IN_CHAT, MEGABYTE, Kind, Limits, Sheet
from handlers.spreadsheets.xlsx_rows import opened_xlsx

LONGEST_NAME = 60
OPENING = {Kind.CSV: opened_csv, Kind.XLSX: opened_xlsx, Kind.JSON: opened_json}


@contextmanager
def opened(path: Path, *, name: str, limits: Limits = IN_CHAT) -> Iterator[Sheet]:
    """The file at `path`, known to its owner as `name`; nothing of it is kept in memory whole.

    Raises FileTooBig, and the refusals of handlers/spreadsheets/refusals.py also while its rows are
    gone through: whoever writes anything down goes through them all first.
    """
    shown = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
    if path.stat().st_size > limits.bytes:
        raise FileTooBig(name=shown, most=limits.bytes // MEGABYTE)
    with OPENING[kind_of(path, shown)](path, name=shown, limits=limits) as sheet:
        yield replace(sheet, rows=counted(sheet.rows, limits))


def counted(rows: Iterator[SheetRow], limits: Limits) -> Iterator[SheetRow]:
    """Raises TooManyRows."""
    for number, row in enumerate(rows, 1):
        if number > limits.rows:
            raise TooManyRows(most=limits.rows)
        yield row
