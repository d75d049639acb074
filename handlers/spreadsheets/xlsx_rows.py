"""XLSX files, with the values their formulas had when they were saved; nothing in them is run."""

import warnings
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from domain.import_columns import known_in
from handlers.spreadsheets.heads import Head, Record, head_and_rest
from handlers.spreadsheets.inside import Inside, looked_inside, unspoilt
from handlers.spreadsheets.merged import filled_down
from handlers.spreadsheets.refusals import (
    FileEmpty,
    OnlyAHead,
    TooManyRows,
    TooMuchInside,
)
from handlers.spreadsheets.sheet import Kind, Limits, Remark, Sheet
from handlers.spreadsheets.tabs import Tab
from handlers.spreadsheets.xlsx_cells import Cell, fitted, record_of

if TYPE_CHECKING:
    from openpyxl.reader.excel import ExcelReader

LAST_LINE = 1_048_576
MOST_TABS = 50
MOST_BESIDE = 2_000_000
"""Empty cells beyond the last column that is read: a line with its last one alone is made 16,384 wide."""


@contextmanager
def opened_xlsx(path: Path, *, name: str, limits: Limits) -> Iterator[Sheet]:
    """The first tab with a known column, shown ones before hidden ones; else the first with lines.

    Hidden lines are read like the others. Raises what looked_inside and head_and_rest raise.
    """
    inside = looked_inside(path, name=name, limits=limits)
    with ExitStack() as stack, path.open("rb") as file:
        with unspoilt(name):
            book = opened_book(file)
            stack.enter_context(book.archive)
        tab, head, rest = chosen_tab(book, inside, name, limits)
        yield Sheet(
            head=head.cells,
            rows=(fitted(record, head) for record in rest),
            kind=Kind.XLSX,
            tab=tab.title,
            remarks=tuple(remarks(book, tab, inside)),
        )


def opened_book(file: IO[bytes]) -> "ExcelReader":
    from openpyxl.reader.excel import ExcelReader  # a quarter of a second, for such files only

    # It warns of what it leaves out, and quotes cells: nothing of a list goes into a log.
    warnings.filterwarnings("ignore", module=r"openpyxl\.")
    book = ExcelReader(file, read_only=True, data_only=True, keep_links=False)
    book.read()
    return book


def chosen_tab(
    book: "ExcelReader", inside: Inside, name: str, limits: Limits
) -> tuple[Any, Head, Iterator[Record]]:
    """Raises FileEmpty, OnlyAHead when that is all the tabs have."""
    refused: FileEmpty | OnlyAHead = FileEmpty(name=name)
    first = None
    for tab in sorted(book.wb.worksheets[:MOST_TABS], key=is_hidden):
        try:
            head, rest = head_and_rest(
                records(tab, described(book, tab, inside), name, limits), name=name
            )
        except FileEmpty:
            continue
        except OnlyAHead as only:
            refused = only
            continue
        if known_in(head.cells):
            return tab, head, rest
        first = first or (tab, head, rest)
    if first is None:
        raise refused
    return first


def is_hidden(tab: Any) -> bool:
    return bool(tab.sheet_state != "visible")


def described(book: "ExcelReader", tab: Any, inside: Inside) -> Tab:
    parts = {sheet.name: part.target for sheet, part in book.parser.find_sheets()}
    return inside.tab(str(parts.get(tab.title, "")))


def records(tab: Any, odd: Tab, name: str, limits: Limits) -> Iterator[Record]:
    """Every line, blank ones included."""
    return filled_down(rows(tab, odd, name, limits), odd)


def rows(tab: Any, odd: Tab, name: str, limits: Limits) -> Iterator[Record]:
    """Raises TooManyRows for a line that no spreadsheet has, TooMuchInside for cells that hold nothing."""
    beside = 0
    for line, cells in enumerate(cells_of(tab, name), 1):
        if line > LAST_LINE:
            raise TooManyRows(most=limits.rows)
        beside += max(0, len(cells) - limits.columns)
        if beside > MOST_BESIDE:
            raise TooMuchInside(name=name)
        yield record_of(line, cells, odd.uncalculated.get(line, ()), limits)


def cells_of(tab: Any, name: str) -> Iterator[Sequence[Cell]]:
    """Raises Damaged."""
    with unspoilt(name):
        tab.reset_dimensions()  # some programs write a wrong size, and lines would be missing
        yield from tab.iter_rows()


def remarks(book: "ExcelReader", tab: Any, inside: Inside) -> Iterator[Remark]:
    if inside.has_macros:
        yield Remark.MACROS_NOT_RUN
    if len(book.wb.worksheets) > 1:
        yield Remark.OTHER_TABS
    if described(book, tab, inside).merged:
        yield Remark.MERGED_CELLS
