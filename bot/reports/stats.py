"""`report stats`: the funnel of each segment, in figures."""

from typing import Any

from domain.products import Segment
from handlers.desk import Desk
from storage.search import in_segment, is_open, parked_after

FIGURES = (
    "called",
    "calls",
    "connected_calls",
    "reached",
    "interested",
    "met",
    "pilot",
    "user",
    "declined",
    "not_interested",
    "unreachable",
    "open",
    "parked",
)


def stats(desk: Desk) -> dict[str, Any]:
    """{"segments": [{"segment", "population", …figures}…], "total": {…}}; see docs/stories.md."""
    segments = desk.work.segments.of_product(desk.product.id)
    rows = [figures_of(segment, desk) for segment in segments]
    populations = [row["population"] for row in rows if row["population"] is not None]
    total = {name: sum(row[name] for row in rows) for name in FIGURES}
    return {
        "segments": rows,
        "total": {"population": sum(populations) if populations else None, **total},
    }


def figures_of(segment: Segment, desk: Desk) -> dict[str, Any]:
    counted = desk.work.segments.figures(segment.id)
    parked = desk.work.search.count(
        in_segment(segment.id), parked_after(desk.today), is_open(), product=desk.product.id
    )
    figures = {name: counted.get(name, 0) for name in FIGURES} | {"parked": parked}
    known = counted.get("known", 0)
    return {
        "segment": segment.name,
        "population": segment.population,
        "known": known,
        **figures,
    }
