"""Scores follow what they are made of, for many prospects at once: a portrait, what others ask for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.products import Product
from domain.prospects import Prospect
from domain.scoring import total_and_cell
from handlers.contractor_watch import watch_the_cell
from handlers.desk import Desk
from handlers.scored import from_the_bot


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One whose score or cell is another now: as it was, and as it is kept."""

    before: Prospect
    after: Prospect

    @property
    def by(self) -> int:
        return (self.after.score or 0) - (self.before.score or 0)


def rescore(prospects: Sequence[Prospect], product: Product, desk: Desk) -> list[Moved]:
    """Keep their scores and cells as the product's portrait makes them. Return those that moved.

    It is no change of theirs: no entry in the timeline, and an open form can still be sent. When
    their silence is noticed does not depend on the score.
    """
    given = desk.work.answers.of_prospects([prospect.id for prospect in prospects])
    moved = []
    for prospect in prospects:
        known = [*given.get(prospect.id, ()), *from_the_bot(prospect, desk)]
        total, cell = total_and_cell(known, product.portrait)
        if (total, cell) != (prospect.score, prospect.cell):
            after = replace(prospect, score=total, cell=cell)
            moved.append(Moved(before=prospect, after=after))
    desk.work.prospects.rescored([one.after for one in moved])
    for one in moved:
        watch_the_cell(one.before, one.after, desk)
    return moved
