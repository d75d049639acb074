"""Names and short texts people type, tidied and kept to a length that fits a card."""

from domain.names import clean
from domain.refusals import Refusal
from domain.wording import Phrase

LONGEST_NAME = 200
LONGEST_NOTE = 3_000
"""In a form. A line may say more."""


class NameMissing(Refusal):
    """Something is to be named and is not. Details: what (a phrase)."""

    phrase = "refusal-name-missing"


class TooLong(Refusal):
    """A text is longer than what is kept. Details: what (a phrase), length, most."""

    phrase = "refusal-too-long"


def named(typed: str, what: Phrase, *, field: str | None = None) -> str:
    """The name as kept, which needs a letter or a digit. Raises NameMissing, TooLong."""
    name = short(typed, what, field=field)
    if not any(letter.isalnum() for letter in name):
        raise NameMissing(what=what, field=field)
    return name


def short(typed: str, what: Phrase, *, field: str | None = None) -> str:
    """One line of text as kept, perhaps empty. Raises TooLong."""
    text = clean(typed)
    if len(text) > LONGEST_NAME:
        raise TooLong(what=what, length=len(text), most=LONGEST_NAME, field=field)
    return text
