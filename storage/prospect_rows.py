"""A prospect as a row, and back."""

from datetime import UTC, datetime
from typing import Any

from domain.names import key, search_key
from domain.obstacles import DeclineReason, Obstacle
from domain.people import Person
from domain.prospects import Prospect, Reach, Screening
from domain.stages import Stage
from storage.prepared import Row

AS_THEY_ARE = (
    "number",
    "name",
    "source",
    "next_action",
    "next_action_on",
    "retry_on",
    "parked_until",
    "park_reason",
    "snoozed_until",
    "meeting_at",
    "meetings_held",
    "calls",
    "connected_calls",
    "morning_calls",
    "morning_connected_calls",
    "tries_to_reach",
    "last_event_at",
    "last_call_at",
    "last_contact_at",
    "calls_back",
    "wrong_number",
    "audience",
    "audience_size",
    "satisfied_at",
    "score",
    "cell",
    "wakes_on",
    "critical_on",
    "queue_lane",
    "call_on",
    "version",
    "deleted_at",
)

THE_DIGEST_S = ("named_on", "named_state")
"""Written by storage/quiet.py alone."""

THE_NEEDS_S = ("requests", "requests_alone")
"""Written by `Prospects.asked` alone: others' requests change them too."""


OTHERS = (
    "product_id",
    "segment_id",
    "name_key",
    "search_key",
    "reach",
    "stage",
    "stage_rank",
    "owner",
    "obstacles",
    "decline_reason",
    "entered",
    "screening",
)


def values(prospect: Prospect) -> dict[str, Any]:
    """Every column that a change may touch."""
    reason = prospect.decline_reason
    return {name: getattr(prospect, name) for name in AS_THEY_ARE} | {
        "product_id": prospect.product,
        "segment_id": prospect.segment,
        "name_key": key(prospect.name),
        "search_key": search_key(prospect.name),
        "reach": prospect.reach.value,
        "stage": prospect.stage.value,
        "stage_rank": prospect.stage.rank,
        "owner": None if prospect.owner is None else prospect.owner.id,
        "obstacles": sorted(obstacle.value for obstacle in prospect.obstacles),
        "decline_reason": None if reason is None else reason.value,
        "screening": prospect.screening.value,
        "entered": {
            stage.value: at.astimezone(UTC).isoformat() for stage, at in prospect.entered.items()
        },
    }


def read(row: Row) -> Prospect:
    reason = row["decline_reason"]
    return Prospect(
        id=row["id"],
        product=row["product_id"],
        segment=row["segment_id"],
        created_at=row["created_at"],
        created_by=Person(row["created_by"]),
        reach=Reach(row["reach"]),
        stage=Stage(row["stage"]),
        owner=None if row["owner"] is None else Person(row["owner"]),
        obstacles=frozenset(map(Obstacle, row["obstacles"])),
        decline_reason=None if reason is None else DeclineReason(reason),
        screening=Screening(row["screening"]),
        entered={Stage(stage): datetime.fromisoformat(at) for stage, at in row["entered"].items()},
        **{name: row[name] for name in (*AS_THEY_ARE, *THE_DIGEST_S, *THE_NEEDS_S)},
    )
