"""Whom a message would wake, read as the two chats read it and by nothing of ours."""

import html
import re
from collections.abc import Iterator
from typing import Any, Final

SLACK_CALLS: Final = re.compile(r"<!(?!date\^)[^>]*>|<!date\^[^|>]*<!")
"""Slack reads its own signs where they are not escaped: everything in <! > but a date is a call."""
SLACK_PERSON: Final = re.compile(r"<@([UW][A-Z0-9]+)")
MATTERMOST_CALLS: Final = re.compile(r"@([a-z0-9._-]+)", re.IGNORECASE)
EVERYBODY: Final = {"all", "channel", "here"}
FENCES: Final = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)


def texts(payload: Any) -> Iterator[str]:
    """Every text in it, at any depth."""
    match payload:
        case str():
            yield payload
        case dict():
            for value in payload.values():
                yield from texts(value)
        case list() | tuple():
            for value in payload:
                yield from texts(value)


def objects(payload: Any) -> Iterator[dict[str, Any]]:
    match payload:
        case dict():
            yield payload
            for value in payload.values():
                yield from objects(value)
        case list() | tuple():
            for value in payload:
                yield from objects(value)


def woken_in_slack(message: dict[str, Any], *, victims: frozenset[str] = frozenset()) -> list[str]:
    """The calls in what Slack would parse: not in what is plain text by its type."""
    found = [] if not message.get("link_names") and message.get("parse") != "full" else ["parsed"]
    for text in parsed_by_slack(message):
        found += SLACK_CALLS.findall(text)
        found += [one for one in SLACK_PERSON.findall(text) if one in victims]
    for one in objects(message.get("blocks") or []):
        if one.get("type") in ("broadcast", "usergroup"):
            found.append(str(one))
        if one.get("type") == "user" and one.get("user_id") in victims:
            found.append(str(one))
    return found


def parsed_by_slack(message: dict[str, Any]) -> Iterator[str]:
    yield str(message.get("text") or "")
    yield str(message.get("initial_comment") or "")
    for one in objects(message.get("blocks") or []):
        if one.get("type") == "mrkdwn":
            yield str(one["text"])


def woken_in_mattermost(message: dict[str, Any], *, victims: frozenset[str]) -> list[str]:
    """By its names outside of code, once signs written by number or name are read."""
    calls: list[str] = []
    for text in parsed_by_mattermost(message):
        words = FENCES.sub(" ", html.unescape(text))
        named = (found[1].casefold().strip("._-") for found in MATTERMOST_CALLS.finditer(words))
        calls += [name for name in named if name in EVERYBODY | victims]
    return calls


def parsed_by_mattermost(message: dict[str, Any]) -> Iterator[str]:
    yield str(message.get("message") or message.get("text") or "")
    for part in (message.get("props") or {}).get("attachments") or []:
        for name in ("text", "pretext", "fallback", "title", "footer"):
            yield str(part.get(name) or "")
        for one in part.get("fields") or []:
            yield str(one.get("value") or "")
