"""A CSV file that Excel opens by itself, in the reader's country, and runs nothing of."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from domain.export_columns import COLUMNS, Column
from domain.exported import Cell
from domain.safe_cells import csv_lines

ENCODING = "utf-8-sig"
SEPARATORS = {"fr": ";"}
"""Where the comma is a decimal sign."""
COMMA = ","


def write_csv(
    path: Path,
    heads: Mapping[Column, str],
    lines: Iterable[Mapping[Column, Cell]],
    *,
    language: str,
) -> None:
    rows = ([str(line.get(column, "")) for column in COLUMNS] for line in lines)
    head = [heads[column] for column in COLUMNS]
    separator = SEPARATORS.get(language, COMMA)
    with path.open("w", encoding=ENCODING, newline="") as file:
        file.writelines(csv_lines([head], separator=separator))
        file.writelines(csv_lines(rows, separator=separator))
