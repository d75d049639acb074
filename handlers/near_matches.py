"""Organisations of a list that may be one we have under another spelling, for somebody to decide."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from domain.names import NEAR, key, telling

BEGINNING = 4
VOWELS = str.maketrans("", "", "aeiouy")
SHORTEST = 3
MOST_LOOKED_AT = 3_000
MOST_COMPARED = 200
"""With one name, so that the time a list takes grows with its length only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """`likeness` is from 0.85 to 1; `of` is what the name was kept with."""

    of: int
    name: str
    likeness: float


class Neighbours:
    """Names sorted into blocks, so that each is compared with few others.

    Numbers and single letters tell organisations apart (Agency 12 is not Agency 13), so they
    divide the blocks; then a word's first letters, or its consonants when the slip is in a vowel.
    """

    def __init__(self, names: Iterable[tuple[int, str]] = ()) -> None:
        self._blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
        self._names: list[tuple[int, str, str]] = []
        for of, name in names:
            self.add(of, name)

    def add(self, of: int, name: str) -> None:
        place = len(self._names)
        self._names.append((of, name, key(name)))
        for block in blocks(name):
            self._blocks[block].append(place)

    def near(self, name: str, *, at_most: int = 3) -> tuple[Near, ...]:
        """The likest first; the same name is not near, it is the same."""
        from rapidfuzz.fuzz import ratio
        from rapidfuzz.process import extract

        wanted = key(name)
        compared = {place: self._names[place][2] for place in self._beside(name)}
        others = {place: other for place, other in compared.items() if other != wanted}
        found = extract(wanted, others, scorer=ratio, score_cutoff=100 * NEAR, limit=at_most)
        return tuple(
            Near(of=self._names[place][0], name=self._names[place][1], likeness=score / 100)
            for _, score, place in found
        )

    def _beside(self, name: str) -> Iterable[int]:
        """Those that share its rarest words; among many, those that share most of them."""
        sizes = {block: len(self._blocks.get(block, ())) for block in blocks(name)}
        shared: Counter[int] = Counter()
        left = MOST_LOOKED_AT
        for block in sorted(sizes, key=lambda block: sizes[block]):
            if sizes[block] > left:
                break
            left -= sizes[block]
            shared.update(self._blocks.get(block, ()))
        if len(shared) <= MOST_COMPARED:
            return shared
        return [place for place, _ in shared.most_common(MOST_COMPARED)]


def blocks(name: str) -> set[tuple[str, ...]]:
    tells = telling(name)
    words = [word for word in key(name).split() if len(word) >= SHORTEST]
    beginnings = {(*tells, "begins", word[:BEGINNING]) for word in words}
    consonants = {(*tells, "sounds", word.translate(VOWELS)) for word in words}
    return beginnings | consonants
