"""What a person writes or chooses, as the strings a form would send."""

from collections.abc import Callable
from datetime import date, datetime
from datetime import time as clock_time

from playground.finding import find_option
from playground.people import Directory
from playground.refused import Refused
from playground.values import MANY_IDS, ONE_ID, offered
from playground.wire import Json

OFFERED = ("static_select", "radio_buttons", "multi_static_select", "checkboxes")
SEARCHED = ("external_select", "multi_external_select")
Search = Callable[[str], Json | None]


def typed_value(element: Json, content: object, directory: Directory, search: Search) -> list[str]:
    """Raises AssertionError when an option is not offered, Refused when a person is unknown."""
    parts = content if isinstance(content, list) else [] if content is None else [content]
    kind = element["type"]
    if kind in (*OFFERED, *SEARCHED):
        return [_option(element, str(part), directory, search)["value"] for part in parts]
    if kind in (*ONE_ID, *MANY_IDS):
        return [_someone(str(part), directory) for part in parts]
    return [_written(part) for part in parts]


def _written(part: object) -> str:
    if isinstance(part, datetime):
        return part.strftime("%Y-%m-%dT%H:%M")
    if isinstance(part, clock_time):
        return part.strftime("%H:%M")
    return part.isoformat() if isinstance(part, date) else str(part)


def _option(element: Json, wanted: str, directory: Directory, search: Search) -> Json:
    found = (
        search(wanted)
        if element["type"] in SEARCHED
        else find_option(offered(element), wanted, directory)
    )
    if found is None:
        names = [option["text"]["text"] for option in offered(element)]
        raise AssertionError(f"{wanted!r} is not offered among {names}")
    return found


def _someone(reference: str, directory: Directory) -> str:
    for person in directory.people.values():
        if reference.lstrip("@").casefold() in (
            person.id.casefold(),
            person.name.casefold(),
            person.real_name.casefold(),
        ):
            return person.id
    try:
        return directory.channel(reference).id
    except Refused:
        raise AssertionError(f"{reference!r} is neither a person nor a channel here") from None
