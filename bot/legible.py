"""What people send, without what no database and no platform takes: NUL and halves of letters."""

import re
from collections.abc import Mapping
from dataclasses import replace

from chat.forms import Value
from chat.port import Command, Event, Lookup, Press, Shortcut, Submitted

ILLEGIBLE = re.compile("[\0\ud800-\udfff]")
"""NUL, and half of a letter without its other half, as a broken keyboard or program sends."""
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def legible(event: Event) -> Event:
    """The same event, each such character shown as unreadable."""
    match event:
        case Command(text=text) | Shortcut(text=text):
            return replace(event, text=mended(text))
        case Press(value=value):
            return replace(event, value=mended(value))
        case Lookup(query=query):
            return replace(event, query=mended(query))
        case Submitted(values=values):
            return replace(event, values=each_mended(values))
        case _:
            return event


def each_mended(values: Mapping[str, Value]) -> Mapping[str, Value]:
    return {
        name: mended(value) if isinstance(value, str) else value for name, value in values.items()
    }


def mended(text: str) -> str:
    return ILLEGIBLE.sub(REPLACEMENT, text)
