"""Needs whose words are so near that two people may mean the same one; a person decides."""

from collections.abc import Iterable

from domain.names import LONGEST_COMPARED, Likeness, words

ENGLISH = "a an the of to in on for from with and or our my"
FRENCH = "le la les l un une des de du d au aux en et ou pour par avec sur dans nos mon ma mes"
ARTICLES = frozenset(f"{ENGLISH} {FRENCH}".split())
NEAR = 0.8
MORE = 1
"""How many words one may have more than the other, all else alike."""
LEAST_SHARED = 2


def near_needs(typed: str, others: Iterable[str], *, at_most: int = 3) -> tuple[str, ...]:
    """Those that may be the same need, the likest first; never the same words.

    Numbers tell needs apart: "Export in 2 clicks" is not near "Export in 3 clicks".
    """
    mine = telling_words(typed)
    alike = Likeness(" ".join(mine)[:LONGEST_COMPARED])
    found = {
        other: likeness(mine, telling_words(other), alike)
        for other in others
        if words(other) != words(typed)
    }
    near = [other for other in found if found[other]]
    return tuple(sorted(near, key=lambda other: -found[other])[:at_most])


def likeness(mine: tuple[str, ...], theirs: tuple[str, ...], alike: Likeness) -> float:
    """0 to 1; 0 for what is not near."""
    if numbers(mine) != numbers(theirs):
        return 0.0
    shared = set(mine) & set(theirs)
    more = len(set(mine) ^ set(theirs))
    if more <= MORE and len(shared) >= LEAST_SHARED:
        return 1.0 if not more else 0.95
    return alike(" ".join(theirs)[:LONGEST_COMPARED], at_least=NEAR)


def telling_words(typed: str) -> tuple[str, ...]:
    """Without articles and the like; all of them when nothing else is left."""
    every = tuple(words(typed))
    return tuple(word for word in every if word not in ARTICLES) or every


def numbers(telling: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in telling if any(letter.isdigit() for letter in word))
