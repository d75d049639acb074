"""One line of somebody's list as it was read, before anyone asks what it means."""

from dataclasses import dataclass
from enum import StrEnum


class Oddity(StrEnum):
    """What was odd about a line or a cell; nothing was guessed."""

    FEWER_CELLS = "fewer-cells"
    MORE_CELLS = "more-cells"
    CELLS_BESIDE = "cells-beside"
    BROKEN_QUOTE = "broken-quote"
    FORMULA_WITHOUT_VALUE = "formula-without-value"
    FORMULA_IN_ERROR = "formula-in-error"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """As many `cells` as the head has, empty ones included.

    `line` counts as a spreadsheet shows it: from 1, the head and blank lines included. `odd` has
    the oddities, each with its column (from 0) or None for the whole line.
    """

    line: int
    cells: tuple[str, ...]
    odd: tuple[tuple[Oddity, int | None], ...] = ()
