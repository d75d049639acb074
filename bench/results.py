"""bench.json: what was measured, when, how much of it, on what machine. Each part replaces its own."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.found import Found, Row
from bench.places import ROOT

SCHEMA = 2
"""Counts up when a name or a unit changes; a file of another schema is not read but begun anew."""
CURVES = ("load", "growth", "morning")
FOR_SCRIPTS = (
    "add_over_bare",
    "bolt_default_over_add",
    "concurrent64_max_ack_s",
    "concurrent64_lost",
    "concurrent64_rps_over_echo",
    "concurrent64_p99_over_p50",
    "growth_show",
    "growth_next",
    "growth_digest",
    "growth_stats",
    "import_over_raw",
    "import_command_p99_ms",
    "start_over_imports",
)
"""Also by their names alone, as they are on SQLite: scripts have read them there from the beginning."""
FILE = ROOT / "bench.json"


@dataclass(slots=True, kw_only=True)
class Results:
    """`measures` by database ("machine" where there is none) and name, `rows` by curve.

    `parts` says of each part on what day it was measured, and whether in full. `machine` is that of
    the last run.
    """

    machine: Mapping[str, str] = field(default_factory=dict)
    parts: dict[str, Mapping[str, str]] = field(default_factory=dict)
    measures: dict[str, dict[str, float]] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)

    def take(self, part: str, found: Found, *, day: str, sizes: str) -> None:
        self.parts[part] = {"day": day, "sizes": sizes}
        for database, measures in found.measures.items():
            ours = self.measures.setdefault(database, {})
            ours.update({name: round(value, 4) for name, value in measures.items()})
        for curve, rows in found.rows.items():
            theirs = {row["database"] for row in rows}
            kept = [row for row in self.curve(curve) if row["database"] not in theirs]
            self.rows[curve] = sorted([*kept, *rows], key=lambda row: str(row["database"]))

    def curve(self, name: str) -> Sequence[Row]:
        return self.rows.get(name, ())

    def measure(self, database: str, name: str) -> float | None:
        return self.measures.get(database, {}).get(name)

    def written(self) -> str:
        """A line for each row, and by their names alone those that scripts read."""
        alone = {name: self.measure("sqlite", name) for name in FOR_SCRIPTS}
        head = {
            "schema": SCHEMA,
            **{name: value for name, value in alone.items() if value is not None},
            "machine": self.machine,
            "parts": self.parts,
            "measures": self.measures,
        }
        curves = ",\n".join(
            f"  {json.dumps(curve)}: [\n{lines(self.curve(curve))}\n  ]" for curve in CURVES
        )
        return f"{json.dumps(head, indent=2)[:-2]},\n{curves}\n}}\n"


def lines(rows: Sequence[Row]) -> str:
    return ",\n".join(f"    {json.dumps(row)}" for row in rows)


def read(path: Path = FILE) -> Results:
    """Nothing where there is no such file, or one of another schema."""
    found: Mapping[str, Any] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    if found.get("schema") != SCHEMA:
        return Results()
    return Results(
        machine=found["machine"],
        parts=found["parts"],
        measures=found["measures"],
        rows={curve: found[curve] for curve in CURVES},
    )
