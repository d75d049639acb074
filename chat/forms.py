"""What a form is made of, on any platform."""

from dataclasses import dataclass
from datetime import date, time
from typing import TypeAlias

from chat.cards import Option
from domain.people import Person
from domain.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """`name` is the key of the value that comes back; `label` and `hint` are for people."""

    name: str
    label: Phrase
    hint: Phrase | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(Field):
    """One line of text."""

    value: str = ""
    example: Phrase | None = None
    at_most: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(Field):
    """Several lines of text."""

    value: str = ""
    example: Phrase | None = None
    at_most: int = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Email(Field):
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone(Field):
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Field):
    value: int | None = None
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose(Field):
    """One of `options`; or, with `lookup`, one found while typing (the handler of that lookup answers)."""

    options: tuple[Option, ...] = ()
    value: str | None = None
    lookup: str | None = None
    chosen: Option | None = None
    """The option chosen at first when `lookup` is set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseMany(Field):
    options: tuple[Option, ...] = ()
    values: tuple[str, ...] = ()
    lookup: str | None = None
    chosen: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale(Field):
    """A few described steps, all visible at once."""

    options: tuple[Option, ...]
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class People(Field):
    """Members of the team: one, or several with `many`."""

    value: tuple[Person, ...] = ()
    many: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Field):
    """A channel of the team."""

    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Field):
    value: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Time(Field):
    value: time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload(Field):
    """One file."""

    endings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick(Field):
    """A box to tick, `says` beside it."""

    says: Phrase
    value: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """Words between two fields."""

    words: Phrase


Item: TypeAlias = (
    Line
    | Paragraph
    | Email
    | Phone
    | Number
    | Choose
    | ChooseMany
    | Scale
    | People
    | Channel
    | Day
    | Time
    | Upload
    | Tick
    | Remark
)

Value: TypeAlias = str | int | bool | date | time | tuple[str, ...] | tuple[Person, ...] | None
"""What a field gives back: text or an option's value, a number, a day, a time, people, files' ids; None when empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """`name` is the route of its submission; `about` comes back with it, unseen (2,000 characters at most)."""

    name: str
    title: Phrase
    submit: Phrase
    items: tuple[Item, ...]
    about: str = ""
