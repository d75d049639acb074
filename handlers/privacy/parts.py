"""What a file about a person, or about the processing, is made of: as JSON for a program, in words for people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias

from domain.wording import Phrase


@dataclass(frozen=True, slots=True)
class Coded:
    """A code of ours, and how it is said."""

    code: str
    words: Phrase


Field: TypeAlias = str | int | date | datetime | Coded | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """`name` is its key in JSON; of one thing (`single`) or a list of the same kind.

    Its heading is the phrase `file-NAME`, that of a field `file-field-FIELD`, blanks as hyphens.
    """

    name: str
    rows: Sequence[Mapping[str, Field]]
    single: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """All that is kept about somebody at one prospect's."""

    heading: Phrase
    sections: Sequence[Section]


def heading(section: Section) -> Phrase:
    return Phrase(f"file-{section.name.replace(' ', '-')}")


def label(field: str) -> Phrase:
    return Phrase(f"file-field-{field.replace(' ', '-')}")


def as_json(chapter: Chapter) -> dict[str, Any]:
    return {
        section.name: as_values(section.rows[0])
        if section.single
        else [as_values(row) for row in section.rows]
        for section in chapter.sections
        if section.rows
    }


def as_values(row: Mapping[str, Field]) -> dict[str, Any]:
    return {name: as_value(value) for name, value in row.items()}


def as_value(value: Field) -> str | int | None:
    """Moments and days as ISO 8601."""
    match value:
        case Coded(code=code):
            return code
        case datetime() | date():
            return value.isoformat()
        case _:
            return value
