"""What a message is made of, on any platform."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from domain.wording import Phrase

Style: TypeAlias = Literal["plain", "primary", "danger"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirm:
    """The question asked before a button acts."""

    title: Phrase
    text: Phrase
    yes: Phrase
    no: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """`action` is the route, `value` what it carries (2,000 characters at most)."""

    action: str
    label: Phrase
    value: str = ""
    style: Style = "plain"
    confirm: Confirm | None = None
    spoken: Phrase | None = None
    """What a screen reader says, where the label alone repeats ("Log a call for P-12")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    value: str
    label: Phrase
    note: Phrase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """A choice that acts at once. With `more` it hides behind three dots."""

    action: str
    label: Phrase
    options: tuple[Option, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    words: Phrase


@dataclass(frozen=True, slots=True)
class Text:
    words: Phrase


@dataclass(frozen=True, slots=True)
class Note:
    """Small print."""

    words: Phrase


@dataclass(frozen=True, slots=True)
class Draft:
    """Words to be copied as they stand; `label` says what they are for."""

    words: Phrase
    label: Phrase


@dataclass(frozen=True, slots=True)
class Fields:
    """Pairs of label and value."""

    pairs: tuple[tuple[Phrase, Phrase], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    words: Phrase
    act: Button | Menu | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    head: tuple[Phrase, ...]
    rows: tuple[tuple[Phrase, ...], ...]
    caption: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars, one series a colour; `summary` says the figures in words for who cannot see them."""

    title: Phrase
    categories: tuple[Phrase, ...]
    series: tuple[tuple[Phrase, tuple[Decimal, ...]], ...]
    summary: Phrase


@dataclass(frozen=True, slots=True)
class Buttons:
    items: tuple[Button | Menu, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A thin rule between two parts."""


Part: TypeAlias = Heading | Text | Note | Draft | Fields | Rows | Table | Chart | Buttons | Line


@dataclass(frozen=True, slots=True)
class Card:
    """A message. Its notification text is `summary`, or the words of its parts."""

    parts: tuple[Part, ...]
    summary: Phrase | None = None


def card(*parts: Part | None, summary: Phrase | None = None) -> Card:
    """A card of the parts that are there."""
    return Card(tuple(part for part in parts if part is not None), summary)
