"""The fewest needs that fully serve so many prospects: what is worth building first."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from domain.smallest_guess import few_needs
from domain.smallest_links import NEEDS, PROSPECTS, links_of, numbers
from domain.smallest_race import OutOfEffort, Race

EFFORT = 7_000_000
"""Units of work before the search gives up proving: about a second (domain/smallest_bound.py)."""

GUESSING = 17
"""Units for each prospect looked at before the search, in finding what it starts from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallestSet:
    """`served` are all prospects whose every need is among the `needs`, lowest id first.

    `is_proven` says that fewer needs cannot serve as many as were asked for; else it is the best
    that was found before the search gave up.
    """

    needs: frozenset[int]
    served: tuple[int, ...]
    is_proven: bool


def smallest_set(
    wanted: Mapping[int, frozenset[int]], *, serve: int, effort: int = EFFORT
) -> SmallestSet:
    """`wanted` has the needs each prospect must have; one without needs is served by nothing.

    Of several smallest sets one that serves most is given, as far as the effort goes; of these the
    one met first, which goes from few needs to many, then from low ids to high.
    Raises ValueError when `serve` is below 1 or above the number of prospects.
    """
    question = Question(wanted)
    question.check(serve)
    return question.answer(serve, Race(question.links, effort))


class Question:
    """Who needs what, numbered in the order of the ids."""

    def __init__(self, wanted: Mapping[int, frozenset[int]]) -> None:
        self.prospects = sorted(wanted)
        self.needs = sorted(frozenset[int]().union(*wanted.values()))
        place = {need: number for number, need in enumerate(self.needs)}
        self.links = links_of(
            [[place[need] for need in wanted[prospect]] for prospect in self.prospects],
            needs=len(self.needs),
        )

    def check(self, serve: int) -> None:
        if not 1 <= serve <= len(self.prospects):
            raise ValueError(f"{serve} of {len(self.prospects)} prospects cannot be served.")

    def answer(self, serve: int, race: Race) -> SmallestSet:
        needs = few_needs(self.links, serve=serve, work=race.units // GUESSING)
        is_proven = False
        with suppress(OutOfEffort):
            while (fewer := race.run(serve=serve, at_most=needs.bit_count() - 1)) is not None:
                needs = fewer
            is_proven = True
            while (better := self.serving_more(needs, race)) is not None:
                needs = better
        return SmallestSet(
            needs=frozenset(self.needs[number] for number in numbers(needs)),
            served=tuple(self.prospects[number] for number in self.served(needs)),
            is_proven=is_proven,
        )

    def serving_more(self, needs: int, race: Race) -> int | None:
        return race.run(serve=len(self.served(needs)) + 1, at_most=needs.bit_count())

    def served(self, needs: int) -> list[int]:
        return self.links.unlinked(PROSPECTS, self.links.everyone(NEEDS) & ~needs)
