"""Blocks of a size that is asked for."""

from typing import Any

from tests.playground.sample_forms import form

Block = dict[str, Any]


def actions(*elements: Block) -> list[Block]:
    return [{"type": "actions", "elements": list(elements)}]


def table(rows: int, columns: int, kind: str = "table") -> Block:
    cells = [[{"type": "raw_text", "text": "x"}] * columns] * rows
    more: Block = {"caption": "C"} if kind == "data_table" else {}
    return {"type": kind, "rows": cells, **more}


def modal(**more: Any) -> Block:
    return {**form(""), **more}
