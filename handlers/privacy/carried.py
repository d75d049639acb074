"""What a button about a person's right carries from one message to the next."""

from dataclasses import dataclass
from datetime import date

from domain.refusals import StaleButton


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """`what` is the word of the right, `contact` an id, `received` the day they asked when not today."""

    what: str
    contact: str = ""
    received: date | None = None
    scope: str = ""


def carried(value: str) -> Carried:
    """Raises StaleButton."""
    what, contact, received, scope, *_ = [*value.split(":"), "", "", ""]
    try:
        day = date.fromisoformat(received) if received else None
    except ValueError:
        raise StaleButton from None
    return Carried(what=what, contact=contact, received=day, scope=scope)


def as_value(asked: Carried) -> str:
    """As a button has it: "erase:12:2026-01-05:here"."""
    received = asked.received.isoformat() if asked.received else ""
    return f"{asked.what}:{asked.contact}:{received}:{asked.scope}"
