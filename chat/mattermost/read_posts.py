"""What people write to the bot, directly or after its name in a channel, as our events."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from chat.mattermost.read import called, typed
from chat.port import Told
from domain.people import Person, Place, Team

Json = Mapping[str, Any]
Ids = Callable[[set[str]], Mapping[str, str]]
"""Ids by names, for those that are known."""
DIRECT: Final = "D"
COMMAND_WORD: Final = re.compile(r"^/?prospect(?:\s+|$)", re.IGNORECASE)


def posted(data: Json) -> tuple[Json, bool]:
    """The message of a `posted` event, and whether it is direct. Raises ValueError, KeyError."""
    post = json.loads(data["post"])
    if not isinstance(post, dict):
        raise ValueError("no message")
    return post, data.get("channel_type") == DIRECT


def is_written(post: Json, me: str) -> bool:
    """By a person, with their own hands."""
    props = post.get("props") or {}
    by_program = props.get("from_bot") == "true" or props.get("from_webhook") == "true"
    return post["user_id"] != me and not post.get("type") and not by_program


def told(
    post: Json, team: Team, *, direct: bool, bot: str, people: Ids, channels: Ids
) -> Told | None:
    """None for words in a channel that are not for the bot, which is called `bot` there."""
    text = str(post.get("message") or "").strip()
    if is_called(text, bot):
        text = text[len(bot) + 1 :].lstrip(" :,")
    elif not direct:
        return None
    text = COMMAND_WORD.sub("", text)
    names = called(text)
    return Told(
        id=f"mm:post:{post['id']}",
        team=team,
        by=Person(str(post["user_id"])),
        place=Place(str(post["channel_id"]), direct=direct),
        text=typed(text, people(names[0]), channels(names[1])),
        files=tuple(str(one) for one in post.get("file_ids") or ()),
    )


def is_called(text: str, bot: str) -> bool:
    """Whether a message begins with the bot's name."""
    return re.match(rf"\s*@{re.escape(bot)}(?![\w.-])", text, re.IGNORECASE) is not None
