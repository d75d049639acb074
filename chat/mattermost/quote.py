"""What comes from people, written so that it wakes nobody and breaks nothing on Mattermost."""

import re
from datetime import datetime
from typing import Final

from chat.mattermost import mentions
from domain.people import Person, Place

APART: Final = "\u200b"
"""A blank that is not seen: a backslash does not keep @alice from being woken."""
CALLING: Final = re.compile(r"(?<![^\W_])[@~#]|&(?=#?\w+;)")
"""The server finds @all in ".@all", "a-@all", "+@all" and "_@all" too, and behind "&commat;"."""
MARKUP: Final = re.compile(r"[\\`*_\[\]|~]")
AT_THE_START: Final = re.compile(r"^([^\S\n]*)([-+>#=]|\d+(?=[.)](?:\s|$)))", re.MULTILINE)
CODE: Final = re.compile(r"^(?: {0,3}\t|[^\S\n]{4})[^\S\n]*", re.MULTILINE)
"""Lines that begin with so many blanks would be drawn as code."""
LINK: Final = re.compile(r"https?://[^\s<>|`]+")


def literal(text: str) -> str:
    """Markdown that shows these very characters; an address stays one to click on."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    written, last = [], 0
    for link in LINK.finditer(text):
        written += [escaped(text[last : link.start()]), quiet(link[0])]
        last = link.end()
    whole = "".join([*written, escaped(text[last:])])
    return AT_THE_START.sub(start_escaped, CODE.sub("", whole))


def escaped(text: str) -> str:
    return quiet(MARKUP.sub(r"\\\g<0>", text))


def quiet(text: str) -> str:
    """Nobody is called by it, no channel and no tag is linked to, no sign is read from its code."""
    return CALLING.sub(rf"\g<0>{APART}", text)


def start_escaped(found: re.Match[str]) -> str:
    """What would begin a list, a quotation or a heading: after a number its dot is meant.

    A backslash before = would be shown.
    """
    blank, mark = found.groups()
    if mark == "=":
        return f"{blank}{APART}{mark}"
    return f"{blank}{mark}{APART}" if mark.isdigit() else f"{blank}\\{mark}"


class MarkdownQuote:
    """For messages: mentions work for us, not for whoever typed one."""

    def text(self, text: str) -> str:
        return literal(mentions.typed(text))

    def person(self, person: Person) -> str:
        return mentions.person(person)

    def place(self, place: Place) -> str:
        return mentions.place(place)

    def moment(self, moment: datetime, shown: str) -> str:
        return shown

    def strong(self, text: str) -> str:
        words = text.strip()
        return f"**{words}**" if words else text


class PlainQuote:
    """For labels, titles and options, which are drawn as they are and wake nobody."""

    def text(self, text: str) -> str:
        return mentions.typed(text)

    def person(self, person: Person) -> str:
        return mentions.person(person)

    def place(self, place: Place) -> str:
        return mentions.place(place)

    def moment(self, moment: datetime, shown: str) -> str:
        return shown

    def strong(self, text: str) -> str:
        return text


MARKDOWN: Final = MarkdownQuote()
PLAIN: Final = PlainQuote()
