"""Where somebody's details come from: whoever is recorded has a right to know it."""

from collections.abc import Mapping

from chat.forms import Line, Value
from domain.refusals import Refusal
from domain.wording import say
from handlers.form_values import text
from handlers.naming import short


class OriginMissing(Refusal):
    """Details of a person were given, and nothing says where they come from."""

    phrase = "refusal-origin-missing"


def origin_field(origin: str, *, optional: bool) -> Line:
    return Line(
        name="origin",
        label=say("field-origin"),
        hint=say("field-origin-hint"),
        value=origin,
        optional=optional,
    )


def origin_of(values: Mapping[str, Value]) -> str:
    """Empty where it was not said. Raises TooLong."""
    return short(text(values, "origin"), say("what-origin-of-details"), field="origin")
