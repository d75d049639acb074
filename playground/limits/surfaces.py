"""Limits of whole messages and whole views, and what is raised when they are passed."""

import json
from collections.abc import Iterator

from playground.limits import objects
from playground.limits.blocks import blocks_problems
from playground.limits.checks import anything, fields, flag, one_of, several, string
from playground.limits.problem import Problem
from playground.refused import Refused
from playground.wire import Json

MOST_IN_A_MESSAGE = 13_200
MOST_IN_A_VIEW = 250_000
POSTED_TEXT = 40_000
UPDATED_TEXT = 4_000

COMMON = {
    "callback_id": string(255, least=0),
    "private_metadata": string(3000, least=0),
    "external_id": string(255, least=0),
}
MODAL = fields(
    {"type": one_of("modal"), "title": objects.plain(24), "blocks": anything()},
    COMMON
    | {
        "submit": objects.plain(24),
        "close": objects.plain(24),
        "clear_on_close": flag(),
        "notify_on_close": flag(),
        "submit_disabled": flag(),
    },
)
HOME = fields({"type": one_of("home"), "blocks": anything()}, COMMON)
OPTIONS = fields(
    {},
    {
        "options": several(objects.OPTION, 100, least=0),
        "option_groups": objects.OPTION_GROUPS,
    },
)


def view_problems(view: object, kind: str | None = None) -> Iterator[Problem]:
    """`kind` is what is expected here (modal or home); without it, what the view says."""
    if not isinstance(view, dict):
        yield Problem(pointer="", message="must be an object", code="invalid_type")
        return
    kind = kind or ("home" if view.get("type") == "home" else "modal")
    yield from (MODAL if kind == "modal" else HOME)(view, "")
    yield from blocks_problems(view.get("blocks"), kind)
    if kind == "modal" and not view.get("submit") and _has_inputs(view):
        yield Problem(pointer="/submit", message="submit is required when there are inputs")
    if len(json.dumps(view)) > MOST_IN_A_VIEW:
        yield Problem(pointer="", message="view_too_large")


def _has_inputs(view: Json) -> bool:
    blocks = view.get("blocks")
    return isinstance(blocks, list) and any(
        isinstance(block, dict) and block.get("type") == "input" for block in blocks
    )


def message_problems(message: object) -> Iterator[Problem]:
    if not isinstance(message, dict):
        yield Problem(pointer="", message="must be an object", code="invalid_type")
    elif message.get("blocks") is not None:
        yield from blocks_problems(message["blocks"], "message")


def refuse_blocks(blocks: object) -> None:
    """Raise `invalid_blocks` or `msg_blocks_too_long` when a message's blocks are not right."""
    refuse("invalid_blocks", list(blocks_problems(blocks, "message")))
    if letters(blocks) > MOST_IN_A_MESSAGE:
        raise Refused(
            "msg_blocks_too_long", f"the blocks of a message hold {MOST_IN_A_MESSAGE} characters"
        )


def refuse_view(view: object, kind: str) -> None:
    problems = list(view_problems(view, kind))
    only_blocks = all(problem.pointer.startswith("/blocks") for problem in problems)
    refuse("invalid_blocks" if only_blocks else "invalid_arguments", problems)


def refuse_options(answer: object) -> None:
    problems = list(OPTIONS(answer, ""))
    refuse("invalid_options", problems)


def refuse(code: str, problems: list[Problem]) -> None:
    if not problems:
        return
    sentences = [problem.sentence for problem in problems]
    details = {
        "errors": sentences,
        "response_metadata": {"messages": [f"[ERROR] {sentence}" for sentence in sentences]},
    }
    raise Refused(code, "; ".join(sentences[:3]), details=details)


def letters(part: object) -> int:
    """How many characters people would read: every `text`, `alt_text` and `value` of a payload."""
    if isinstance(part, str):
        return len(part)
    if isinstance(part, list):
        return sum(letters(item) for item in part)
    if isinstance(part, dict):
        return sum(
            letters(item)
            for name, item in part.items()
            if not (isinstance(item, str) and name in ("type", "block_id", "action_id", "style"))
        )
    return 0
