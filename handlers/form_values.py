"""What a form's fields hold, by their names."""

from collections.abc import Mapping
from datetime import date

from chat.forms import Value
from domain.people import Person


def text(values: Mapping[str, Value], name: str) -> str:
    """What was written or chosen, or ""."""
    value = values.get(name)
    return value.strip() if isinstance(value, str) else ""


def chosen_day(values: Mapping[str, Value], name: str) -> date | None:
    value = values.get(name)
    return value if isinstance(value, date) else None


def codes(values: Mapping[str, Value], name: str) -> tuple[str, ...]:
    """Those chosen among several."""
    value = values.get(name)
    return tuple(map(str, value)) if isinstance(value, tuple) else ()


def person(values: Mapping[str, Value], name: str) -> Person | None:
    value = values.get(name)
    first = value[0] if isinstance(value, tuple) and value else None
    return first if isinstance(first, Person) else None
