"""Who introduced us to a prospect: another prospect, or somebody of our own team.

Source: docs/method.md, relays.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """`through` is a prospect's id; of `through` and `through_person` one is there."""

    id: int
    product: int
    prospect: int
    through: int | None
    through_person: Person | None
    at: datetime
    by: Person
