"""Phrases as Markdown and as plain text, in one reader's language, never too long and never empty."""

import re
from typing import Any

from chat.mattermost.limits import TEXT, cut, cut_marked
from chat.mattermost.quote import MARKDOWN, PLAIN
from chat.voices import Voice
from domain.wording import Phrase

Json = dict[str, Any]

NOTHING = "–"
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
"""French keeps some blanks with the word before: those are no place to break a line."""


class Words:
    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def marked(self, phrase: Phrase, most: int = TEXT) -> str:
        """Markdown."""
        return cut_marked(self._said(phrase, MARKDOWN), most)

    def plain(self, phrase: Phrase, most: int) -> str:
        """One line of plain text."""
        return cut(BLANKS.sub(" ", self._said(phrase, PLAIN)).strip(), most)

    def literal(self, phrase: Phrase, most: int = TEXT) -> str:
        """Plain text with its line breaks, to be copied."""
        return cut(self._said(phrase, PLAIN), most)

    def cell(self, phrase: Phrase, most: int) -> str:
        """Markdown in one line, for a table."""
        return cut_marked(BLANKS.sub(" ", self._said(phrase, MARKDOWN)).strip(), most)

    def _said(self, phrase: Phrase, quote: Any) -> str:
        said = self._voice.say(phrase, quote).replace("\0", REPLACEMENT)
        return said if said.strip() else NOTHING
