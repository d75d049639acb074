"""Merged cells say the same of all their lines, as the person who merged them sees it."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.spreadsheets.heads import Record
from handlers.spreadsheets.tabs import Tab


def filled_down(records: Iterator[Record], tab: Tab) -> Iterator[Record]:
    """Lines that hold nothing else stay blank."""
    if not tab.merged:
        yield from records
        return
    going_on: dict[int, tuple[int, str]] = {}
    for record in records:
        for column, last in tab.merged.get(record.line, ()):
            if column < len(record.cells):
                going_on[column] = (last, record.cells[column])
        going_on = {at: said for at, said in going_on.items() if said[0] >= record.line}
        yield record if record.is_blank else with_said(record, going_on)


def with_said(record: Record, going_on: dict[int, tuple[int, str]]) -> Record:
    cells = list(record.cells)
    cells += [""] * (max(going_on, default=-1) + 1 - len(cells))
    for column, (_, text) in going_on.items():
        cells[column] = cells[column] or text
    return replace(record, cells=cells)
