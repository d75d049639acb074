"""A product's portrait changes, and every version of it stays readable: since when, by whom, why."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

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


class Part(StrEnum):
    """What a version may change."""

    WEIGHTS = "weights"
    LEVELS = "levels"
    QUESTIONS = "questions"
    SCREENING = "screening"


def changed(now: Portrait, was: Portrait) -> tuple[Part, ...]:
    """What differs between them, their version aside."""
    levels_aside = replace(
        was,
        version=now.version,
        weights=now.weights,
        questions=now.questions,
        words=now.words,
        screening=now.screening,
        ready_screening=now.ready_screening,
    )
    differs = {
        Part.WEIGHTS: now.weights != was.weights,
        Part.LEVELS: levels_aside != now,
        Part.QUESTIONS: (now.questions, now.words) != (was.questions, was.words),
        Part.SCREENING: (now.screening, now.ready_screening)
        != (was.screening, was.ready_screening),
    }
    return tuple(part for part, is_so in differs.items() if is_so)
