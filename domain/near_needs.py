"""Needs whose words are so near that two people may mean the same one; a person decides."""

from collections.abc import Iterable, Sequence

from domain.names import Likeness, words

ENGLISH = "a an the of to in on for from with and or our my"
FRENCH = "le la les l un une des de du d au aux en et ou pour par avec sur dans nos mon ma mes"
ARTICLES = frozenset(f"{ENGLISH} {FRENCH}".split())
ALIKE = 0.8
"""Of two words: "signature" and "signatures" are the same one, "import" and "export" are not."""
LEFT_OVER = 1
"""How many words may be in one only, when two at least are in both."""
LEAST_SHARED = 2


def near_needs(typed: str, others: Iterable[str], *, at_most: int = 3) -> tuple[str, ...]:
    """Those that may be the same need, the likest first; never the same words.

    Numbers tell needs apart: "Export in 2 clicks" is not near "Export in 3 clicks".
    """
    mine = telling_words(typed)
    found = {other: words_left_over(mine, telling_words(other)) for other in others}
    near = [other for other, left in found.items() if left is not None and is_other(other, typed)]
    return tuple(sorted(near, key=lambda other: found[other] or 0)[:at_most])


def is_other(words_of_one: str, typed: str) -> bool:
    return words(words_of_one) != words(typed)


def words_left_over(mine: Sequence[str], theirs: Sequence[str]) -> int | None:
    """How many words only one of them has; None when that is too many for the same need."""
    if numbers(mine) != numbers(theirs) or abs(len(mine) - len(theirs)) > LEFT_OVER:
        return None
    left = list(theirs)
    for word in mine:
        same = next((other for other in left if is_same_word(word, other)), None)
        if same is not None:
            left.remove(same)
    shared = len(theirs) - len(left)
    over = len(left) + len(mine) - shared
    return over if not over or (over <= LEFT_OVER and shared >= LEAST_SHARED) else None


def is_same_word(one: str, other: str) -> bool:
    return one == other or Likeness(one)(other, at_least=ALIKE) > 0


def telling_words(typed: str) -> tuple[str, ...]:
    """Without articles and the like; all of them when nothing else is left."""
    every = tuple(words(typed))
    return tuple(word for word in every if word not in ARTICLES) or every


def numbers(telling: Sequence[str]) -> tuple[str, ...]:
    return tuple(word for word in telling if any(letter.isdigit() for letter in word))
