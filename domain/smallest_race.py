"""Two searches side by side, by prospects and by needs: nobody can tell which ends first."""

from domain.smallest_links import NEEDS, PROSPECTS, Links
from domain.smallest_search import Search


class OutOfEffort(Exception):
    """All the work that was allowed is done and the answer is not known."""


class Race:
    """Asks one question after the other, with so many units of work for all of them together."""

    def __init__(self, links: Links, units: int) -> None:
        self.links = links
        self.units = units

    def run(self, *, serve: int, at_most: int) -> int | None:
        """Needs (bits), that many at most, which serve so many prospects; None without any.

        The side that has fewer to pick works more in proportion. Raises OutOfEffort.
        """
        drop = len(self.links.masks[NEEDS]) - at_most
        by_prospects = Search(self.links, serve=serve, drop=drop, side=PROSPECTS)
        by_needs = Search(self.links, serve=serve, drop=drop, side=NEEDS)
        while not (by_prospects.is_over or by_needs.is_over):
            if by_prospects.effort.units * serve <= by_needs.effort.units * drop:
                self.step(by_prospects)
            else:
                self.step(by_needs)
        return by_prospects.found if by_prospects.is_over else by_needs.found

    def step(self, search: Search) -> None:
        before = search.effort.units
        search.step()
        self.units -= search.effort.units - before
        if self.units < 0 and not search.is_over:
            raise OutOfEffort
