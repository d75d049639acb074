"""What a person filled in a form, typed: text, numbers, days, hours, people."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from itertools import chain
from math import isfinite
from typing import Any, Final

from chat.forms import Value
from chat.slack.shape import Unreadable, identity, text
from chat.slack.words import NOTHING
from domain.people import Person

Element = Mapping[str, Any]
OFFERING: Final = ("static_select", "multi_static_select", "radio_buttons", "checkboxes")


def values(
    state: Mapping[str, Mapping[str, Element]], offered: Mapping[str, frozenset[str]]
) -> dict[str, Value]:
    """Every field's value by its name (the block's id); None, () or False when it is empty.

    `offered` are the options of the fields that have some. Raises Unreadable for any other.
    """
    return {
        name: value(element, offered.get(name))
        for name, elements in state.items()
        for element in elements.values()
    }


def offered(blocks: Iterable[Element]) -> dict[str, frozenset[str]]:
    """What can be chosen in each field that offers something itself."""
    elements = {block.get("block_id", ""): block.get("element") or {} for block in blocks}
    return {
        name: frozenset(text(one["value"]) for one in options_of(element))
        for name, element in elements.items()
        if element.get("type") in OFFERING
    }


def options_of(element: Element) -> list[Element]:
    grouped = (group["options"] for group in element.get("option_groups") or [])
    return [*(element.get("options") or []), *chain.from_iterable(grouped)]


def value(element: Element, offered: frozenset[str] | None = None) -> Value:
    read = READERS.get(element["type"])
    found = None if read is None else read(element)
    if offered is not None and not chosen_in(element) <= offered:
        raise Unreadable
    return found


def chosen_in(element: Element) -> set[str]:
    one, several = element.get("selected_option"), element.get("selected_options") or []
    return {text(option["value"]) for option in [*several, *([one] if one else [])]}


def written(element: Element) -> Value:
    given = element.get("value")
    return given.strip() or None if isinstance(given, str) else None


def number(element: Element) -> Value:
    """What is no number is no value: Slack lets nobody send it."""
    try:
        found = float(element.get("value") or "nan")
    except ValueError:
        return None
    return int(found) if isfinite(found) else None


def option(element: Element) -> Value:
    chosen = element.get("selected_option")
    return None if not chosen or chosen["value"] == NOTHING else text(chosen["value"])


def options(element: Element) -> Value:
    chosen = element.get("selected_options") or []
    return tuple(text(one["value"]) for one in chosen if one["value"] != NOTHING)


def person(element: Element) -> Value:
    chosen = element.get("selected_user")
    return (Person(identity(chosen)),) if chosen else ()


def people(element: Element) -> Value:
    return tuple(Person(identity(one)) for one in element.get("selected_users") or [])


def channel(element: Element) -> Value:
    chosen = element.get("selected_conversation") or element.get("selected_channel")
    return identity(chosen) if chosen else None


def day(element: Element) -> Value:
    chosen = element.get("selected_date")
    return date.fromisoformat(chosen) if chosen else None


def clock(element: Element) -> Value:
    chosen = element.get("selected_time")
    return time.fromisoformat(chosen) if chosen else None


def ticked(element: Element) -> Value:
    return bool(element.get("selected_options"))


def files(element: Element) -> Value:
    return tuple(text(file["id"]) for file in element.get("files") or [])


READERS: Final[Mapping[str, Callable[[Element], Value]]] = {
    "plain_text_input": written,
    "email_text_input": written,
    "number_input": number,
    "static_select": option,
    "external_select": option,
    "radio_buttons": option,
    "multi_static_select": options,
    "multi_external_select": options,
    "users_select": person,
    "multi_users_select": people,
    "conversations_select": channel,
    "channels_select": channel,
    "datepicker": day,
    "timepicker": clock,
    "checkboxes": ticked,
    "file_input": files,
}
