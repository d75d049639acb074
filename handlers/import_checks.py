"""E-mail addresses, telephone numbers and days, as the lists people bring write them."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache, partial
from types import ModuleType

from domain.day_grammar import LONGEST, read_day
from domain.import_cells import Checks, Phone
from domain.people import Person
from domain.refusals import Refusal
from handlers.contact_details import NoEmail, email
from handlers.naming import LONGEST_NAME, LONGEST_NOTE

PLAIN_ADDRESS = re.compile(
    r"(?=.{6,254}$)(?=[^@]{1,64}@)[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*"
    r"@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:[a-z]{2}|com|net|org)"
)
"""Addresses that the library keeps as they are, at a tenth of its time; it reads all the others."""

REMEMBERED = 1024
"""The same few days and owners come again on every line."""


def checks(*, country: str, today: date, owner: Callable[[str], Person | None]) -> Checks:
    """`country` (ISO code) is that of numbers without one; `owner` finds one of our own people."""
    return Checks(
        email=address,
        phone=partial(telephone, country=country),
        day=lru_cache(REMEMBERED)(partial(day_written, today=today)),
        owner=lru_cache(REMEMBERED)(owner),
        longest=LONGEST_NAME,
        longest_note=LONGEST_NOTE,
    )


def address(text: str) -> str | None:
    if PLAIN_ADDRESS.fullmatch(text) and "--" not in text:
        return text
    try:
        return email(text)
    except NoEmail:
        return None


def telephone(text: str, *, country: str) -> Phone | None:
    """As typed; one written in digits alone is given the sign or the zero that a spreadsheet took."""
    plans = numbering_plans()
    try:
        number = plans.parse(text, country)
    except plans.NumberParseException:
        return None
    if not plans.is_valid_number(number):
        return None
    e164 = plans.format_number(number, plans.PhoneNumberFormat.E164)
    if text[0] == "0" or not text.isdecimal():
        return Phone(kept=text, e164=e164)
    if text == e164.removeprefix("+"):
        return Phone(kept=e164, e164=e164)
    at_home = plans.format_number(number, plans.PhoneNumberFormat.NATIONAL)
    zero_is_lost = "".join(filter(str.isdigit, at_home)) == f"0{text}"
    return Phone(kept=at_home if zero_is_lost else text, e164=e164, zero_put_back=zero_is_lost)


@cache
def numbering_plans() -> ModuleType:
    """Those of the world are large: loaded for the first number only."""
    import phonenumbers

    return phonenumbers


def day_written(text: str, *, today: date) -> date | None:
    """Written out or with figures; one without a year is the next such day."""
    written = read_day(text) if len(text) <= LONGEST else None
    try:
        return None if written is None or not written.names_a_day else written.on(today)
    except Refusal:
        return None
