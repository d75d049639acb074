"""Names of organisations nobody has: unlike one another, the same at each run."""

from collections.abc import Iterator
from itertools import count

KINDS = ("Agence", "Prefecture", "Mairie", "Office", "Rectorat", "Institut", "Chambre", "Caisse")
SYLLABLES = ("ba", "cor", "del", "fi", "gan", "hul", "jo", "ker", "lim", "mo", "nar", "pel", "qui")
SPREAD = 2_654_435_761
"""Knuth's multiplier: numbers that follow one another land far apart."""


def organisations(start: int = 0) -> Iterator[str]:
    return (organisation(number) for number in count(start))


def organisation(number: int) -> str:
    """The number at the end keeps two of them from being one."""
    mixed = number * SPREAD % 2**32
    kind = KINDS[mixed % len(KINDS)]
    return f"{kind} {word(mixed >> 3)} {word(mixed >> 13)} {number}"


def word(mixed: int) -> str:
    syllables = []
    for _ in range(3):
        mixed, which = divmod(mixed, len(SYLLABLES))
        syllables.append(SYLLABLES[which])
    return "".join(syllables)
