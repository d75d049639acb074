"""Few needs that serve enough prospects, found by exchanges: where the search starts from."""

from collections.abc import Sequence

from domain.smallest_links import NEEDS, PROSPECTS, Links

PATIENCE = 5
"""Exchanges without anything better, for each member there is, before giving up."""


def few_needs(links: Links, *, serve: int, work: int) -> int:
    """Needs (bits) that serve so many: seldom more than the fewest, but nothing is proven.

    First prospects are exchanged for others with the needs in mind, then needs are dropped one by
    one and exchanged with the prospects in mind. `work` is how many members are looked at, at most,
    for a beginning, and as many again in exchanges.
    """
    served = tight(links.masks[PROSPECTS], pick=serve, enough=0, work=work)
    needs = links.reach(PROSPECTS, served)
    spare = len(links.masks[PROSPECTS]) - serve
    while needs:
        pick = len(links.masks[NEEDS]) - needs.bit_count() + 1
        dropped = tight(links.masks[NEEDS], pick=pick, enough=spare, work=work)
        if links.reach(NEEDS, dropped).bit_count() > spare:
            return needs
        needs = links.everyone(NEEDS) & ~sum(1 << need for need in dropped)
    return needs


def tight(masks: Sequence[int], *, pick: int, enough: int, work: int) -> frozenset[int]:
    """So many of the masks that have few bits in all; looks no further at `enough` of them.

    Exchanges one for another, the best exchange each time be it for the worse; who was exchanged
    rests for a few turns (a tabu search). Among equals those who have rested longest come first.
    """
    picked = one_by_one(masks, pick, work)
    best, fewest = frozenset(picked), union(masks, picked).bit_count()
    rests_until = [0] * len(masks)
    turns = work // max(1, len(masks))
    patience = PATIENCE * len(masks)
    last = turn = 0
    while 0 < pick < len(masks) and fewest > enough and turn < min(turns, last + patience):
        turn += 1
        bits = exchange(masks, picked, rests_until, turn)
        if bits < fewest:
            best, fewest, last = frozenset(picked), bits, turn
    return best


def one_by_one(masks: Sequence[int], pick: int, work: int) -> set[int]:
    """Each time the one that adds fewest bits; the best of many beginnings."""
    if pick == 0:
        return set()
    small_first = sorted(range(len(masks)), key=lambda one: masks[one].bit_count())
    tries = max(1, work // (pick * len(masks)))
    return min(
        (begun_with(first, masks, pick) for first in small_first[:tries]),
        key=lambda picked: union(masks, picked).bit_count(),
    )


def begun_with(first: int, masks: Sequence[int], pick: int) -> set[int]:
    bits, left = masks[first], [one for one in range(len(masks)) if one != first]
    for _ in range(pick - 1):
        best = min(left, key=lambda one: (masks[one] & ~bits).bit_count())
        left.remove(best)
        bits |= masks[best]
    return set(range(len(masks))) - set(left)


def exchange(masks: Sequence[int], picked: set[int], rests_until: list[int], turn: int) -> int:
    """Take out whoever alone has most bits, bring in whoever adds fewest; the bits there are."""
    bits = twice = 0
    for one in picked:
        twice |= bits & masks[one]
        bits |= masks[one]
    once = bits & ~twice
    out = min(
        awake(picked, rests_until, turn),
        key=lambda one: (-(masks[one] & once).bit_count(), rests_until[one], one),
    )
    bits &= ~(masks[out] & once)
    others = set(range(len(masks))) - picked
    into = min(
        awake(others, rests_until, turn),
        key=lambda one: ((masks[one] & ~bits).bit_count(), rests_until[one], one),
    )
    picked ^= {out, into}
    rests_until[out] = turn + 5 + turn % 7
    rests_until[into] = turn + 3 + turn % 5
    return (bits | masks[into]).bit_count()


def awake(some: set[int], rests_until: list[int], turn: int) -> list[int]:
    """Those who do not rest; everybody when all do."""
    return [one for one in some if rests_until[one] <= turn] or list(some)


def union(masks: Sequence[int], picked: set[int]) -> int:
    bits = 0
    for one in picked:
        bits |= masks[one]
    return bits
