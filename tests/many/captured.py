"""What one workspace was given to press, send and look up in, found in all that the bot said there."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    action: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A form as it was opened: what comes back with it."""

    form: str
    metadata: str
    blocks: tuple[Json, ...]


def parts(said: Any) -> Iterator[Json]:
    """Every object in it, however deep; JSON inside a string too."""
    if isinstance(said, str) and said[:1] in ("{", "["):
        try:
            said = json.loads(said)
        except ValueError:
            return
    if isinstance(said, list):
        for one in said:
            yield from parts(one)
    if isinstance(said, dict):
        yield said
        for one in said.values():
            yield from parts(one)


def controls(said: Any) -> Iterator[Control]:
    """Buttons, and each option of each menu."""
    for part in parts(said):
        if "action_id" not in part:
            continue
        values = [part.get("value")] + [one.get("value") for one in part.get("options", [])]
        for value in values:
            if isinstance(value, str):
                yield Control(action=part["action_id"], value=value)


def views(said: Any) -> Iterator[View]:
    for part in parts(said):
        if part.get("type") == "modal" and "callback_id" in part:
            yield View(
                form=part["callback_id"],
                metadata=part.get("private_metadata", ""),
                blocks=tuple(part.get("blocks", [])),
            )


def sent_as_opened(view: View) -> Json:
    """Every field as it stood when the form was opened."""
    values: Json = {}
    for block in view.blocks:
        element = block.get("element")
        if element is not None:
            values[block["block_id"]] = {element["action_id"]: untouched(element)}
    return values


def untouched(element: Json) -> Json:
    kind = element["type"]
    if kind == "file_input":
        return {"type": kind, "files": [{"id": "F0OFTHEOTHERS"}]}
    kept = {name[8:]: value for name, value in element.items() if name.startswith("initial_")}
    named = {"option": "selected_option", "options": "selected_options", "value": "value"}
    named |= {"date": "selected_date", "time": "selected_time", "users": "selected_users"}
    told = {named.get(name, f"selected_{name}"): value for name, value in kept.items()}
    if "options" in element and not told:
        first = element["options"][0]
        told = (
            {"selected_options": [first]}
            if "multi" in kind or kind == "checkboxes"
            else {"selected_option": first}
        )
    return {"type": kind, "value": None, **told}
