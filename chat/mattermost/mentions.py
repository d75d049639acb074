"""People and channels in what is said: written by id, given their names when it is sent.

A name can change while a message waits, and asking for one takes time that a renderer has not.
"""

import re
from typing import Any, Final, Protocol

from domain.people import Person, Place

PERSON: Final = "\ue000"
PLACE: Final = "\ue001"
END: Final = "\ue002"
OURS: Final = re.compile(f"[{PERSON}{PLACE}{END}]")
WRITTEN: Final = re.compile(f"([{PERSON}{PLACE}])([a-z0-9]+){END}")


class Directory(Protocol):
    """Names by ids; an id nobody knows (any more) has None."""

    def username(self, user_id: str) -> str | None: ...

    def channel_name(self, channel_id: str) -> str | None:
        """The name in a public channel's address; None for any other."""
        ...


def person(one: Person) -> str:
    return f"{PERSON}{one.id}{END}"


def place(one: Place) -> str:
    return f"{PLACE}{one.id}{END}"


def typed(text: str) -> str:
    """What somebody typed names nobody that way."""
    return OURS.sub("", text)


def named(value: Any, directory: Directory) -> Any:
    """JSON values, every person as @username and every public channel as ~name."""
    match value:
        case str():
            return WRITTEN.sub(lambda found: name_of(found[1], found[2], directory), value)
        case list():
            return [named(one, directory) for one in value]
        case dict():
            return {name: named(one, directory) for name, one in value.items()}
        case _:
            return value


def name_of(kind: str, known: str, directory: Directory) -> str:
    if kind == PERSON:
        username = directory.username(known)
        return f"@{username}" if username else "…"
    channel = directory.channel_name(known)
    return f"~{channel}" if channel else "…"
