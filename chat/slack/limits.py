"""What Slack holds, and how what is longer is shortened: cut with “…”, left out with “+n”."""

import re
from collections.abc import Callable
from typing import Any, Final

Block = dict[str, Any]

MESSAGE_BLOCKS: Final = 50
VIEW_BLOCKS: Final = 100
MESSAGE_CHARACTERS: Final = 13_200
"""Of all the blocks of a message together (observed, not documented by Slack)."""
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
LABEL: Final = 2_000
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
    """How many characters of blocks count."""
    match part:
        case str():
            return len(part)
        case list():
            return sum(map(letters, part))
        case dict():
            return sum(letters(value) for name, value in part.items() if name not in UNREAD)
        case _:
            return 0


def fitting(
    parts: list[list[Block]], *, most: int, characters: int | None, more: Callable[[int], Block]
) -> list[Block]:
    """The blocks of all the parts, shortened where a message or a view would not hold them.

    The longest part loses its last blocks, and `more` says how many.
    """
    kept = [list(part) for part in parts]
    lost = [0] * len(parts)
    while sum(map(len, kept)) + sum(map(bool, lost)) > most:
        _lose_one(kept, lost)
    if characters is not None:
        _lose_characters(kept, lost, characters)
    return [
        block
        for part, count in zip(kept, lost, strict=True)
        for block in (*part, *([more(count)] if count else []))
    ]


def _lose_one(kept: list[list[Block]], lost: list[int]) -> None:
    longest = max(range(len(kept)), key=lambda at: len(kept[at]))
    kept[longest].pop()
    lost[longest] += 1


def _lose_characters(kept: list[list[Block]], lost: list[int], most: int) -> None:
    """Rows go first, then the ends of long texts, then whole blocks."""
    room = most - SHORTEST
    while letters(kept) > room and max(map(len, kept)) > 1:
        _lose_one(kept, lost)
    while letters(kept) > room and (long := _longest_text(kept)) is not None:
        long["text"] = cut_marked(long["text"], max(len(long["text"]) // 2, SHORTEST))
    while letters(kept) > room:
        fullest = max(range(len(kept)), key=lambda at: letters(kept[at]))
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
