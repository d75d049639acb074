"""Messages as plain text: what a person reads, without the layout."""

import re
from collections.abc import Iterator
from html import unescape

from playground.emoji import with_pictures
from playground.messages import Message
from playground.people import Directory
from playground.values import plain_of
from playground.wire import Blocks, Json

ENTITY = re.compile(r"<([^<>]+)>")
MARK = re.compile(r"(?<![\w*_~`])([*_~`])(?=\S)(.+?)(?<=\S)\1(?![\w*_~`])")
TEXT_KEYS = ("title", "subtitle", "text", "body", "subtext", "label", "hint", "caption")


def readable(text: str, directory: Directory) -> str:
    """A mrkdwn text as it reads: names for mentions, words for links, no marks."""
    shown = ENTITY.sub(lambda match: _entity(match[1], directory), text)
    before = ""
    while before != shown:
        before, shown = shown, MARK.sub(r"\2", shown)
    return with_pictures(unescape(shown))


def _entity(inner: str, directory: Directory) -> str:
    target, _, words = inner.partition("|")
    if target.startswith("@"):
        person = directory.people.get(target[1:])
        return f"@{person.real_name}" if person else f"@{words or target[1:]}"
    if target.startswith("#"):
        channel = directory.channels.get(target[1:])
        return f"#{channel.name if channel else words}"
    if target.startswith("!"):
        return words if target.startswith("!date") else f"@{target[1:]}"
    return words or target.removeprefix("mailto:")


def text_of(part: object, directory: Directory) -> str:
    """A text object, or a bare string."""
    if isinstance(part, str):
        return part
    if isinstance(part, dict) and part.get("type") == "mrkdwn":
        return readable(str(part.get("text", "")), directory)
    if isinstance(part, dict):
        return with_pictures(str(part.get("text", "")))
    return ""


def lines_of(blocks: Blocks, directory: Directory) -> list[str]:
    """Every text of the blocks in reading order, buttons and menus left out."""
    return [line for block in blocks for line in _lines(block, directory) if line]


def _lines(block: Json, directory: Directory) -> Iterator[str]:
    kind = block["type"]
    if kind == "rich_text":
        yield plain_of(block)
    elif kind in ("table", "data_table"):
        yield text_of(block.get("caption"), directory)
        for row in block["rows"]:
            yield " | ".join(_cell(cell) for cell in row)
    elif kind == "data_visualization":
        yield block["title"]
    elif kind == "image":
        yield block["alt_text"]
    elif kind == "markdown":
        yield block["text"]
    else:
        yield from _texts(block, directory)


def _texts(block: Json, directory: Directory) -> Iterator[str]:
    for name in TEXT_KEYS:
        yield text_of(block.get(name), directory)
    for field in block.get("fields", ()):
        yield text_of(field, directory)
    if block["type"] == "context":
        for element in block["elements"]:
            yield element.get("alt_text") or text_of(element, directory)
    for inner in block.get("child_blocks", ()):
        yield from _lines(inner, directory)
    if block["type"] == "carousel":
        for card in block["elements"]:
            yield from _lines(card, directory)


def _cell(cell: Json) -> str:
    if cell["type"] == "raw_number":
        return str(cell.get("text") or cell["value"])
    return plain_of(cell)


def message_text(message: Message, directory: Directory) -> str:
    """What a person reads in a message: its blocks when it has some, else its text."""
    lines = lines_of(message.blocks, directory)
    for attachment in message.attachments:
        lines += [text_of(attachment.get(k), directory) for k in ("pretext", "title", "text")]
        lines += lines_of(attachment.get("blocks", []), directory)
    if not message.blocks:
        lines.insert(0, readable(message.text, directory))
    return "\n".join(line for line in lines if line)
