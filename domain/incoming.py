"""A prospect as a line of a list wants it, and what was wrong with the line."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.import_fields import Field
from domain.obstacles import DeclineReason, Obstacle
from domain.people import Person, Private
from domain.prospects import Reach, Screening
from domain.stages import Stage


class Fault(StrEnum):
    """What is wrong with a line or one of its cells."""

    NO_ORGANISATION = "no-organisation"
    TOO_LONG = "too-long"
    NO_EMAIL = "no-email"
    NO_PHONE = "no-phone"
    PHONE_ROUNDED = "phone-rounded"
    UNKNOWN_TYPE = "unknown-type"
    UNKNOWN_STAGE = "unknown-stage"
    UNKNOWN_OBSTACLE = "unknown-obstacle"
    UNKNOWN_REASON = "unknown-reason"
    UNREADABLE_DAY = "unreadable-day"
    NO_SIZE = "no-size"
    NOT_YES_OR_NO = "not-yes-or-no"
    MORE_CELLS = "more-cells"
    BROKEN_QUOTE = "broken-quote"
    FEWER_CELLS = "fewer-cells"
    CELLS_BESIDE = "cells-beside"
    FORMULA_WITHOUT_VALUE = "formula-without-value"
    FORMULA_IN_ERROR = "formula-in-error"
    ZERO_PUT_BACK = "zero-put-back"
    DAY_FROM_NUMBER = "day-from-number"
    UNKNOWN_OWNER = "unknown-owner"

    @property
    def is_error(self) -> bool:
        """An error leaves the whole line out; the others are only told."""
        return self not in ONLY_TOLD


ONLY_TOLD = frozenset(
    {
        Fault.FEWER_CELLS,
        Fault.CELLS_BESIDE,
        Fault.FORMULA_WITHOUT_VALUE,
        Fault.FORMULA_IN_ERROR,
        Fault.ZERO_PUT_BACK,
        Fault.DAY_FROM_NUMBER,
        Fault.UNKNOWN_OWNER,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Never says what the cell holds, which may be about a person. `field` None: the whole line.

    `column` counts from 0, None when the line as a whole or a missing column is meant.
    """

    line: int
    fault: Fault
    field: Field | None = None
    column: int | None = None

    @property
    def is_error(self) -> bool:
        return self.fault.is_error


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What its cells say; empty or None where they say nothing, so that nothing is made up.

    `phone_e164` is the same number as +33612345678: what is compared. `number` is that of P-12.
    """

    line: int
    name: str
    contact: Private[str] = Private("")
    role: Private[str] = Private("")
    email: Private[str] = Private("")
    phone: Private[str] = Private("")
    phone_e164: Private[str] = Private("")
    segment: str = ""
    reach: Reach | None = None
    source: str = ""
    owner: Person | None = None
    stage: Stage | None = None
    number: int | None = None
    note: Private[str] = Private("")
    next_action: str = ""
    next_action_on: date | None = None
    audience: str = ""
    audience_size: int | None = None
    screening: Screening = Screening.UNKNOWN
    obstacles: frozenset[Obstacle] = frozenset()
    parked_until: date | None = None
    park_reason: str = ""
    decline_reason: DeclineReason | None = None
