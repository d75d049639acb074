"""The columns of an exported list: what an import reads again, then figures, which it leaves alone."""

from enum import StrEnum
from typing import TypeAlias

from domain.import_fields import Field
from domain.stages import Stage


class Figure(StrEnum):
    """What the bot counted; no import takes it for its own."""

    SCORE = "score"
    CELL = "cell"
    CALLS = "calls"
    CONVERSATIONS = "conversations"
    MEETINGS_HELD = "meetings-held"
    LAST_CONTACT_ON = "last-contact-on"
    CREATED_ON = "created-on"
    CONTACT_ORIGIN = "contact-origin"


Column: TypeAlias = "Field | Figure | Stage"
"""A stage is the day on which it was first entered."""

CONTACT = (Field.CONTACT, Field.ROLE, Field.EMAIL, Field.PHONE)
FIELDS = (
    Field.REFERENCE,
    Field.ORGANISATION,
    Field.SEGMENT,
    Field.STAGE,
    Field.TYPE,
    Field.OWNER,
    *CONTACT,
    Field.NEXT_ACTION,
    Field.NEXT_ACTION_ON,
    Field.PARKED_UNTIL,
    Field.PARK_REASON,
    Field.OBSTACLES,
    Field.DECLINE_REASON,
    Field.SCREENING,
    Field.AUDIENCE,
    Field.AUDIENCE_SIZE,
    Field.SOURCE,
    Field.NOTE,
)
COLUMNS: tuple[Column, ...] = (*FIELDS, *Figure, *Stage)
ON_EVERY_LINE = (Field.REFERENCE, Field.ORGANISATION, Field.SEGMENT)
"""Repeated for each further contact; the rest is said once."""
