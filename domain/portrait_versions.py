"""A product's portrait changes, and every version of it stays readable: since when, by whom, why."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.people import Person
from domain.portrait import Portrait

FIRST = 1
"""The version every product begins with: the method's own portrait, written down nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PortraitVersion:
    """`because` holds the team's own words, perhaps none."""

    portrait: Portrait
    at: datetime
    by: Person
    because: str

    @property
    def number(self) -> int:
        return self.portrait.version


def says_the_same(one: Portrait, other: Portrait) -> bool:
    """Whether they differ by their version at most."""
    return replace(one, version=other.version) == other
