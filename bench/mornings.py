"""The mornings as rows of a curve, and what must hold for all of them."""

from collections.abc import Mapping
from typing import Final

from bench.found import Found, Row
from bench.morning import morning
from bench.morning_targets import NAME
from bench.sizes import Sizes

NEVER: Final = ("claimed_twice", "not_delivered", "posted_twice", "refused")
"""Whatever number of teams and processes."""


def mornings(sizes: Sizes) -> Found:
    """A row for each; nothing where there is no PostgreSQL."""
    found = morning(sizes)
    rows = list(rows_of(found).values())
    if not rows:
        return Found()
    measures = {f"morning_{name}": sum(row[name] for row in rows) for name in NEVER}
    slowest = {"morning_command_p99_ms": max(row["command_p99_ms"] for row in rows)}
    slack = {"morning_slack_per_s": found["morning_slack_per_s"]}
    return Found(measures={"postgres": {**measures, **slowest, **slack}}, rows={"morning": rows})


def rows_of(found: Mapping[str, float]) -> Mapping[tuple[int, int, int], Row]:
    """By what makes them differ: teams, processes, how many messages of another team wait."""
    rows: dict[tuple[int, int, int], dict[str, object]] = {}
    for name, value in found.items():
        if (parts := NAME.fullmatch(name)) is None:
            continue
        teams, processes, waiting = int(parts[1]), int(parts[2]), int(parts[3] or 0)
        of = {"database": "postgres", "teams": teams, "processes": processes, "waiting": waiting}
        rows.setdefault((teams, processes, waiting), of)[parts[4]] = round(value, 3)
    return rows
