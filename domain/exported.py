"""A prospect as an exported list says it: in the codes and the days that an import reads again."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any, TypeAlias

from domain.export_columns import CONTACT, FIELDS, ON_EVERY_LINE, Column, Figure
from domain.import_fields import Field
from domain.names import clean
from domain.prospects import Contact, Prospect, Reach
from domain.stages import Stage

Cell: TypeAlias = str | int
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """`owner` is a name; the contacts' numbers are as an import keeps them, `note` all the notes in one."""

    prospect: Prospect
    segment: str
    owner: str
    contacts: Sequence[Contact]
    note: str


def lines(one: Exported, zone: tzinfo) -> Iterator[Mapping[Column, Cell]]:
    """A line for each contact, or one without any; "" where there is nothing to say."""
    whole = {**fields(one), **figures(one.prospect, zone)}
    first, *others = [contact(each) for each in one.contacts] or [{}]
    yield whole | first
    for other in others:
        yield {name: whole[name] for name in ON_EVERY_LINE} | other


def record(one: Exported, zone: tzinfo) -> dict[str, Any]:
    """The same as JSON; nothing is said twice, and what is empty is null."""
    said = fields(one)
    return {
        **{named(name): said[name] or None for name in FIELDS if name not in CONTACT},
        "obstacles": codes(one.prospect),
        "contacts": [
            {"name" if name is Field.CONTACT else named(name): value or None for name, value in who}
            for who in (contact(each).items() for each in one.contacts)
        ],
        "figures": {
            **{named(name): value for name, value in counted(one.prospect, zone)},
            "entered": {
                stage.value: day_of(at, zone) for stage, at in one.prospect.entered.items()
            },
        },
    }


def named(column: Column) -> str:
    return column.value.replace("-", "_")


def fields(one: Exported) -> dict[Column, Cell]:
    """Only what counts where it stands: why it was declined or parked once is history."""
    prospect = one.prospect
    reason = prospect.decline_reason if prospect.stage is Stage.DECLINED else None
    is_relay = prospect.reach is Reach.RELAY
    size = prospect.audience_size if is_relay else None
    return {
        Field.REFERENCE: prospect.reference,
        Field.ORGANISATION: clean(prospect.name),
        Field.SEGMENT: clean(one.segment),
        Field.STAGE: prospect.stage.value,
        Field.TYPE: prospect.reach.value,
        Field.OWNER: clean(one.owner),
        Field.NEXT_ACTION: clean(prospect.next_action),
        Field.NEXT_ACTION_ON: day(prospect.next_action_on),
        Field.PARKED_UNTIL: day(prospect.parked_until),
        Field.PARK_REASON: clean(prospect.park_reason) if prospect.parked_until else "",
        Field.OBSTACLES: ", ".join(codes(prospect)),
        Field.DECLINE_REASON: "" if reason is None else reason.value,
        Field.SCREENING: prospect.screening.value,
        Field.AUDIENCE: clean(prospect.audience) if is_relay else "",
        Field.AUDIENCE_SIZE: "" if size is None else size,
        Field.SOURCE: clean(prospect.source),
        Field.NOTE: one.note,
    }


def codes(prospect: Prospect) -> list[str]:
    return sorted(obstacle.value for obstacle in prospect.obstacles)


def contact(who: Contact) -> dict[Column, Cell]:
    return {
        Field.CONTACT: clean(who.name.value),
        Field.ROLE: clean(who.role.value),
        Field.EMAIL: clean(who.email.value),
        Field.PHONE: clean(who.phone.value),
        Figure.CONTACT_ORIGIN: clean(who.origin),
    }


def figures(prospect: Prospect, zone: tzinfo) -> dict[Column, Cell]:
    entered: dict[Column, Cell] = {stage: "" for stage in Stage}
    entered |= {stage: day_of(at, zone) for stage, at in prospect.entered.items()}
    said: dict[Column, Cell] = {
        name: "" if value is None else value for name, value in counted(prospect, zone)
    }
    return {**said, **entered}


def counted(prospect: Prospect, zone: tzinfo) -> Iterator[tuple[Figure, Cell | None]]:
    spoken = prospect.last_contact_at
    yield Figure.SCORE, prospect.score
    yield Figure.CELL, prospect.cell
    yield Figure.CALLS, prospect.calls
    yield Figure.CONVERSATIONS, prospect.connected_calls
    yield Figure.MEETINGS_HELD, prospect.meetings_held
    yield Figure.LAST_CONTACT_ON, None if spoken is None else day_of(spoken, zone)
    yield Figure.CREATED_ON, day_of(prospect.created_at, zone)


def day(value: date | None) -> str:
    return "" if value is None else value.isoformat()


def day_of(at: datetime, zone: tzinfo) -> str:
    return at.astimezone(zone).date().isoformat()


def notes_in_one(texts: Sequence[str], *, at_most: int) -> str:
    """The newest notes that one cell may hold, in the order they were written; a longer one is cut."""
    kept: list[str] = []
    room = at_most
    for text in reversed([one for one in map(tidy, texts) if one]):
        if len(text) > room:
            if not kept:
                kept.append(text[: at_most - 1].rstrip() + ELLIPSIS)
            break
        kept.append(text)
        room -= len(text) + 1
    return "\n".join(reversed(kept))


def tidy(note: str) -> str:
    """As an import keeps its lines."""
    return "\n".join(map(clean, note.splitlines())).strip()
