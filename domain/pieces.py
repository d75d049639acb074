"""A line taken apart: words, quoted words, `key:value` and `P1=4`.

A value follows its key at once: `segment:Pioneers`. After a blank only a quote or a mention is
taken (`note: "…"`, `owner: @bob`), because nobody could tell where bare words would end; a key
followed by the end of the line or by another key has an empty value.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain import vocabulary
from domain.quotes import Quotes, Token
from domain.refusals import AnswerUnreadable, ValueAfterBlank
from domain.values import continued, goes_on

BLANK = r"\s\u200b\u2060\ufeff"
BLANKS = re.compile(rf"[{BLANK},;]*+")
WORD = re.compile(rf"[^{BLANK}]+")
NEXT_WORD = re.compile(rf"[{BLANK}]*+([^{BLANK}]+)")
VALUE = re.compile(rf"[^{BLANK}]*")
ANSWER = re.compile(rf"[^{BLANK},;]*")
PAIR = re.compile(
    rf"(?P<name>[^\W\d_][\w'’-]{{0,29}}+\.?)(?P<gap>[{BLANK}]*+)(?P<sign>[:=：])(?P<after>[{BLANK}]*+)"
)
UNKNOWN_VALUE = re.compile(r"[\w@#+\"“„«]")
NO_KEYS = frozenset({"mailto", "sip", "callto", "xmpp", "urn", "data", "javascript"})
MENTION_STARTS = ("@", "#")
LOOK_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Pair:
    """A value under its key; `key` is None when the key is unknown."""

    typed: str
    key: str | None
    value: str
    start: int


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer to a question of the questionnaire; None is “I do not know”."""

    question: str
    value: int | None


class Pieces:
    """Reads one line from left to right, each character once or twice. Raises Refusal."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._quotes = Quotes(text)
        self._position = 0

    def __iter__(self) -> Iterator[Token | Pair | Answered]:
        while True:
            self._skip(BLANKS)
            if self._position >= len(self._text):
                return
            yield self._quoted() or self._pair() or self._word()

    def _quoted(self) -> Token | None:
        token = self._quotes.at(self._position)
        if token:
            self._position = token.end
        return token

    def _word(self) -> Token:
        start = self._position
        text = self._skip(WORD)
        return Token(text.rstrip(",;") or text, False, start, self._position)

    def _pair(self) -> Pair | Answered | None:
        match = PAIR.match(self._text, self._position)
        if match is None:
            return None
        question = vocabulary.question(match["name"])
        if question:
            return self._answer(question, match)
        if vocabulary.key(match["name"]):
            return self._known(match)
        return self._unknown(match)

    def _answer(self, question: str, match: re.Match[str]) -> Answered | None:
        if match["sign"] != "=" and (match["gap"] or match["after"]):
            return None
        self._position = match.end()
        quoted = self._quoted()
        typed = quoted.text if quoted else self._skip(ANSWER)
        return Answered(question, answer(question, typed))

    def _known(self, match: re.Match[str]) -> Pair | None:
        blank = match["gap"] or match["after"]
        if match["sign"] == "=" and blank:
            return None
        code = vocabulary.key(match["name"])
        start, self._position = self._position, match.end()
        if blank and not self._may_follow_a_blank():
            if not self._ends_here():
                word = WORD.match(self._text, self._position)
                raise ValueAfterBlank(
                    key=match["name"], value=word[0] if word else "", position=start + 1
                )
            return Pair(match["name"], code, "", start)
        return Pair(match["name"], code, self._value(code or ""), start)

    def _unknown(self, match: re.Match[str]) -> Pair | None:
        """Read `foo:bar`; an address such as https://… and a word before a blank stay words."""
        tight = not match["gap"] and not match["after"] and match["sign"] != "="
        if not tight or match["name"].casefold() in NO_KEYS:
            return None
        if not UNKNOWN_VALUE.match(self._text, match.end()):
            return None
        start, self._position = self._position, match.end()
        return Pair(match["name"], None, self._value(""), start)

    def _may_follow_a_blank(self) -> bool:
        return self._quotes.opens(self._position) or self._text.startswith(
            MENTION_STARTS, self._position
        )

    def _ends_here(self) -> bool:
        return self._position >= len(self._text) or self._pair_ahead(self._position)

    def _pair_ahead(self, position: int) -> bool:
        match = PAIR.match(self._text, position)
        if match is None:
            return False
        name = match["name"]
        return bool(vocabulary.key(name) or vocabulary.question(name))

    def _value(self, code: str) -> str:
        """Return the value that starts here, with the words that plainly continue it."""
        quoted = self._quoted()
        parts = [quoted.text if quoted else self._skip(VALUE)]
        while words := self._words_ahead(code, parts, is_quoted=quoted is not None):
            parts.extend(word.text for word in words)
            self._position = words[-1].end
        value = " ".join(parts)
        return value if quoted else value.rstrip(",;")

    def _words_ahead(self, code: str, parts: list[str], *, is_quoted: bool) -> list[Token]:
        """Return the next words that belong to the value read so far."""
        if not goes_on(code, is_quoted=is_quoted):
            return []
        words: list[Token] = []
        position = self._position
        while len(words) < LOOK_AHEAD:
            found = NEXT_WORD.match(self._text, position)
            if not found or self._quotes.opens(found.start(1)) or self._pair_ahead(found.start(1)):
                break
            words.append(Token(found[1], False, found.start(1), found.end()))
            position = found.end()
        return words[: continued(code, parts, [word.text for word in words])]

    def _skip(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._position)
        if found is None:
            return ""
        self._position = found.end()
        return found[0]


def answer(question: str, typed: str) -> int | None:
    """Return 0 to 4, or None for “I do not know”. Raises AnswerUnreadable."""
    if vocabulary.means_do_not_know(typed):
        return None
    if len(typed) == 1 and typed.isdecimal() and int(typed) <= 4:
        return int(typed)
    raise AnswerUnreadable(question=question, typed=typed)
