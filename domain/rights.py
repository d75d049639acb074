"""What a person may ask of those who hold their details, and by when they are answered (docs/personal-data.md)."""

import calendar
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.people import Person


class Right(StrEnum):
    """RGPD, articles 15, 16, 17 and 21."""

    ACCESS = "access"
    FIX = "fix"
    ERASE = "erase"
    OBJECT = "object"


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsRequest:
    """A request as the register has it: of which prospect's, never of whom."""

    id: int
    right: Right
    product: int
    reference: str
    received_on: date
    due_on: date
    done_at: datetime | None
    by: Person


def due_on(received: date) -> date:
    """A month later (article 12-3), on the month's last day where it has no such day."""
    year, month = (
        (received.year + 1, 1) if received.month == 12 else (received.year, received.month + 1)
    )
    return date(year, month, min(received.day, calendar.monthrange(year, month)[1]))
