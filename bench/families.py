"""Who wants what in teams of every kind: the questions put to the search for the fewest needs."""

import random
from collections.abc import Callable, Mapping
from typing import TypeAlias

Wanted: TypeAlias = Mapping[int, frozenset[int]]
"""The needs of each prospect, both by number from 0."""

MANY = 200
FEWEST, MOST = 3, 15


def uniform(seed: int) -> Wanted:
    """3 to 15 needs each, none more popular than another."""
    luck = random.Random(seed)
    return {
        prospect: frozenset(luck.sample(range(MANY), luck.randint(FEWEST, MOST)))
        for prospect in range(MANY)
    }


def skewed(seed: int) -> Wanted:
    """3 to 15 needs each, the second half as popular as the first, the third a third as popular."""
    luck = random.Random(seed)
    popularity = [1 / place for place in range(1, MANY + 1)]
    wanted = {}
    for prospect in range(MANY):
        many, needs = luck.randint(FEWEST, MOST), set[int]()
        while len(needs) < many:
            needs |= set(luck.choices(range(MANY), popularity))
        wanted[prospect] = frozenset(needs)
    return wanted


def clustered(seed: int) -> Wanted:
    """Five segments, each with a core of 12 needs: 3 to 9 of these and up to 6 of any."""
    luck = random.Random(seed)
    cores = [luck.sample(range(MANY), 12) for _ in range(5)]
    return {
        prospect: frozenset(luck.sample(cores[prospect % 5], luck.randint(3, 9)))
        | frozenset(luck.sample(range(MANY), luck.randint(0, 6)))
        for prospect in range(MANY)
    }


def dense(seed: int) -> Wanted:
    """A quarter of all needs each."""
    luck = random.Random(seed)
    return {prospect: frozenset(luck.sample(range(MANY), MANY // 4)) for prospect in range(MANY)}


FAMILIES: Mapping[str, Callable[[int], Wanted]] = {
    "uniform": uniform,
    "skewed": skewed,
    "clustered": clustered,
    "dense": dense,
}
