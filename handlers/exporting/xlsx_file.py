"""An XLSX file whose texts stay texts: no formula, and no zero lost from a telephone number."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from domain.export_columns import COLUMNS, Column
from domain.exported import Cell
from domain.import_fields import Field

TITLE = "Prospects"
AS_TEXT = "@"
LONGEST = 32_767
"""Characters that a cell of Excel holds."""
WIDE: Mapping[Column, int] = {
    Field.REFERENCE: 10,
    Field.ORGANISATION: 36,
    Field.CONTACT: 24,
    Field.EMAIL: 30,
    Field.NEXT_ACTION: 28,
    Field.NOTE: 60,
}
USUAL = 16


def write_xlsx(
    path: Path, heads: Mapping[Column, str], lines: Iterable[Mapping[Column, Cell]]
) -> None:
    """Written line by line: the whole is never in memory."""
    from openpyxl import Workbook  # a quarter of a second, for such files only
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(TITLE)
    sheet.freeze_panes = "C2"  # the head, the reference and the organisation stay in sight
    for place, column in enumerate(COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(place)].width = WIDE.get(column, USUAL)
    sheet.append(list(head_cells(sheet, heads)))
    for line in lines:
        sheet.append([cell(sheet, line.get(column, "")) for column in COLUMNS])
    book.save(path)


def head_cells(sheet: Any, heads: Mapping[Column, str]) -> Iterator[Any]:
    from openpyxl.styles import Font

    bold = Font(bold=True)
    for column in COLUMNS:
        head = cell(sheet, heads[column])
        head.font = bold
        yield head


def cell(sheet: Any, value: Cell) -> Any:
    """Numbers are numbers; a text is one whatever it begins with, also once it is edited."""
    if isinstance(value, int):
        return value
    if not value:
        return None
    from openpyxl.cell import WriteOnlyCell

    written = WriteOnlyCell(sheet)
    written.value = fitting(value)
    written.data_type = "s"
    written.number_format = AS_TEXT
    return written


def fitting(text: str) -> str:
    """Without what XML cannot hold."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    return str(ILLEGAL_CHARACTERS_RE.sub("", text))[:LONGEST]
