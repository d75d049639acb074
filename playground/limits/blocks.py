"""Limits of blocks, and of the lists of blocks in a message, a modal or a Home tab."""

from collections.abc import Iterator

from playground.controls import controls
from playground.limits import charts, elements, objects
from playground.limits.checks import (
    anything,
    at_least_one,
    by_type,
    exactly_one,
    fields,
    flag,
    one_of,
    several,
    string,
)
from playground.limits.problem import Check, Problem

ID = {"block_id": objects.BLOCK_ID}
CONTEXT_PART = by_type(
    {"image": objects.IMAGE, "mrkdwn": objects.text(), "plain_text": objects.text()}
)

CARD = at_least_one(
    fields(
        {"type": one_of("card")},
        ID
        | {
            "title": objects.text(150),
            "subtitle": objects.text(150),
            "body": objects.text(200),
            "subtext": objects.text(200),
            "icon": objects.IMAGE,
            "hero_image": objects.IMAGE,
            "actions": several(by_type({"button": elements.BUTTON}), 3),
        },
    ),
    "hero_image",
    "title",
    "actions",
    "body",
)

EVERYWHERE: dict[str, Check] = {
    "section": at_least_one(
        fields(
            {"type": one_of("section")},
            ID
            | {
                "text": objects.text(3000),
                "fields": several(objects.text(2000), 10),
                "accessory": elements.IN_SECTION,
                "expand": flag(),
            },
        ),
        "text",
        "fields",
    ),
    "header": fields({"type": one_of("header"), "text": objects.plain(150)}, ID),
    "divider": fields({"type": one_of("divider")}, ID),
    "context": fields({"type": one_of("context"), "elements": several(CONTEXT_PART, 10)}, ID),
    "actions": fields(
        {"type": one_of("actions"), "elements": several(elements.IN_ACTIONS, 25)}, ID
    ),
    "input": fields(
        {
            "type": one_of("input"),
            "label": objects.plain(2000),
            "element": elements.IN_INPUT,
        },
        ID | {"hint": objects.plain(2000), "optional": flag(), "dispatch_action": flag()},
    ),
    "image": exactly_one(
        fields(
            {"type": one_of("image"), "alt_text": string(2000, least=0)},
            ID
            | {
                "image_url": string(3000),
                "slack_file": objects.SLACK_FILE,
                "title": objects.plain(2000),
            },
        ),
        "image_url",
        "slack_file",
    ),
    "rich_text": fields(
        {"type": one_of("rich_text"), "elements": several(anything(), 1000, least=0)}, ID
    ),
}

CHILD = {kind: check for kind, check in EVERYWHERE.items() if kind != "input"}
CONTAINER = fields(
    {"type": one_of("container"), "child_blocks": several(by_type(CHILD), 10)},
    ID
    | {
        "title": objects.plain(150),
        "subtitle": objects.text(150),
        "icon": objects.IMAGE,
        "width": one_of("narrow", "standard", "wide", "full"),
        "is_collapsible": flag(),
        "default_collapsed": flag(),
    },
)
ALERT = fields(
    {"type": one_of("alert"), "text": objects.text(200)},
    ID | {"level": one_of("default", "info", "warning", "error", "success")},
)
MESSAGE_ONLY: dict[str, Check] = {
    "markdown": fields({"type": one_of("markdown"), "text": string(12_000)}, ID),
    "table": charts.TABLE,
    "context_actions": fields(
        {
            "type": one_of("context_actions"),
            "elements": several(elements.IN_CONTEXT_ACTIONS, 5),
        },
        ID,
    ),
}
MESSAGE_AND_HOME: dict[str, Check] = {
    "data_table": charts.DATA_TABLE,
    "data_visualization": charts.VISUALIZATION,
    "card": CARD,
    "carousel": fields(
        {"type": one_of("carousel"), "elements": several(by_type({"card": CARD}), 10)}, ID
    ),
    "container": CONTAINER,
}
MODAL = {**EVERYWHERE, "container": CONTAINER, "alert": ALERT}
HOME = {**EVERYWHERE, **MESSAGE_AND_HOME}
MESSAGE = {**EVERYWHERE, **MESSAGE_AND_HOME, **MESSAGE_ONLY}

SURFACES = {"message": (MESSAGE, 50), "modal": (MODAL, 100), "home": (HOME, 100)}
NOT_AT_HOME = ("datetimepicker", *elements.MODAL_ONLY)


def blocks_problems(blocks: object, surface: str, at: str = "/blocks") -> Iterator[Problem]:
    """`surface` is message, modal or home. Yields what Slack would complain about."""
    kinds, most = SURFACES[surface]
    wording = f"unsupported type in a {surface}"
    problems = list(several(by_type(kinds, wording), most, least=0)(blocks, at))
    yield from problems
    if not problems and isinstance(blocks, list):
        yield from _unique(blocks, at)
        yield from _out_of_place(blocks, surface, at)
        yield from _too_many(blocks, at)


def _unique(blocks: list[dict[str, object]], at: str) -> Iterator[Problem]:
    seen: set[object] = set()
    for index, block in enumerate(blocks):
        name = block.get("block_id")
        if name is not None and name in seen:
            yield Problem(pointer=f"{at}/{index}/block_id", message=f"duplicate block_id: {name}")
        seen.add(name)
        actions: set[object] = set()
        for _, element in controls([block]):
            action = element.get("action_id")
            if action is not None and action in actions:
                yield Problem(
                    pointer=f"{at}/{index}", message=f"duplicate action_id in a block: {action}"
                )
            actions.add(action)


def _out_of_place(blocks: list[dict[str, object]], surface: str, at: str) -> Iterator[Problem]:
    focused = 0
    for index, block in enumerate(blocks):
        for _, element in controls([block]):
            kind = element.get("type")
            focused += bool(element.get("focus_on_load"))
            wrong = elements.MODAL_ONLY if surface == "message" else NOT_AT_HOME
            if surface != "modal" and kind in wrong:
                yield Problem(
                    pointer=f"{at}/{index}", message=f"{kind} is not available in a {surface}"
                )
    if focused > 1:
        yield Problem(pointer=at, message="only one element may have focus_on_load")


def _too_many(blocks: list[dict[str, object]], at: str) -> Iterator[Problem]:
    kinds = [block.get("type") for block in blocks]
    if kinds.count("table") > 1:
        yield Problem(pointer=at, message="only one table is allowed in a message")
    if kinds.count("data_visualization") > 2:
        yield Problem(pointer=at, message="no more than 2 data_visualization blocks allowed")
    letters = sum(len(str(block["text"])) for block in blocks if block.get("type") == "markdown")
    if letters > 12_000:
        yield Problem(pointer=at, message="no more than 12000 characters of markdown allowed")
