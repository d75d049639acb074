"""What a team decided about its product, and why."""

from dataclasses import dataclass
from datetime import datetime

from domain.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """`what` is the code of what was decided ("state:building"), `because` the team's own words."""

    id: int
    product: int
    at: datetime
    by: Person
    what: str
    because: str
