"""The name a person would call a control by."""

from playground.people import Directory
from playground.plain import text_of
from playground.wire import Json


def label_of(block: Json, element: Json, directory: Directory) -> str:
    """A button's text, an input's label, else the placeholder or the words beside it."""
    if element["type"] in ("button", "icon_button"):
        return text_of(element.get("text"), directory)
    if block["type"] == "input":
        return text_of(block["label"], directory)
    placeholder = text_of(element.get("placeholder"), directory)
    if placeholder:
        return placeholder
    beside = text_of(block.get("text"), directory)
    return beside.splitlines()[0] if beside else str(element.get("action_id", ""))


def spoken_label(block: Json, element: Json, directory: Directory) -> str:
    """What a screen reader says: the accessibility label when there is one."""
    return str(element.get("accessibility_label") or label_of(block, element, directory))
