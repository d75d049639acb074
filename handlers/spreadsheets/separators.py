"""What parts the cells of a CSV file, told from its first lines."""

import csv
import re
from collections.abc import Sequence

from domain.import_columns import known_in

SEPARATORS = ";,\t|"
LOOKED_AT = 50
SAID = re.compile(r"\s*sep=([;,\t|])\s*", re.IGNORECASE)
"""The line by which Excel is told; no cell of the list."""


def said(line: str) -> str | None:
    match = SAID.fullmatch(line)
    return match[1] if match else None


def separator_of(lines: Sequence[str]) -> str:
    """The one under which most columns are known by name, then the lines are most alike."""
    return max(SEPARATORS, key=lambda separator: likeliness(lines, separator))


def likeliness(lines: Sequence[str], separator: str) -> tuple[int, float, int]:
    try:
        rows = [row for row in csv.reader(lines, delimiter=separator) if any(row)][:LOOKED_AT]
    except csv.Error:
        return (0, 0.0, 0)
    if not rows:
        return (0, 0.0, 0)
    widths = [len(row) for row in rows]
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    known = max(map(known_in, rows))
    return (known, widths.count(usual) / len(widths), usual) if usual > 1 else (known, 0.0, 0)
