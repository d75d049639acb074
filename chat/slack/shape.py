"""What Slack never sends is told from what it sends, before anything is done with it."""

import re
from typing import Final, TypeVar

from chat.port import Command, Event, Lookup, Press, Shortcut, Submitted

AnEvent = TypeVar("AnEvent", bound=Event)

IDENTITY: Final = re.compile(r"[A-Z0-9]{2,40}")
"""Of teams, people and conversations: they become part of what Slack is asked."""
ONCE: Final = re.compile(r"[!-~]{1,300}")
"""Of what happened, kept to tell it from what comes a second time."""


class Unreadable(ValueError):
    """The payload is not what Slack sends."""


def sound(event: AnEvent) -> AnEvent:
    """The event, of which every part has its kind. Raises Unreadable."""
    for one in (event.team.id, event.by.id, event.place.id):
        identity(one)
    if not isinstance(event, Lookup) and not ONCE.fullmatch(text(event.id)):
        raise Unreadable
    for part in said(event):
        text(part)
    return event


def said(event: Event) -> tuple[object, ...]:
    match event:
        case Command():
            return (event.text, *event.via.values())
        case Lookup():
            return (event.lookup, event.query)
        case Press():
            return (event.action, event.value)
        case Submitted():
            return (event.form, event.about)
        case Shortcut():
            return (event.name, event.text)
        case _:
            return ()


def identity(given: object) -> str:
    """Raises Unreadable, as the next."""
    if not IDENTITY.fullmatch(text(given)):
        raise Unreadable
    return text(given)


def text(given: object) -> str:
    if not isinstance(given, str):
        raise Unreadable
    return given
