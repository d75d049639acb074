"""What one prospect counts for in the figures of `stats`, so that counters follow each change.

Source: docs/method.md, stages. Everything here stays true whatever the day: who is parked is not
a figure, as a parking ends by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from domain.obstacles import Obstacle
from domain.stages import Stage

Figures: TypeAlias = dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """`entered` holds every stage it was ever in; `calls` count attempts and conversations.

    Those of the morning are among them, the others were made in the afternoon.
    """

    stage: Stage
    entered: frozenset[Stage] = frozenset()
    calls: int = 0
    connected_calls: int = 0
    morning_calls: int = 0
    morning_connected_calls: int = 0
    obstacles: frozenset[Obstacle] = frozenset()
    meetings_held: int = 0


def figures(summary: Summary) -> Figures:
    """What it adds to each figure of its segment.

    Stages one passes are cumulative: who entered a later one has passed interested and met too,
    even when nobody recorded them, and going back takes nothing away. Closed stages count those
    who are in them now. Reached are those somebody has talked with.
    """
    furthest = max(stage.rank for stage in {summary.stage, *summary.entered})
    contacts = summary.connected_calls + summary.meetings_held
    return {
        "known": 1,
        "called": int(summary.calls > 0),
        "calls": summary.calls,
        "connected_calls": summary.connected_calls,
        "morning_calls": summary.morning_calls,
        "morning_connected_calls": summary.morning_connected_calls,
        "reached": int(contacts > 0 or furthest >= Stage.CONTACTED.rank),
        **{stage.value: int(furthest >= stage.rank) for stage in PASSED},
        **{stage.value: int(summary.stage is stage) for stage in ENDED},
        "open": int(summary.stage.is_open),
        **{held_back_by(obstacle): 1 for obstacle in summary.obstacles},
    }


def held_back_by(obstacle: Obstacle) -> str:
    """The figure that counts the prospects with this obstacle, closed ones too."""
    return f"obstacle:{obstacle}"


PASSED = (Stage.INTERESTED, Stage.MET, Stage.PILOT, Stage.USER)
ENDED = (Stage.DECLINED, Stage.NOT_INTERESTED, Stage.UNREACHABLE)


def difference(before: Mapping[str, int], after: Mapping[str, int]) -> Figures:
    """What to add to the counters, without what stays the same. {} stands for no prospect."""
    names = {**before, **after}
    changes = {name: after.get(name, 0) - before.get(name, 0) for name in names}
    return {name: change for name, change in changes.items() if change}
