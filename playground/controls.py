"""Where the things to press and fill are in a list of blocks, and what names they go by."""

from collections.abc import Iterator
from urllib.parse import quote, unquote

from playground.wire import Blocks, Json

NOT_CONTROLS = ("image", "mrkdwn", "plain_text")
NO_STATE = ("button", "overflow", "icon_button", "feedback_buttons")
PREFIX = "v:"


def controls(blocks: Blocks) -> Iterator[tuple[Json, Json]]:
    """Each interactive element with the block that holds it."""
    for block in blocks:
        for element in _elements(block):
            if isinstance(element, dict) and element.get("type") not in NOT_CONTROLS:
                yield block, element
        for inner in (*block.get("child_blocks", ()), *_cards(block)):
            yield from controls([inner])


def _cards(block: Json) -> Blocks:
    return list(block["elements"]) if block.get("type") == "carousel" else []


def _elements(block: Json) -> list[Json | None]:
    kind = block.get("type")
    if kind in ("actions", "context_actions"):
        return list(block.get("elements", []))
    if kind == "card":
        return list(block.get("actions", []))
    return [block.get("accessory") or block.get("element")]


def stateful(blocks: Blocks) -> Iterator[tuple[Json, Json]]:
    """The controls that keep a value (buttons and overflow menus do not)."""
    return ((b, e) for b, e in controls(blocks) if e.get("type") not in NO_STATE)


def find(blocks: Blocks, block_id: str, action_id: str) -> tuple[Json, Json] | None:
    for block, element in controls(blocks):
        if block.get("block_id") == block_id and element.get("action_id") == action_id:
            return block, element
    return None


def field_name(block: Json, element: Json) -> str:
    """The name of a control in a page's form. Ids may hold any character: they are quoted."""
    return f"{PREFIX}{quote(block['block_id'], safe='')}|{quote(element['action_id'], safe='')}"


def ids_of(name: str) -> tuple[str, str]:
    block_id, _, action_id = name.removeprefix(PREFIX).partition("|")
    return unquote(block_id), unquote(action_id)
