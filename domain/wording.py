"""What is to be said, before anyone has chosen the words: a phrase's key and its details."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeAlias

from domain.people import Person, Place, Private

Plain: TypeAlias = str | int | Decimal | date | datetime | time | Person | Place
Detail: TypeAlias = "Plain | Phrase | Private[str] | tuple[Detail, ...]"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A key of `locales/` and the details its sentence needs.

    A `str` detail is what somebody typed: each platform quotes it. A tuple becomes a list in the
    reader's language, a date or a number is written their way. With `language` ("fr") it is said
    in that one, whoever reads.
    """

    key: str
    details: Mapping[str, Detail] = field(default_factory=dict)
    language: str | None = None


def say(key: str, **details: Detail) -> Phrase:
    return Phrase(key, details)


def said_in(language: str, phrase: Phrase) -> Phrase:
    """For somebody else than the reader: a letter in their language."""
    return replace(phrase, language=language)


def quoted(text: "str | Private[str]") -> Phrase:
    """Somebody's own words, alone."""
    return Phrase("quoted", {"text": text})
