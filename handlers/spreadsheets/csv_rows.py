"""CSV files as English and French programs write them."""

import csv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from domain.safe_cells import plain
from domain.sheet_rows import Oddity, SheetRow
from handlers.spreadsheets.heads import Head, Record, head_and_rest
from handlers.spreadsheets.lines import Lines, opened_text
from handlers.spreadsheets.refusals import CellTooLong, QuoteNotClosed, TooManyColumns
from handlers.spreadsheets.separators import LOOKED_AT, said, separator_of
from handlers.spreadsheets.sheet import Kind, Limits, Sheet


@contextmanager
def opened_csv(path: Path, *, name: str, limits: Limits) -> Iterator[Sheet]:
    with opened_text(path) as file:
        sample = list(islice(Lines(file, limits), LOOKED_AT))
    told = said(sample[0]) if sample else None
    separator = told or separator_of(sample)
    with opened_text(path) as file:
        lines = Lines(file, limits)
        records = read(lines, separator, limits, skip=1 if told else 0)
        head, rest = head_and_rest(records, name=name)
        yield Sheet(
            head=head.cells,
            rows=(fitted(record, head, separator) for record in rest),
            kind=Kind.CSV,
            encoding=file.encoding,
            separator=separator,
        )


def read(lines: Lines, separator: str, limits: Limits, *, skip: int) -> Iterator[Record]:
    """Raises CellTooLong, TooManyColumns, QuoteNotClosed."""
    number, cells = 0, [""]
    for number, cells in enumerate(records(lines, separator, limits), 1):
        if number > skip:
            if len(cells) > limits.columns and any(cells[limits.columns :]):
                raise TooManyColumns(line=number, most=limits.columns)
            if max(map(len, cells), default=0) > limits.cell:
                raise CellTooLong(line=number, most=limits.cell)
            yield Record(line=number, cells=[plain(cell) for cell in cells])
    if lines.quotes % 2 and any(map(has_line_break, cells)):
        raise QuoteNotClosed(line=number)


def records(lines: Lines, separator: str, limits: Limits) -> Iterator[list[str]]:
    number = 1
    try:
        for cells in csv.reader(lines, delimiter=separator):
            yield cells
            number += 1
    except csv.Error:
        # The reader has one complaint left: a cell beyond all bounds.
        raise CellTooLong(line=number, most=limits.cell) from None


def fitted(record: Record, head: Head, separator: str) -> SheetRow:
    """As many cells as the head has. One too few or too many may mean that cells moved."""
    width, cells = len(head.cells), record.cells
    kept = tuple(cells[:width]) + ("",) * (width - len(cells))
    odd = oddity(cells, width, separator)
    return SheetRow(line=record.line, cells=kept, odd=((odd, None),) if odd else ())


def oddity(cells: Sequence[str], width: int, separator: str) -> Oddity | None:
    too_many = any(map(str.strip, cells[width:]))
    if not too_many and len(cells) >= width:
        return None
    if any(separator in cell and has_line_break(cell) for cell in cells):
        return Oddity.BROKEN_QUOTE
    return Oddity.MORE_CELLS if too_many else Oddity.FEWER_CELLS


def has_line_break(cell: str) -> bool:
    return "\n" in cell or "\r" in cell
