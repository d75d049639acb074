"""One cell of a list, read for its field: the value it gives, or the fault that stops it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeAlias

from domain import vocabulary
from domain.import_fields import Field
from domain.incoming import Fault
from domain.names import clean
from domain.obstacles import DeclineReason, Obstacle
from domain.people import Person, Private
from domain.positional import reference
from domain.prospects import Reach, Screening
from domain.stages import Stage
from domain.values import listed

LARGEST_SIZE = 1_000_000_000
NEEDLESS_FRACTION = re.compile(r"(\d+)[.,]0+")
ROUNDED = re.compile(r"\d(?:[.,]\d+)?e\+?\d+", re.IGNORECASE)
DAY_NUMBER = re.compile(r"[2-7]\d{4}")
DAY_AND_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[ T][\d:.]+")
FIRST_DAY = date(1899, 12, 30)
"""Day 0 of a spreadsheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """`kept` is what people will see, `e164` what is compared."""

    kept: str
    e164: str
    zero_put_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """What the rules do not know by themselves: each answers None for what it does not recognise.

    `longest` is in characters, of a short text; `longest_note` of a note.
    """

    email: Callable[[str], str | None]
    phone: Callable[[str], Phone | None]
    day: Callable[[str], date | None]
    owner: Callable[[str], Person | None]
    longest: int
    longest_note: int


class Unfit(Exception):
    """The cell says nothing that fits its field."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True, kw_only=True)
class CellRead:
    """The arguments of Incoming it gives, and what should be told about it."""

    values: Mapping[str, Any]
    told: Fault | None = None


Reader: TypeAlias = Callable[[str, Checks], CellRead]


def read_cell(field: Field, text: str, checks: Checks) -> CellRead:
    """`text` is not empty. Raises Unfit."""
    return READERS[field](text, checks)


def short(name: str, *, private: bool = False) -> Reader:
    def read(text: str, checks: Checks) -> CellRead:
        kept = within(clean(text), checks.longest)
        return CellRead(values={name: Private(kept) if private else kept})

    return read


def within(text: str, most: int) -> str:
    if len(text) > most:
        raise Unfit(Fault.TOO_LONG)
    return text


def organisation(text: str, checks: Checks) -> CellRead:
    name = within(clean(text), checks.longest)
    if not any(map(str.isalnum, name)):
        raise Unfit(Fault.NO_ORGANISATION)
    return CellRead(values={"name": name})


def note(text: str, checks: Checks) -> CellRead:
    """Its lines are kept."""
    lines = "\n".join(map(clean, text.splitlines())).strip()
    return CellRead(values={"note": Private(within(lines, checks.longest_note))})


def email(text: str, checks: Checks) -> CellRead:
    address = checks.email(within(clean(text), checks.longest))
    if address is None:
        raise Unfit(Fault.NO_EMAIL)
    return CellRead(values={"email": Private(address)})


def phone(text: str, checks: Checks) -> CellRead:
    typed = within(clean(text), checks.longest)
    if ROUNDED.fullmatch(typed):
        raise Unfit(Fault.PHONE_ROUNDED)
    whole = NEEDLESS_FRACTION.fullmatch(typed)
    found = checks.phone(whole[1] if whole else typed)
    if found is None:
        raise Unfit(Fault.NO_PHONE)
    return CellRead(
        values={"phone": Private(found.kept), "phone_e164": Private(found.e164)},
        told=Fault.ZERO_PUT_BACK if found.zero_put_back else None,
    )


def kind(text: str, checks: Checks) -> CellRead:
    code = vocabulary.prospect_type(text)
    if code is None:
        raise Unfit(Fault.UNKNOWN_TYPE)
    return CellRead(values={"reach": Reach(code)})


def stage(text: str, checks: Checks) -> CellRead:
    code = vocabulary.stage(text)
    if code is None:
        raise Unfit(Fault.UNKNOWN_STAGE)
    return CellRead(values={"stage": Stage(code)})


def owner(text: str, checks: Checks) -> CellRead:
    """Often somebody of the other side, in a column called "Responsable": told, not refused."""
    found = checks.owner(text)
    told = Fault.UNKNOWN_OWNER if found is None else None
    return CellRead(values={"owner": found}, told=told)


def number(text: str, checks: Checks) -> CellRead:
    """P-12 is ours; 12 alone counts the lines of somebody else's list."""
    return CellRead(values={} if text.isdigit() else {"number": reference(text)})


def day(name: str) -> Reader:
    def read(text: str, checks: Checks) -> CellRead:
        whole = NEEDLESS_FRACTION.fullmatch(text)
        if DAY_NUMBER.fullmatch(whole[1] if whole else text):
            found = FIRST_DAY + timedelta(days=int(text[:5]))
            return CellRead(values={name: found}, told=Fault.DAY_FROM_NUMBER)
        timed = DAY_AND_TIME.fullmatch(text)
        on = checks.day(timed[1] if timed else text)
        if on is None:
            raise Unfit(Fault.UNREADABLE_DAY)
        return CellRead(values={name: on})

    return read


def size(text: str, checks: Checks) -> CellRead:
    digits = "".join(text.split())
    whole = NEEDLESS_FRACTION.fullmatch(digits)
    digits = whole[1] if whole else digits
    is_number = digits.isdecimal() and len(digits) <= len(str(LARGEST_SIZE))
    if not is_number or int(digits) > LARGEST_SIZE:
        raise Unfit(Fault.NO_SIZE)
    return CellRead(values={"audience_size": int(digits)})


def screening(text: str, checks: Checks) -> CellRead:
    code = vocabulary.yes_or_no(text)
    if code is None:
        raise Unfit(Fault.NOT_YES_OR_NO)
    return CellRead(values={"screening": Screening(code)})


def obstacles(text: str, checks: Checks) -> CellRead:
    codes = [vocabulary.obstacle(one) for one in listed(text)]
    known = frozenset(Obstacle(code) for code in codes if code)
    if None in codes:
        raise Unfit(Fault.UNKNOWN_OBSTACLE)
    return CellRead(values={"obstacles": known})


def reason(text: str, checks: Checks) -> CellRead:
    code = vocabulary.decline_reason(text)
    if code is None:
        raise Unfit(Fault.UNKNOWN_REASON)
    return CellRead(values={"decline_reason": DeclineReason(code)})


READERS: Mapping[Field, Reader] = {
    Field.ORGANISATION: organisation,
    Field.CONTACT: short("contact", private=True),
    Field.FIRST_NAME: short("first_name"),
    Field.LAST_NAME: short("last_name"),
    Field.NAME: short("contact", private=True),
    Field.ROLE: short("role", private=True),
    Field.EMAIL: email,
    Field.PHONE: phone,
    Field.SEGMENT: short("segment"),
    Field.TYPE: kind,
    Field.SOURCE: short("source"),
    Field.OWNER: owner,
    Field.STAGE: stage,
    Field.REFERENCE: number,
    Field.NOTE: note,
    Field.NEXT_ACTION: short("next_action"),
    Field.NEXT_ACTION_ON: day("next_action_on"),
    Field.AUDIENCE: short("audience"),
    Field.AUDIENCE_SIZE: size,
    Field.SCREENING: screening,
    Field.OBSTACLES: obstacles,
    Field.PARKED_UNTIL: day("parked_until"),
    Field.PARK_REASON: short("park_reason"),
    Field.DECLINE_REASON: reason,
}
