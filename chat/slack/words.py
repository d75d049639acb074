"""Phrases as Slack's text objects, in one reader's language, never too long and never empty."""

import re
from typing import Any

from chat.slack.limits import TEXT, cut, cut_marked
from chat.slack.quote import MARKED, Names, PlainQuote
from chat.voices import Voice
from domain.wording import Phrase

Json = dict[str, Any]

NOTHING = "–"
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
"""French keeps some blanks with the word before: those are no place to break a line."""


class Words:
    def __init__(self, voice: Voice, names: Names) -> None:
        self._voice = voice
        self._plain = PlainQuote(names)
        self._marked: dict[int, tuple[Phrase, str]] = {}

    def marked(self, phrase: Phrase, most: int = TEXT) -> str:
        """mrkdwn. A message's blocks and its text say the same phrases: each is put in words once."""
        known = self._marked.get(id(phrase))
        if known is None:
            known = self._marked[id(phrase)] = phrase, self._said(phrase, MARKED)
        return cut_marked(known[1], most)

    def plain(self, phrase: Phrase, most: int) -> str:
        """One line of plain text."""
        return cut(BLANKS.sub(" ", self._said(phrase, self._plain)).strip(), most)

    def literal(self, phrase: Phrase, most: int) -> str:
        """Plain text with its line breaks, to be copied."""
        return cut(self._said(phrase, self._plain), most)

    def plain_object(self, phrase: Phrase, most: int) -> Json:
        return plain_object(self.plain(phrase, most))

    def _said(self, phrase: Phrase, quote: Any) -> str:
        said = self._voice.say(phrase, quote).replace("\0", REPLACEMENT)
        return said if said.strip() else NOTHING


def marked_object(text: str) -> Json:
    """`verbatim`: what looks like an address or a mention is left as it was typed."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def plain_object(text: str) -> Json:
    """Colons stay colons: an emoji is one only when it was typed as one."""
    return {"type": "plain_text", "text": text, "emoji": False}


def section(text: str) -> Json:
    return {"type": "section", "text": marked_object(text)}


def context(text: str) -> Json:
    return {"type": "context", "elements": [marked_object(text)]}


def copied(text: str) -> Json:
    """Words to be copied as they stand: nothing in them is drawn."""
    words = {"type": "text", "text": text}
    part = {"type": "rich_text_preformatted", "elements": [words]}
    return {"type": "rich_text", "elements": [part]}
