"""What changed on a prospect, as plain JSON values: to be shown, and to be undone."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from domain.obstacles import DeclineReason, Obstacle
from domain.people import Person
from domain.prospects import Prospect, Reach, Screening
from domain.stages import Stage

DERIVED = frozenset(
    {
        "id",
        "number",
        "version",
        "requests",
        "requests_alone",
        "score",
        "cell",
        "wakes_on",
        "critical_on",
        "queue_lane",
        "call_on",
        "named_on",
        "named_state",
    }
)
"""Computed from the rest, or not of the prospect's own history: never put back by hand."""

DAYS = frozenset({"next_action_on", "retry_on", "parked_until", "snoozed_until"})
MOMENTS = frozenset(
    {
        "created_at",
        "last_event_at",
        "last_call_at",
        "last_contact_at",
        "meeting_at",
        "satisfied_at",
        "deleted_at",
    }
)


def differences(was: Prospect, now: Prospect) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields that differ: before, after."""
    names = [field.name for field in fields(Prospect) if field.name not in DERIVED]
    changed = [name for name in names if getattr(was, name) != getattr(now, name)]
    before = {name: plain(getattr(was, name)) for name in changed}
    return before, {name: plain(getattr(now, name)) for name in changed}


def still(prospect: Prospect, after: Mapping[str, Any]) -> bool:
    """Nobody has changed these fields since."""
    return all(plain(getattr(prospect, name)) == value for name, value in after.items())


def put_back(prospect: Prospect, before: Mapping[str, Any]) -> Prospect:
    return replace(prospect, **{name: rich(name, value) for name, value in before.items()})


def plain(value: Any) -> Any:
    match value:
        case Person():
            return value.id
        case Enum():
            return value.value
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case frozenset():
            return sorted(plain(item) for item in value)
        case Mapping():
            return {plain(name): plain(item) for name, item in value.items()}
        case _:
            return value


def rich(name: str, value: Any) -> Any:
    """A plain value as the prospect's field of that name holds it."""
    if value is None:
        return None
    if name in DAYS:
        return date.fromisoformat(value)
    if name in MOMENTS:
        return datetime.fromisoformat(value)
    return OF_THEIR_OWN[name](value) if name in OF_THEIR_OWN else value


def entries(value: Mapping[str, str]) -> dict[Stage, datetime]:
    return {Stage(stage): datetime.fromisoformat(at) for stage, at in value.items()}


OF_THEIR_OWN: Mapping[str, Callable[[Any], Any]] = {
    "owner": Person,
    "created_by": Person,
    "stage": Stage,
    "reach": Reach,
    "screening": Screening,
    "decline_reason": DeclineReason,
    "obstacles": lambda value: frozenset(map(Obstacle, value)),
    "entered": entries,
}
