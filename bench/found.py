"""What a part of the bench found: measures by database, and rows for the curves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Measures: TypeAlias = Mapping[str, float]
Row: TypeAlias = Mapping[str, Any]
NEITHER = "machine"
"""Where measures are kept in which no database takes part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """`measures` by database, then by name; `rows` by curve: load, growth or morning."""

    measures: Mapping[str, Measures] = field(default_factory=dict)
    rows: Mapping[str, list[Row]] = field(default_factory=dict)


def together(several: Iterable[Found]) -> Found:
    """Each found something about another database."""
    measures: dict[str, Measures] = {}
    rows: dict[str, list[Row]] = {}
    for one in several:
        measures |= one.measures
        for curve, more in one.rows.items():
            rows.setdefault(curve, []).extend(more)
    return Found(measures=measures, rows=rows)
