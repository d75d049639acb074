"""What a person filled in a form, typed: text, numbers, days, hours, people."""

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any, Final

from chat.forms import Value
from chat.slack.words import NOTHING
from domain.people import Person

Element = Mapping[str, Any]


def values(state: Mapping[str, Mapping[str, Element]]) -> dict[str, Value]:
    """Every field's value by its name (the block's id); None, () or False when it is empty."""
    return {
        name: value(element) for name, elements in state.items() for element in elements.values()
    }


def value(element: Element) -> Value:
    read = READERS.get(element["type"])
    return None if read is None else read(element)


def written(element: Element) -> Value:
    text = element.get("value")
    return text.strip() or None if isinstance(text, str) else None


def number(element: Element) -> Value:
    text = element.get("value")
    return None if text in (None, "") else int(float(text))


def option(element: Element) -> Value:
    chosen = element.get("selected_option")
    return None if not chosen or chosen["value"] == NOTHING else chosen["value"]


def options(element: Element) -> Value:
    chosen = element.get("selected_options") or []
    return tuple(one["value"] for one in chosen if one["value"] != NOTHING)


def person(element: Element) -> Value:
    chosen = element.get("selected_user")
    return (Person(chosen),) if chosen else ()


def people(element: Element) -> Value:
    return tuple(Person(one) for one in element.get("selected_users") or [])


def channel(element: Element) -> Value:
    return element.get("selected_conversation") or element.get("selected_channel")


def day(element: Element) -> Value:
    chosen = element.get("selected_date")
    return date.fromisoformat(chosen) if chosen else None


def clock(element: Element) -> Value:
    chosen = element.get("selected_time")
    return time.fromisoformat(chosen) if chosen else None


def ticked(element: Element) -> Value:
    return bool(element.get("selected_options"))


def files(element: Element) -> Value:
    return tuple(file["id"] for file in element.get("files") or [])


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
