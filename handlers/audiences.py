"""Whom a relay reaches, and how many they are: a group, never a name."""

from collections.abc import Mapping

from chat.forms import Item, Line, Number, Value
from domain.prospects import Prospect, Reach
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.naming import short

LARGEST = 100_000_000


class NoSuchSize(Refusal):
    """A relay reaches a whole number of people, from 1 on. Details: typed."""

    phrase = "refusal-no-such-size"


class AudienceOfDirect(Refusal):
    """Only relays reach others: a direct prospect has no audience."""

    phrase = "refusal-audience-of-direct"
    in_form = "refusal-audience-of-direct-in-form"


def audience(typed: str) -> str:
    """Raises TooLong."""
    return short(typed, say("what-audience"), field="audience")


def size(typed: str) -> int | None:
    """Raises NoSuchSize."""
    digits = "".join(typed.split())
    if not digits:
        return None
    is_number = digits.isdecimal() and len(digits) <= len(str(LARGEST))
    if not is_number or not 1 <= int(digits) <= LARGEST:
        raise NoSuchSize(typed=typed, field="size")
    return int(digits)


def number(values: Mapping[str, Value], name: str) -> int | None:
    """The size a form holds. Raises NoSuchSize."""
    value = values.get(name)
    return None if value is None else size(str(value))


def audience_fields(
    audience: str, size: int | None, *, is_needed: bool = False
) -> tuple[Item, ...]:
    return (
        Line(
            name="audience",
            label=say("field-audience"),
            hint=say("field-audience-hint"),
            example=say("field-audience-example"),
            value=audience,
            optional=not is_needed,
        ),
        Number(
            name="size",
            label=say("field-size"),
            hint=say("field-size-hint"),
            value=size,
            at_least=1,
            at_most=LARGEST,
            optional=True,
        ),
    )


def reached(prospect: Prospect) -> Phrase | None:
    """Whom it reaches, in words; None for one that reaches nobody, as far as is known."""
    if prospect.reach is not Reach.RELAY or not (prospect.audience or prospect.audience_size):
        return None
    words = prospect.audience or say("audience-unknown")
    if prospect.audience_size is None:
        return say("audience", audience=words)
    return say("audience-of", audience=words, size=prospect.audience_size)
