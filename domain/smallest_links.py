"""Who has which need, in bits, seen from either side: the prospects' or the needs'."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Pair: TypeAlias = tuple[int, int]
"""Something of each side: the prospects' first, then the needs'."""

PROSPECTS, NEEDS = 0, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """For each side and each of its members, whom they are linked to on the other side.

    Members are numbered from 0. `masks` has the others as bits, `lists` as numbers.
    """

    masks: tuple[tuple[int, ...], tuple[int, ...]]
    lists: tuple[tuple[tuple[int, ...], ...], tuple[tuple[int, ...], ...]]

    def everyone(self, side: int) -> int:
        return (1 << len(self.masks[side])) - 1

    def reach(self, side: int, members: Iterable[int]) -> int:
        """Those of the other side who are linked to any of these, as bits."""
        found = 0
        for member in members:
            found |= self.masks[side][member]
        return found

    def unlinked(self, side: int, others: int) -> list[int]:
        """The members who are linked to none of these others (bits)."""
        return [member for member, mask in enumerate(self.masks[side]) if not mask & others]


def links_of(needs_of: Sequence[Iterable[int]], *, needs: int) -> Links:
    """`needs_of` has the numbers of each prospect's needs, `needs` says how many there are."""
    masks = tuple(sum(1 << need for need in wanted) for wanted in needs_of)
    prospects_of = tuple(
        sum(1 << prospect for prospect, mask in enumerate(masks) if mask >> need & 1)
        for need in range(needs)
    )
    lists = tuple(tuple(numbers(mask)) for mask in masks)
    return Links(
        masks=(masks, prospects_of),
        lists=(lists, tuple(tuple(numbers(mask)) for mask in prospects_of)),
    )


def numbers(mask: int) -> list[int]:
    """The places of the bits that are set, lowest first."""
    return [place for place, bit in enumerate(bin(mask)[:1:-1]) if bit == "1"]
