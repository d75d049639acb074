"""Cells of an XLSX file as text: days, figures, formulas and errors told apart."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Protocol

from domain.sheet_rows import Oddity, SheetRow
from handlers.spreadsheets.heads import Head, Record
from handlers.spreadsheets.refusals import CellTooLong, TooManyColumns
from handlers.spreadsheets.sheet import Limits

CARRIAGE_RETURN = "_x000D_"
"""How such a file writes a carriage return."""

ERROR = "e"


class Cell(Protocol):
    @property
    def value(self) -> object: ...
    @property
    def data_type(self) -> str: ...


def record_of(
    line: int, cells: Sequence[Cell], uncalculated: Sequence[int], limits: Limits
) -> Record:
    """Raises CellTooLong, TooManyColumns."""
    if len(cells) > limits.columns:
        if any(cell.value is not None for cell in cells[limits.columns :]):
            raise TooManyColumns(line=line, most=limits.columns)
        cells = cells[: limits.columns]
    texts = ["" if is_error(cell) else text_of(cell.value) for cell in cells]
    if max(map(len, texts), default=0) > limits.cell:
        raise CellTooLong(line=line, most=limits.cell)
    odd = [(Oddity.FORMULA_WITHOUT_VALUE, column) for column in uncalculated]
    odd += [(Oddity.FORMULA_IN_ERROR, at) for at, cell in enumerate(cells) if is_error(cell)]
    return Record(line=line, cells=texts, odd=tuple(odd))


def is_error(cell: Cell) -> bool:
    return cell.data_type == ERROR


def text_of(value: object) -> str:
    """A number without a needless ".0", a day as 2026-06-03, nothing as ""."""
    match value:
        case None:
            return ""
        case str():
            return value.replace(CARRIAGE_RETURN, "") if CARRIAGE_RETURN in value else value
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime():
            return value.isoformat(" ", "minutes")
        case date() | timedelta():
            return str(value)
        case time():
            return value.isoformat("minutes")
        case _:
            return str(value)


def fitted(record: Record, head: Head) -> SheetRow:
    """As many cells as the head has; one filled beyond it is odd."""
    width, cells = len(head.cells), record.cells
    beyond = any(map(str.strip, cells[width:]))
    odd = tuple((odd, column) for odd, column in record.odd if column is None or column < width)
    return SheetRow(
        line=record.line,
        cells=tuple(cells[:width]) + ("",) * (width - len(cells)),
        odd=(*odd, (Oddity.CELLS_BESIDE, None)) if beyond else odd,
    )
