"""Words without a key: where the name of a prospect ends and the rest begins."""

import re
from collections.abc import Iterator, Sequence

from domain import vocabulary
from domain.day_grammar import leading_day
from domain.quotes import Token

REFERENCE = re.compile(r"#?(?:[pP][-‐‑–]?)?0*([1-9]\d{0,8})")
LONGEST_WHO = 16


def reference(text: str) -> int | None:
    """Return the number of a reference, `P-12`, `p12`, `#P-0012` or `12`, or None."""
    match = REFERENCE.fullmatch(text)
    return int(match[1]) if match else None


def is_reference(text: str) -> bool:
    return reference(text) is not None


def joined(tokens: Sequence[Token]) -> str:
    """Return the words as one text."""
    return " ".join(token.text for token in tokens)


def splits(tokens: Sequence[Token]) -> Iterator[tuple[str, tuple[Token, ...]]]:
    """Yield each way of reading a prospect and the rest, the longest name first.

    A quoted name and a reference with its letter end themselves. A bare number may begin a name
    ("12 rue des Lilas"), so it comes last.
    """
    if not tokens:
        return
    first = tokens[0]
    alone = first.quoted or (is_reference(first.text) and not first.text.isdigit())
    for count in range(1 if alone else _bare(tokens), 0, -1):
        yield joined(tokens[:count]), tuple(tokens[count:])


def name_before_outcome(tokens: Sequence[Token]) -> int:
    """Return how many tokens stand before the first outcome; 0 when none does.

    For a name nobody knows: a known one is better found by `splits` and `outcome_at_start`.
    """
    first_quoted = bool(tokens) and tokens[0].quoted
    for count in range(1, 2 if first_quoted else _bare(tokens) + 1):
        if outcome_at_start(tokens[count:]):
            return count
    return 0


def outcome_at_start(tokens: Sequence[Token]) -> tuple[str, int] | None:
    """Return the outcome the first tokens name and how many of them it takes, or None."""
    return vocabulary.outcome_at_start(_bare_words(tokens, vocabulary.LONGEST_OUTCOME))


def day_at_start(tokens: Sequence[Token]) -> tuple[str, int] | None:
    """Return the day the first tokens write and how many of them it takes, or None."""
    if tokens and tokens[0].quoted:
        return (tokens[0].text, 1) if leading_day(tokens[0].text.split()) else None
    count = leading_day(_bare_words(tokens, LONGEST_WHO))
    return (joined(tokens[:count]), count) if count else None


def _bare(tokens: Sequence[Token]) -> int:
    return len(_bare_words(tokens, LONGEST_WHO))


def _bare_words(tokens: Sequence[Token], most: int) -> list[str]:
    words: list[str] = []
    for token in tokens[:most]:
        if token.quoted:
            break
        words.append(token.text)
    return words
