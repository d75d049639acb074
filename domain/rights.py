"""What a person may ask of those who hold their details, and by when they are answered (docs/personal-data.md)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.months import months_later
from domain.people import Person

MONTHS = 1
MORE_MONTHS = 2
"""Where it is complex, and the person is told within the first month (article 12-3)."""


class Right(StrEnum):
    """RGPD, articles 15, 16, 17 and 21."""

    ACCESS = "access"
    FIX = "fix"
    ERASE = "erase"
    OBJECT = "object"


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsRequest:
    """A request as the register has it: of which prospect's, and of whom only while it waits."""

    id: int
    right: Right
    product: int
    reference: str
    received_on: date
    due_on: date
    done_at: datetime | None
    by: Person
    contact: int | None = None
    extended_on: date | None = None
    because: str = ""

    @property
    def waits(self) -> bool:
        return self.done_at is None

    def days_late(self, today: date) -> int:
        """0 while there is time, and once it is answered."""
        return max((today - self.due_on).days, 0) if self.waits else 0


def due_on(received: date, *, extended: bool = False) -> date:
    """A month later, three once extended; on the month's last day where it has no such day."""
    return months_later(received, MONTHS + (MORE_MONTHS if extended else 0))
