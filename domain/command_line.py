"""What somebody typed after /prospect: the verb, who it is about, the values under their keys.

`VERB [WHO …] [key:value …] [free text]`, in English or French, any case, any order. Who and free
text are words without a key: each verb decides, with the help of domain/positional.py.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from domain import vocabulary
from domain.pieces import Answered, Pair, Pieces
from domain.positional import is_reference
from domain.quotes import Token
from domain.refusals import KeyGivenTwice
from domain.values import LIST_KEYS

COMMAND = "/prospect"
MARKS = re.compile(r"([^\w\s\x00-\x7f]{31,})")


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandLine:
    """`verb` is None when the first word is no verb; that word is then `verb_typed`, or "".

    `positional` is all that has no key, the verb left out. `keys` has the values by English code,
    `typed_keys` how each was typed,
    `unknown_keys` those whose key means nothing, as typed. `text` is the line, composed (NFC):
    the positions of the tokens count in it.
    """

    text: str
    verb: str | None = None
    verb_typed: str = ""
    positional: tuple[Token, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)
    typed_keys: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, int | None] = field(default_factory=dict)
    unknown_keys: Mapping[str, str] = field(default_factory=dict)

    @property
    def who(self) -> tuple[str, ...]:
        """The first words that surely name a prospect: quoted, or references such as P-12."""
        count = 0
        for token in self.positional:
            if not (token.quoted or is_reference(token.text)):
                break
            count += 1
        return tuple(token.text for token in self.positional[:count])

    @property
    def words(self) -> tuple[str, ...]:
        """The bare words, in order."""
        return tuple(token.text for token in self.positional if not token.quoted)

    @property
    def is_empty(self) -> bool:
        """Whether nothing follows the verb, so that its form is meant."""
        return not (self.positional or self.keys or self.answers or self.unknown_keys)


def parse(text: str) -> CommandLine:
    """Take a line apart. Raises nothing but Refusal, whatever the text."""
    line = _composed(text)
    tokens: list[Token] = []
    keys: dict[str, str] = {}
    typed: dict[str, str] = {}
    unknown: dict[str, str] = {}
    answers: dict[str, int | None] = {}
    for piece in Pieces(line):
        if isinstance(piece, Token):
            tokens += [piece] if piece.text else []
        elif isinstance(piece, Answered):
            if answers.setdefault(piece.question, piece.value) != piece.value:
                raise KeyGivenTwice(key=piece.question)
        else:
            _keep(piece, keys, unknown)
            typed.setdefault(piece.key or "", piece.typed)
    if tokens and not tokens[0].quoted and tokens[0].text.casefold() == COMMAND:
        del tokens[0]
    verb, count = _verb(tokens)
    return CommandLine(
        text=line,
        verb=verb,
        verb_typed=" ".join(token.text for token in tokens[:count]),
        positional=tuple(tokens[count:]),
        keys=keys,
        typed_keys=typed,
        answers=answers,
        unknown_keys=unknown,
    )


def _composed(text: str) -> str:
    """Return the text with its accents on their letters (NFC).

    Long runs of marks stay as they are: to sort one takes the square of its length.
    """
    parts = MARKS.split(text)
    parts[::2] = [unicodedata.normalize("NFC", part) for part in parts[::2]]
    return "".join(parts)


def _keep(pair: Pair, keys: dict[str, str], unknown: dict[str, str]) -> None:
    if pair.key is None:
        unknown[pair.typed] = pair.value
    elif not keys.get(pair.key):
        keys[pair.key] = pair.value
    elif pair.key in LIST_KEYS:
        keys[pair.key] = f"{keys[pair.key]},{pair.value}"
    elif pair.value not in ("", keys[pair.key]):
        raise KeyGivenTwice(key=pair.typed)


def _verb(tokens: list[Token]) -> tuple[str | None, int]:
    """Return the verb the first words name and how many words it takes."""
    words: list[str] = []
    for token in tokens[: vocabulary.LONGEST_VERB]:
        if token.quoted:
            break
        words.append(token.text)
    found = vocabulary.verb_at_start(words)
    return found if found else (None, min(len(words), 1))
