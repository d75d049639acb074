"""Slack's way of writing people, channels and links, turned back into what was typed."""

import re
from typing import Final

MARKED: Final = re.compile(
    r"<@(?P<person>[UW][A-Z0-9]+)(?:\|[^<>]*)?>"
    r"|<#(?P<channel>[CDG][A-Z0-9]+)(?:\|[^<>]*)?>"
    r"|<!subteam\^[A-Z0-9]+\|(?P<group>[^<>]+)>"
    r"|<mailto:(?P<address>[^<>|]+)(?:\|[^<>]*)?>"
    r"|<(?P<link>(?:https?|tel|ftp):[^<>|]+)(?:\|(?P<label>[^<>]*))?>"
)
FORGED: Final = re.compile(r"([@#])\{")


def typed(text: str) -> str:
    """What a person typed: people as `@{id}`, channels as `#{id}`, links and addresses plain.

    `<!channel>` and its like stay as they are: they are only words here. `@{…}` typed by hand names
    nobody.
    """
    return unescaped(MARKED.sub(_plain, FORGED.sub(r"\1 {", text))).strip()


def unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def without_mention(text: str, bot: str) -> str:
    """The text without the bot's own name in it."""
    return re.sub(rf"<@{re.escape(bot)}(?:\|[^<>]*)?>", " ", text) if bot else text


def _plain(found: re.Match[str]) -> str:
    if found["person"]:
        return f"@{{{found['person']}}}"
    if found["channel"]:
        return f"#{{{found['channel']}}}"
    return found["group"] or found["address"] or found["label"] or str(found["link"])
