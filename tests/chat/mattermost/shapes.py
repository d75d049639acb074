"""What Mattermost wants of a message: the rules of its PostAction.IsValid, and its limits."""

import re
from collections.abc import Iterator
from typing import Any

ACTION_ID = re.compile(r"[A-Za-z0-9]+")
STYLES = {"default", "primary", "success", "good", "warning", "danger"}
MESSAGE = 16_383


def problems(call: dict[str, Any]) -> list[str]:
    """What is wrong with the message of a call; nothing for one that has none."""
    args = call["args"]
    message = args.get("update") or args
    return list(found(message)) if isinstance(message, dict) else []


def found(message: dict[str, Any]) -> Iterator[str]:
    text = message.get("message", message.get("text"))
    if isinstance(text, str):
        if not text.strip():
            yield "a message without words"
        if len(text) > MESSAGE:
            yield f"a message of {len(text)} characters"
    attachments = (message.get("props") or {}).get("attachments", [])
    ids = [action["id"] for one in attachments for action in one.get("actions", [])]
    if len(ids) != len(set(ids)):
        yield "two actions of one id"
    for attachment in attachments:
        if not attachment.get("text") and not attachment.get("actions"):
            yield "an attachment with nothing in it"
        for action in attachment.get("actions", []):
            yield from wrong(action)


def wrong(action: dict[str, Any]) -> Iterator[str]:
    if not ACTION_ID.fullmatch(action["id"]):
        yield f"the id {action['id']} is not found when it is pressed"
    if not action["name"].strip():
        yield "an action without a name"
    if action["type"] not in ("button", "select"):
        yield f"an action of type {action['type']}"
    if action.get("style", "default") not in STYLES:
        yield f"the style {action['style']}"
    if action["type"] == "select" and not action["options"]:
        yield "a menu of nothing"
    if not action["integration"]["url"].startswith("http"):
        yield "an action that goes nowhere"
    values = [option["value"] for option in action.get("options", [])]
    if len(values) != len(set(values)):
        yield "two options of one value"
