"""The ids of the local workspace: shaped like Slack's, and the same for the same name every time."""

import base64
import hashlib


def shaped(letter: str, what: str) -> str:
    digest = hashlib.sha256(what.encode()).digest()
    return letter + base64.b32encode(digest).decode()[:10]


def folded(name: str) -> str:
    """`@Alice`, `alice ` and `#Alice` name the same person or channel."""
    return name.strip().lstrip("@#").casefold()


def person_id(name: str) -> str:
    return shaped("U", f"person {folded(name)}")


def channel_id(name: str) -> str:
    return shaped("C", f"channel {folded(name)}")


def direct_id(name: str) -> str:
    """The conversation between one person and the bot."""
    return "D" + person_id(name)[1:]


TEAM_ID = shaped("T", "local workspace")
APP_ID = shaped("A", "prospect")
BOT_ID = shaped("B", "prospect")
BOT_USER_ID = shaped("U", "bot prospect")
