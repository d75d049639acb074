"""Tables of a message: cells, alignment, and how many rows show at once."""

from dataclasses import dataclass

from markupsafe import Markup

from playground.page.writing import Writer
from playground.wire import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    text: Markup
    side: str = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """`page_size` 0 means that all rows show, without sorting; `key` is the column naming a row."""

    caption: str
    head: list[Cell]
    rows: list[list[Cell]]
    page_size: int = 0
    key: int = 0


def drawn_table(block: Json, writer: Writer) -> Table:
    sides = [str(setting.get("align", "left")) for setting in block.get("column_settings", [])]
    rows = [
        [_cell(cell, writer, sides[i] if i < len(sides) else "") for i, cell in enumerate(row)]
        for row in block["rows"]
    ]
    is_data = block["type"] == "data_table"
    return Table(
        caption=block.get("caption", ""),
        head=rows[0],
        rows=rows[1:],
        page_size=int(block.get("page_size", 5)) if is_data else 0,
        key=int(block.get("row_header_column_index", 0)),
    )


def _cell(cell: Json, writer: Writer, side: str) -> Cell:
    if cell["type"] == "rich_text":
        return Cell(text=writer.rich(cell), side=side or "left")
    if cell["type"] == "raw_number":
        shown = str(cell.get("text") or cell["value"])
        return Cell(text=Markup.escape(shown), side=side or "right")
    return Cell(text=writer.plain(cell["text"]), side=side or "left")
