"""Two prospects that are one organisation: which of their values count once they are merged."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, TypeVar

from domain.prospects import Prospect, Reach, Screening
from domain.stages import Stage

Value = TypeVar("Value", bound=datetime)


class Part(StrEnum):
    """What is chosen as one: a next action goes with its day, parking with its reason."""

    NAME = "name"
    SEGMENT = "segment"
    STAGE = "stage"
    OWNER = "owner"
    NEXT_ACTION = "next_action"
    PARKED = "parked"
    SOURCE = "source"
    TYPE = "type"
    AUDIENCE = "audience"
    SCREENING = "screening"


COLUMNS: Final[Mapping[Part, tuple[str, ...]]] = {
    Part.NAME: ("name",),
    Part.SEGMENT: ("segment",),
    Part.STAGE: ("stage", "decline_reason"),
    Part.OWNER: ("owner",),
    Part.NEXT_ACTION: ("next_action", "next_action_on", "calls_back"),
    Part.PARKED: ("parked_until", "park_reason"),
    Part.SOURCE: ("source",),
    Part.TYPE: ("reach",),
    Part.AUDIENCE: ("audience", "audience_size"),
    Part.SCREENING: ("screening",),
}
SAYS_SOMETHING: Final[Mapping[Part, Callable[[Prospect], bool]]] = {
    Part.NAME: lambda prospect: True,
    Part.SEGMENT: lambda prospect: True,
    Part.STAGE: lambda prospect: prospect.stage is not Stage.NEW,
    Part.OWNER: lambda prospect: prospect.owner is not None,
    Part.NEXT_ACTION: lambda prospect: bool(prospect.next_action or prospect.next_action_on),
    Part.PARKED: lambda prospect: prospect.parked_until is not None,
    Part.SOURCE: lambda prospect: bool(prospect.source),
    Part.TYPE: lambda prospect: True,
    Part.AUDIENCE: lambda prospect: bool(prospect.audience or prospect.audience_size),
    Part.SCREENING: lambda prospect: prospect.screening is not Screening.UNKNOWN,
}


def to_choose(kept: Prospect, other: Prospect, *, objected: bool) -> tuple[Part, ...]:
    """Where both say something and differ. An objection leaves no choice of the stage."""
    return tuple(
        part
        for part in Part
        if says(kept, part)
        and says(other, part)
        and shown_of(kept, part) != shown_of(other, part)
        and not (objected and part is Part.STAGE)
    )


def says(prospect: Prospect, part: Part) -> bool:
    return SAYS_SOMETHING[part](prospect)


def shown_of(prospect: Prospect, part: Part) -> tuple[Any, ...]:
    """What people see of it; that the next action is a call is read in its words."""
    return tuple(getattr(prospect, name) for name in COLUMNS[part] if name != "calls_back")


def merged(
    kept: Prospect, other: Prospect, *, of_other: Collection[Part], objected: bool
) -> Prospect:
    """The one kept, with the other's values of these parts and of those it says nothing of itself.

    What is counted in calls, meetings and requests is not here: it follows their rows.
    """
    taken = {
        part for part in Part if says(other, part) and (part in of_other or not says(kept, part))
    }
    values = {name: getattr(other, name) for part in taken for name in COLUMNS[part]}
    now = replace(kept, **values, **together(kept, other))
    if now.reach is Reach.DIRECT:
        now = replace(now, audience="", audience_size=None)
    if objected:
        now = replace(now, stage=Stage.NOT_INTERESTED, decline_reason=None)
    return as_planned(now)


def together(kept: Prospect, other: Prospect) -> dict[str, Any]:
    """What both have done or been through."""
    called_last = max((kept, other), key=last_call)
    return {
        "entered": first_entries(kept, other),
        "obstacles": kept.obstacles | other.obstacles,
        "last_event_at": max(kept.last_event_at, other.last_event_at),
        "last_call_at": last(kept.last_call_at, other.last_call_at),
        "last_contact_at": last(kept.last_contact_at, other.last_contact_at),
        "satisfied_at": min(there(kept.satisfied_at, other.satisfied_at), default=None),
        "snoozed_until": kept.snoozed_until or other.snoozed_until,
        "retry_on": called_last.retry_on,
        "wrong_number": kept.wrong_number or other.wrong_number,
    }


def last_call(prospect: Prospect) -> float:
    return -1.0 if prospect.last_call_at is None else prospect.last_call_at.timestamp()


def first_entries(kept: Prospect, other: Prospect) -> dict[Stage, datetime]:
    """Of each stage that either was ever in, the earlier day."""
    return {
        stage: min(there(kept.entered.get(stage), other.entered.get(stage)))
        for stage in Stage
        if stage in kept.entered or stage in other.entered
    }


def last(one: Value | None, other: Value | None) -> Value | None:
    return max(there(one, other), default=None)


def there(*several: Value | None) -> Iterable[Value]:
    return (one for one in several if one is not None)


def as_planned(prospect: Prospect) -> Prospect:
    """Nothing is planned for a closed one; a next action takes the place of a retry."""
    now = prospect.moved(prospect.stage, at=prospect.last_event_at)
    return now if now.next_action_on is None else replace(now, retry_on=None)
