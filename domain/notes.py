"""What somebody wrote down about a prospect in their own words: a note, or a fact and a quote."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.people import Person, Private


class NoteKind(StrEnum):
    """A note is kept from a message or by hand; a fact answers the end of a questionnaire."""

    NOTE = "note"
    FACT = "fact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    id: int
    prospect: int
    kind: NoteKind
    by: Person
    at: datetime
    text: Private[str]
