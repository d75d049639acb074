"""What the newest Mattermost wants of a dialog: its limits, which older ones leave to the clients."""

from collections.abc import Iterator
from typing import Any

TYPES = {"text", "textarea", "select", "radio", "bool"}
SUBTYPES = {"", "text", "email", "number", "password", "tel", "url"}


def problems(call: dict[str, Any]) -> list[str]:
    """What is wrong with the dialog of a call; nothing for one that has none."""
    dialog = call["args"].get("dialog")
    return [] if dialog is None else list(found(dialog))


def found(dialog: dict[str, Any]) -> Iterator[str]:
    if not 0 < len(dialog["title"]) <= 24:
        yield f"the title {dialog['title']!r}"
    if not dialog["state"]:
        yield "no state"
    names = [element["name"] for element in dialog["elements"]]
    if len(names) != len(set(names)):
        yield "two elements of one name"
    for element in dialog["elements"]:
        yield from (f"{element['name']}: {problem}" for problem in wrong(element))


def wrong(element: dict[str, Any]) -> Iterator[str]:
    if not 0 < len(element["display_name"]) <= 24:
        yield f"the label {element['display_name']!r}"
    if len(element.get("help_text", "")) > 150:
        yield "a help text too long"
    if len(element.get("placeholder", "")) > 150:
        yield "a placeholder too long"
    if element["type"] not in TYPES:
        yield f"the type {element['type']}"
    if element.get("subtype", "") not in SUBTYPES:
        yield f"the subtype {element['subtype']}"
    yield from wrong_content(element)


def wrong_content(element: dict[str, Any]) -> Iterator[str]:
    if element["type"] == "text" and len(element.get("default", "")) > 150:
        yield "a default too long for a line"
    if element["type"] == "textarea" and element.get("max_length", 0) > 3000:
        yield "a paragraph too long"
    options = [option["value"] for option in element.get("options", [])]
    if element["type"] in ("select", "radio"):
        if not options and not element.get("data_source"):
            yield "a choice between nothing"
        if element.get("default") and element["default"] not in options:
            yield "a default that is no option"
