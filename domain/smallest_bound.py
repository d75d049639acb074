"""The most that a few needs could serve if needs were divisible: what ends the search early.

Each member of one side has a vote and spreads it over those it is linked to on the other side.
A member is freed when all these are taken, and its whole vote lies with them: no `take` of them
free more members than the votes held by the `take` who hold most. The more evenly the votes are
spread the better this bound is, and at its best it is that of the linear relaxation.
"""

from collections.abc import Sequence
from typing import TypeAlias

Votes: TypeAlias = list[tuple[int, float]]
"""To whom, and which part of the vote."""

ROUNDING = 1e-6
"""Far above what rounding adds up to, far below one member."""

MOST_ROUNDS = 40
ROUNDS_AHEAD = 5
"""Spreading again is given up when it would take more rounds than this, each like the last."""

VOTE = 8
"""Units of work for a vote, besides one for each link."""


class Effort:
    """How much work was done; a unit takes some 150 nanoseconds on a machine of 2025."""

    def __init__(self) -> None:
        self.units = 0


class Spread:
    """The votes of members who come one by one, spread ever more evenly."""

    def __init__(self, others: int) -> None:
        self.held = [0.0] * others
        self.highest = 0.0
        self.weight = 0
        self.links: list[Sequence[int]] = []
        self.votes: list[Votes] = []

    def add(self, links: Sequence[int]) -> None:
        votes = cast(links, self.held)
        self.links.append(links)
        self.votes.append(votes)
        self.highest = max(self.highest, self.held[votes[0][0]])
        self.weight += len(links) + VOTE

    def again(self) -> None:
        """Let each member take the vote back and cast it anew."""
        held = self.held
        for place, links in enumerate(self.links):
            for other, part in self.votes[place]:
                held[other] -= part
            self.votes[place] = cast(links, held)
        self.highest = max(held)

    def most(self, take: int) -> float:
        return sum(sorted(self.held, reverse=True)[:take])


def cast(links: Sequence[int], held: list[float]) -> Votes:
    """Spread one vote so that those who hold least are lifted to the same level."""
    total, lifted = 1.0, 0
    for low in sorted([held[other] for other in links]):
        if total <= lifted * low:
            break
        total += low
        lifted += 1
    level = total / lifted
    votes = [(other, level - held[other]) for other in links if held[other] < level]
    for other, _ in votes:
        held[other] = level
    return votes


def hopeless(
    members: Sequence[Sequence[int]], others: int, *, take: int, free: int, effort: Effort
) -> int:
    """How many members, from the first on, surely do not have `free` among them whom `take` free.

    Members are given by the numbers, below `others`, of those they are linked to (at least one).
    """
    spread = Spread(others)
    rounds = MOST_ROUNDS
    for place, links in enumerate(members):
        spread.add(links)
        if place + 1 < free or take * spread.highest < free - ROUNDING:
            continue
        most = spread.most(take)
        effort.units += others // 3
        while most >= free - ROUNDING:
            before = most
            spread.again()
            effort.units += spread.weight
            rounds -= 1
            most = spread.most(take)
            if rounds == 0 or most - free >= ROUNDS_AHEAD * (before - most):
                return place
    effort.units += spread.weight
    return len(members)
