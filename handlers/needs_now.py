"""The needs of a product at a moment, with who asks for them: what every view of them starts from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from domain.needs import Need
from domain.needs_ranked import (
    Asked,
    Board,
    Wish,
    as_it_stood,
    board,
    must_haves,
    was_declined,
)
from domain.products import Product
from domain.prospects import Prospect
from handlers.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsNow:
    """`prospects` has everybody who asked for something, by id."""

    board: Board
    prospects: Mapping[int, Prospect]

    def who(self, wishes: Iterable[Wish]) -> tuple[Prospect, ...]:
        return tuple(self.prospects[wish.prospect] for wish in wishes)

    def names(self, wishes: Iterable[Wish]) -> tuple[str, ...]:
        return tuple(prospect.name for prospect in self.who(wishes))

    @property
    def must_haves(self) -> Mapping[int, frozenset[int]]:
        """What each of our good prospects must have (domain/needs_ranked.py)."""
        return must_haves(self.board.everything, self.prospects)


def needs_now(product: Product, desk: Desk) -> NeedsNow:
    """What was asked for until the desk's moment, by those who are still there."""
    needs = [
        replace(need, state=as_it_stood(need, desk.now))
        for need in desk.work.needs.of_product(product.id)
        if need.created_at <= desk.now
    ]
    made = [one for one in desk.work.requests.of_product(product.id) if one.at <= desk.now]
    asking = {request.prospect for request in made if request.prospect is not None}
    known = desk.work.prospects.several(sorted(asking))
    there = {one.id: one for one in known.values() if one.deleted_at is None}
    declined = {one.id for one in there.values() if was_declined(one, desk.now)}
    standing = [one for one in made if one.prospect is None or one.prospect in there]
    found = board(needs, standing, declined=declined, enough=product.targets.requesters)
    return NeedsNow(board=found, prospects=there)


def asked_now(need: Need, desk: Desk) -> tuple[Asked, NeedsNow]:
    """One need, with all the others around it."""
    now = needs_now(desk.product_with(need.product), desk)
    found = now.board.of(need.id)
    assert found is not None, "a need that is not there"
    return found, now
