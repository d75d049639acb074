"""The search among prospects and needs for some of each without any link between them.

To serve n prospects with k of m needs is to pick n prospects and to drop m - k needs so that no
picked prospect has a dropped need. Both sides are alike, and the same search goes by either: it
asks which of those picked on that side has most links. Whoever has more is then out of the
question, and the bound (domain/smallest_bound.py) soon shows that the rest are too few.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.smallest_bound import Effort, hopeless
from domain.smallest_links import NEEDS, PROSPECTS, Links, Pair, numbers


@dataclass(frozen=True, slots=True)
class Part:
    """A question left: who may still be picked (bits), how many must be, who is (bits)."""

    open: Pair
    missing: Pair
    picked: Pair

    @property
    def is_solved(self) -> bool:
        """One side is complete, and whoever is open on the other has no link to any of it."""
        return min(self.missing) <= 0

    def spare(self, side: int) -> int:
        """How many of those open need not be picked."""
        return self.open[side].bit_count() - self.missing[side]


class Search:
    """Goes by one side, a step at a time; `found` are needs (bits) that serve enough prospects."""

    def __init__(self, links: Links, *, serve: int, drop: int, side: int) -> None:
        everyone = (links.everyone(PROSPECTS), links.everyone(NEEDS))
        whole = Part(everyone, (serve, drop), (0, 0))
        self.links = links
        self.side = side
        self.effort = Effort()
        self.found: int | None = None
        self.waiting: list[Iterator[Part]] = [iter((whole,))]

    @property
    def is_over(self) -> bool:
        return not self.waiting

    def step(self) -> None:
        part = next(self.waiting[-1], None)
        if part is None:
            self.waiting.pop()
            return
        self.effort.units += part.open[0].bit_count() + part.open[1].bit_count()
        left = cleared(part, self.links)
        if left is not None and left.is_solved:
            self.found = kept(left, self.links)
            self.waiting.clear()
        elif left is not None:
            self.waiting.append(branches(left, self.links, self.side, self.effort))


def kept(part: Part, links: Links) -> int:
    dropped = part.picked[NEEDS]
    if part.missing[PROSPECTS] <= 0:
        dropped |= part.open[NEEDS]
    return links.everyone(NEEDS) & ~dropped


def cleared(part: Part, links: Links) -> Part | None:
    """Pick those without a link, put aside those with too many; None when too few are left."""
    before = None
    while part != before:
        before = part
        for side in (PROSPECTS, NEEDS):
            if part.spare(PROSPECTS) < 0 or part.spare(NEEDS) < 0:
                return None
            part = sorted_out(part, links, side)
            if part.is_solved:
                return part
    return part


def sorted_out(part: Part, links: Links, side: int) -> Part:
    """Settle the members of a side with no open link, and those with more than can be spared."""
    masks, others, spare = links.masks[side], part.open[1 - side], part.spare(1 - side)
    free = lost = 0
    for member in numbers(part.open[side]):
        count = (masks[member] & others).bit_count()
        if count == 0:
            free |= 1 << member
        elif count > spare:
            lost |= 1 << member
    if not free | lost:
        return part
    return Part(
        changed(part.open, side, part.open[side] & ~(free | lost)),
        changed(part.missing, side, part.missing[side] - free.bit_count()),
        changed(part.picked, side, part.picked[side] | free),
    )


def branches(part: Part, links: Links, side: int, effort: Effort) -> Iterator[Part]:
    """A part for each member who may be the one with most links of those picked."""
    masks, others = links.masks[side], part.open[1 - side]
    order = sorted(
        numbers(part.open[side]), key=lambda member: (masks[member] & others).bit_count()
    )
    poor = hopeless(
        open_links(order, links, side, others),
        len(links.masks[1 - side]),
        take=part.spare(1 - side),
        free=part.missing[side],
        effort=effort,
    )
    fewer = sum(1 << member for member in order[:poor])
    for member in order[poor:]:
        yield Part(
            changed(changed(part.open, side, fewer), 1 - side, others & ~masks[member]),
            changed(part.missing, side, part.missing[side] - 1),
            changed(part.picked, side, part.picked[side] | 1 << member),
        )
        fewer |= 1 << member


def open_links(order: list[int], links: Links, side: int, others: int) -> list[list[int]]:
    is_open = bytearray(len(links.masks[1 - side]))
    for other in numbers(others):
        is_open[other] = 1
    return [[other for other in links.lists[side][member] if is_open[other]] for member in order]


def changed(pair: Pair, side: int, value: int) -> Pair:
    return (value, pair[1]) if side == PROSPECTS else (pair[0], value)
