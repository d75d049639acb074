"""What people see of a platform's calls: words alone, without its markup."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

SLACK_DATE = re.compile(r"<!date\^[^|>]*\|([^>]*)>")
SLACK_PERSON = re.compile(r"<([@#])([A-Z0-9]+)>")
WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")
HIDDEN = frozenset({"type", "block_id", "action_id", "style", "value", "emoji", "verbatim", "url"})
BESIDE = frozenset({"confirm", "accessibility_label"})
"""Questions before a press, and what only a screen reader says."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A call, as people see it: when, of which kind, whose words, how often each."""

    at: str
    kind: str
    words: Counter[str]


def words(text: str) -> Counter[str]:
    plain = unicodedata.normalize("NFKC", text).replace("\u200b", "").replace("\\", "").casefold()
    return Counter(WORD.findall(plain))


def slack(call: dict[str, Any], names: dict[str, str]) -> Seen:
    args = call["args"]
    parts = [args.get("view") or args, *args.get("attachments", [])]
    if "blocks" in parts[0]:
        said = [text for part in parts for text in texts(part["blocks"])]
        title = parts[0].get("title")
        said += (
            [title["text"], parts[0]["submit"]["text"]] if title and "submit" in parts[0] else []
        )
    else:
        said = list(texts(args))
    shown = "\n".join(said)
    shown = SLACK_DATE.sub(r"\1", shown)
    shown = SLACK_PERSON.sub(lambda found: names.get(found[2], found[2]), shown)
    shown = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return Seen(
        at=call["at"], kind=call["kind"], words=words(shown.replace("*", "").replace("~", ""))
    )


def texts(value: Any) -> Iterator[str]:
    """Every text of blocks that is drawn."""
    match value:
        case str():
            yield value
        case int() | float():
            yield f"{value:g}"
        case list():
            for one in value:
                yield from texts(one)
        case {"type": "data_visualization"}:
            yield from chart(value)
        case dict():
            for name, one in value.items():
                if name not in HIDDEN | BESIDE and not isinstance(one, bool):
                    yield from texts(one)


def chart(drawn: dict[str, Any]) -> Iterator[str]:
    """Each category and each series once, each figure."""
    yield drawn["title"]
    yield from drawn["chart"]["axis_config"]["categories"]
    for series in drawn["chart"]["series"]:
        yield series["name"]
        yield from (f"{point['value']:g}" for point in series["data"])


def mattermost(call: dict[str, Any]) -> Seen:
    args = call["args"]
    shown = "\n".join(markdown_texts(args)).replace("*", "").replace("|", " ")
    return Seen(at=call["at"], kind=call["kind"], words=words(shown))


def markdown_texts(args: dict[str, Any]) -> Iterator[str]:
    dialog = args.get("dialog")
    if dialog is not None:
        yield from dialog_texts(dialog)
        return
    message = args.get("update") or args
    for name in ("message", "text", "ephemeral_text", "error"):
        if isinstance(message.get(name), str):
            yield message[name]
    yield from message.get("errors", {}).values()
    for attachment in (message.get("props") or {}).get("attachments", []):
        yield attachment.get("text", "")
        for action in attachment.get("actions", []):
            yield action["name"]
            yield from (option["text"] for option in action.get("options", []))


def dialog_texts(dialog: dict[str, Any]) -> Iterator[str]:
    yield dialog["title"]
    yield dialog["submit_label"]
    yield dialog.get("introduction_text", "")
    for element in dialog["elements"]:
        yield from (element.get(name, "") for name in ("display_name", "help_text", "placeholder"))
        yield str(element.get("default", ""))
        yield from (option["text"] for option in element.get("options", []))


def read(lines: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines.splitlines()]
