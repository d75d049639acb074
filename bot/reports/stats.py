"""`report stats`: the funnel of each segment, in figures."""

from decimal import Decimal
from typing import Any

from domain.figures import held_back_by
from domain.obstacles import Obstacle
from domain.outcomes import Half
from domain.pivots import Pivot
from handlers.desk import Desk
from handlers.segment_figures import Counted, counted, together
from handlers.segment_words import percent

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
MOST_PIVOTS = 1_000


def stats(desk: Desk) -> dict[str, Any]:
    """{"segments": [{"segment", "population", …figures}…], "total": {…}}; see docs/stories.md."""
    product = desk.product
    several = counted(product, desk)
    pivots = desk.work.pivots.of_product(product.id, at_most=MOST_PIVOTS)
    return {
        "segments": [of_segment(one) for one in several],
        "total": figures_of(together(several)),
        "pivots": [told(pivot, desk) for pivot in pivots],
    }


def of_segment(one: Counted) -> dict[str, Any]:
    assert one.segment is not None, "a row is of one segment"
    return {
        "segment": one.segment.name,
        "known": one.figure("known"),
        "state": one.segment.state.value,
        **figures_of(one),
    }


def figures_of(one: Counted) -> dict[str, Any]:
    return {
        "population": one.population,
        **{name: one.figure(name) for name in FIGURES},
        "coverage": float(one.coverage.percent),
        "covered": one.coverage.is_all,
        **interest_of(one),
        **halves_of(one),
        "obstacles": {
            str(obstacle): count
            for obstacle in Obstacle
            if (count := one.figure(held_back_by(obstacle))) > 0
        },
    }


def interest_of(one: Counted) -> dict[str, Any]:
    found = one.interest
    if found is None:
        return {"interest": None, "interest_interval": None, "calls_per_interested": None}
    between = found.rate.interval
    return {
        "interest": shown(percent(found.rate.share)),
        "interest_interval": [shown(percent(between.low)), shown(percent(between.high))],
        "calls_per_interested": shown(found.calls_for_one),
    }


def halves_of(one: Counted) -> dict[str, int]:
    return {
        f"{half}_{name}": count
        for half in Half
        for name, count in (
            ("calls", one.attempts(half)),
            ("connected_calls", one.conversations(half)),
        )
    }


def told(pivot: Pivot, desk: Desk) -> dict[str, Any]:
    to = pivot.to_name if pivot.to is None else desk.work.segments.get(pivot.to).name
    decided = (pivot.decided_at or pivot.at).astimezone(desk.product.zone)
    evidence = pivot.evidence.as_json()
    return {
        "from": desk.work.segments.get(pivot.leaves).name,
        "to": to,
        "why": pivot.why,
        "on": decided.date().isoformat(),
        "parked": pivot.parked,
        "park_until": pivot.park_until.isoformat(),
        "evidence": evidence | {"obstacles": dict(evidence["obstacles"])},
    }


def shown(exact: Decimal | None) -> float | None:
    return None if exact is None else float(exact)
