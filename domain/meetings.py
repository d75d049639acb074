"""A meeting with one or several prospects, and the questionnaires that follow it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.people import Person


class MeetingState(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """`attendees` are ours; `prospects` are ids."""

    id: int
    product: int
    starts_at: datetime
    ends_at: datetime
    state: MeetingState
    created_by: Person
    prospects: tuple[int, ...]
    attendees: tuple[Person, ...]


class QuestionnaireState(StrEnum):
    WAITING = "waiting"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """One person's questions about one prospect after one meeting (`meeting` None: asked for by hand).

    `step` is the question looked at, None when the first one unanswered is meant.
    """

    id: int
    product: int
    prospect: int
    person: Person
    meeting: int | None
    asked_at: datetime
    state: QuestionnaireState = QuestionnaireState.WAITING
    reminders: int = 0
    step: str | None = None
    finished_at: datetime | None = None

    @property
    def subject(self) -> str:
        """The name of its message in the chat."""
        return f"questionnaire:{self.id}"
