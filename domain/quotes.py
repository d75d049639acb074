"""Quoted text in a line, whichever quotes the keyboard or the phone gave."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from domain.refusals import UnclosedQuote

# What may close each quote, the usual one first. Keyboards mix straight and curly ones.
CLOSERS = {"“": '”"“', '"': '"”“', "„": '“”"', "«": "»", "‹": "›"}

# These are also apostrophes, or close a quote elsewhere: without an end, they quote nothing.
SOFT_CLOSERS = {"'": "'’", "‘": "’'", "”": '”"'}

SOFT_END = re.compile(r"""['’”"](?=[\s,;.!?)]|$)""")
LONGEST_BEGINNING = 30


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or all that stands between two quotes, and where it was: text[start:end]."""

    text: str
    quoted: bool
    start: int
    end: int


class Quotes:
    """Finds the quoted texts of one line, in a time that grows with its length only."""

    def __init__(self, text: str) -> None:
        self._text = text
        closers = set("".join(CLOSERS.values()))
        self._last = {closer: text.rfind(closer) for closer in closers}
        self._soft_ends: dict[str, list[int]] = {}

    def at(self, start: int) -> Token | None:
        """Return what is quoted from here on, or None when no quote opens here.

        Raises UnclosedQuote. An apostrophe that closes nothing is a letter like another.
        """
        opener = self._text[start : start + 1]
        if opener in SOFT_CLOSERS:
            return self._soft(start, SOFT_CLOSERS[opener])
        if opener not in CLOSERS:
            return None
        for closer in CLOSERS[opener]:
            if self._last[closer] > start:
                return self._between(start, self._text.index(closer, start + 1))
        beginning = " ".join(self._text[start + 1 : start + 1 + LONGEST_BEGINNING].split())
        raise UnclosedQuote(quote=opener, position=start + 1, beginning=beginning)

    def opens(self, start: int) -> bool:
        """Whether a quote opens here, closed or not."""
        opener = self._text[start : start + 1]
        return opener in CLOSERS or (opener in SOFT_CLOSERS and self.at(start) is not None)

    def _soft(self, start: int, closers: str) -> Token | None:
        for closer in closers:
            ends = self._ends(closer)
            position = bisect_right(ends, start)
            if position < len(ends):
                return self._between(start, ends[position])
        return None

    def _ends(self, closer: str) -> list[int]:
        if not self._soft_ends:
            self._soft_ends = {
                closer: [] for closers in SOFT_CLOSERS.values() for closer in closers
            }
            for found in SOFT_END.finditer(self._text):
                self._soft_ends[found.group()].append(found.start())
        return self._soft_ends[closer]

    def _between(self, start: int, end: int) -> Token:
        return Token(self._text[start + 1 : end].strip(), True, start, end + 1)
