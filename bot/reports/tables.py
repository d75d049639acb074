"""A report as a table in the terminal."""

from collections.abc import Sequence
from io import StringIO
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.reports.stats import FIGURES

IN_THE_TABLE = ("segment", "population", "known", *FIGURES, "coverage", "interest")
"""Of `stats`: as much as a terminal is wide; the JSON has all of it."""


def printed(what: str, found: Any) -> str:
    """The rows of a report, whatever its shape in JSON."""
    match what:
        case "stats":
            every = [*found["segments"], {"segment": "total", **found["total"]}]
            rows = [{name: row.get(name) for name in IN_THE_TABLE} for row in every]
        case "digest":
            rows = found["lines"]
        case "needs":
            rows = found["needs"]
        case _:
            rows = found
    return table(rows)


def table(rows: Sequence[dict[str, Any]]) -> str:
    shown = Table()
    names = list(rows[0]) if rows else []
    for name in names:
        shown.add_column(name)
    for row in rows:
        shown.add_row(*(cell(row.get(name)) for name in names))
    out = StringIO()
    Console(file=out, width=200).print(shown if rows else "Nothing.")
    return out.getvalue().rstrip("\n")


def cell(value: Any) -> str:
    return "" if value is None else str(value)
