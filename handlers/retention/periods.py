"""How many months things about people are kept: as it is typed, filled in and shown in the settings."""

import re
from collections.abc import Mapping
from dataclasses import replace

from chat.forms import Item, Number, Remark, Value
from domain import vocabulary
from domain.products import Product
from domain.refusals import Refusal
from domain.retention import MOST, Periods
from domain.wording import Phrase, say
from handlers.desk import Desk

KINDS = ("people", "notes", "closed")
ITEM = re.compile(r"\s*([^=:,]+?)\s*[=:]\s*(.*?)\s*")
LONGEST_TYPED = 6
"""Digits: more make no number anybody can mean."""


class NoSuchPeriod(Refusal):
    """Not a whole number of months within its bounds. Details: typed, what (a phrase), most."""

    phrase = "refusal-no-such-period"


class UnknownKind(Refusal):
    """Nothing of that name is kept for a time. Details: typed."""

    phrase = "refusal-unknown-kind-kept"


def read(product: Product, typed: str, _: Desk) -> Product:
    """`people=24,notes=12,closed=6`, some of them, or the numbers alone in that order."""
    return replace(product, retention=with_typed(product.retention, typed))


def with_typed(periods: Periods, typed: str) -> Periods:
    """Raises NoSuchPeriod, UnknownKind."""
    found: dict[str, str] = {}
    for place, item in enumerate(typed.split(",")):
        kind, value = taken_apart(item, place)
        found[kind] = value
    return changed(periods, found)


def taken_apart(item: str, place: int) -> tuple[str, str]:
    named = ITEM.fullmatch(item)
    if named is not None:
        kind = vocabulary.code(named[1], "kept")
        if kind is None:
            raise UnknownKind(typed=named[1], field="retention-people")
        return kind, named[2]
    if place >= len(KINDS):
        raise UnknownKind(typed=item.strip(), field="retention-people")
    return KINDS[place], item.strip()


def changed(periods: Periods, found: Mapping[str, str]) -> Periods:
    """Nothing is kept longer than people's details: a shorter period of theirs shortens the others."""
    people = months(found["people"], "people", MOST) if "people" in found else periods.people
    others = {
        kind: months(found[kind], kind, people)
        if kind in found
        else min(getattr(periods, kind), people)
        for kind in KINDS[1:]
    }
    return Periods(people=people, **others)


def months(typed: str, kind: str, most: int) -> int:
    """Raises NoSuchPeriod."""
    is_number = typed.isascii() and typed.isdigit() and len(typed) <= LONGEST_TYPED
    if not is_number or not 1 <= int(typed) <= most:
        raise NoSuchPeriod(typed=typed, what=label(kind), most=most, field=f"retention-{kind}")
    return int(typed)


def label(kind: str) -> Phrase:
    return Phrase(f"retention-{kind}")


def items(periods: Periods) -> tuple[Item, ...]:
    """Their fields in the form."""
    return (
        Remark(say("retention-title", most=MOST)),
        *(
            Number(
                name=f"retention-{kind}",
                label=label(kind),
                value=getattr(periods, kind),
                at_least=1,
                at_most=MOST,
            )
            for kind in KINDS
        ),
    )


def filled(periods: Periods, values: Mapping[str, Value]) -> Periods:
    """As the form leaves them; a field left as it was follows the others. Raises NoSuchPeriod."""
    given = {kind: values.get(f"retention-{kind}") for kind in KINDS}
    return changed(
        periods,
        {
            kind: str(value)
            for kind, value in given.items()
            if value is not None and value != getattr(periods, kind)
        },
    )


def pairs(periods: Periods) -> tuple[tuple[Phrase, Phrase], ...]:
    """What they are now."""
    return tuple(
        (label(kind), say("retention-months", months=getattr(periods, kind))) for kind in KINDS
    )
