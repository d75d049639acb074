"""What Slack holds, and how what is longer is shortened: cut with “…”, left out with “+n”."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

Block = dict[str, Any]

MESSAGE_BLOCKS: Final = 50
VIEW_BLOCKS: Final = 100
MESSAGE_CHARACTERS: Final = 13_200
"""Of all the blocks of a message together (observed, not documented by Slack)."""
VIEW_BYTES: Final = 250_000
TEXT: Final = 3_000
FIELD: Final = 2_000
FIELDS: Final = 10
HEADER: Final = 150
BUTTON: Final = 75
OPTION: Final = 75
OPTION_VALUE: Final = 150
OPTIONS: Final = 100
FEW_OPTIONS: Final = 10
OVERFLOW: Final = 5
BUTTON_VALUE: Final = 2_000
PLACEHOLDER: Final = 150
LABEL: Final = 500
HINT: Final = 1_000
"""Slack would take 2,000 of each, but not a whole form of such."""
ERROR: Final = 2_000
TITLE: Final = 24
CONFIRM_TITLE: Final = 100
CONFIRM_TEXT: Final = 300
CONFIRM_BUTTON: Final = 30
TYPED: Final = 3_000
TABLE_ROWS: Final = 100
TABLE_COLUMNS: Final = 20
CHARTS: Final = 2
CHART_TITLE: Final = 50
CHART_NAME: Final = 20
CHART_SERIES: Final = 12
CHART_POINTS: Final = 20

ELLIPSIS: Final = "…"
SHORTEST: Final = 200
"""A text is not cut below this when a message as a whole is too long; what follows is left out."""
ENTITY: Final = re.compile(r"<[^<>]*$|&[a-z]{0,4}$")
UNREAD: Final = frozenset({"type", "block_id", "action_id", "style"})


def cut(text: str, most: int) -> str:
    """Plain text of `most` characters at most."""
    return text if len(text) <= most else text[: most - 1].rstrip() + ELLIPSIS


def cut_marked(text: str, most: int) -> str:
    """The same for mrkdwn, never inside a mention, a date or an escaped character."""
    if len(text) <= most:
        return text
    return ENTITY.sub("", text[: most - 1]).rstrip() + ELLIPSIS


def letters(part: Any) -> int:
    """How many characters of a message's blocks count."""
    match part:
        case str():
            return len(part)
        case list():
            return sum(map(letters, part))
        case dict():
            return sum(letters(value) for name, value in part.items() if name not in UNREAD)
        case _:
            return 0


def octets(part: Any) -> int:
    """The size of a view's blocks, as they are sent."""
    return len(json.dumps(part))


@dataclass(frozen=True, slots=True)
class Room:
    """What a message or a view holds: so many blocks, and so much by some measure."""

    blocks: int
    most: int
    measure: Callable[[Any], int]

    def is_enough(self, parts: list[list[Block]]) -> bool:
        return self.measure(parts) <= self.most - SHORTEST


MESSAGE: Final = Room(MESSAGE_BLOCKS, MESSAGE_CHARACTERS, letters)
VIEW: Final = Room(VIEW_BLOCKS, VIEW_BYTES - 5_000, octets)
"""Less what a view has beside its blocks."""


def fitting(parts: list[list[Block]], room: Room, more: Callable[[int], Block]) -> list[Block]:
    """The blocks of all the parts, shortened where a message or a view would not hold them.

    The longest part loses its last blocks, and `more` says how many.
    """
    kept = [list(part) for part in parts]
    lost = [0] * len(parts)
    while sum(map(len, kept)) + sum(map(bool, lost)) > room.blocks:
        _lose_one(kept, lost)
    if not room.is_enough(kept):
        _make_room(kept, lost, room)
    return [
        block
        for part, count in zip(kept, lost, strict=True)
        for block in (*part, *([more(count)] if count else []))
    ]


def _lose_one(kept: list[list[Block]], lost: list[int]) -> None:
    longest = max(range(len(kept)), key=lambda at: len(kept[at]))
    kept[longest].pop()
    lost[longest] += 1


def _make_room(kept: list[list[Block]], lost: list[int], room: Room) -> None:
    """Rows go first, then the ends of long texts, then whole blocks."""
    while not room.is_enough(kept) and max(map(len, kept)) > 1:
        _lose_one(kept, lost)
    while not room.is_enough(kept) and (long := _longest_text(kept)) is not None:
        long["text"] = cut_marked(long["text"], max(len(long["text"]) // 2, SHORTEST))
    while not room.is_enough(kept):
        fullest = max(range(len(kept)), key=lambda at: room.measure(kept[at]))
        kept[fullest].pop()
        lost[fullest] += 1


def _longest_text(kept: list[list[Block]]) -> Block | None:
    texts = [
        block["text"]
        for part in kept
        for block in part
        if block["type"] == "section" and "text" in block
    ]
    longest = max(texts, key=lambda text: len(text["text"]), default=None)
    return longest if longest is not None and len(longest["text"]) > SHORTEST else None
