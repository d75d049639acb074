"""What the score of each prospect was at some moment: the portrait, the answers, the calls of then."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from domain.needs import Origin
from domain.prospects import Prospect
from domain.reachability import tries_to_reach
from domain.scoring import Score, score
from domain.shared_requests import counted
from domain.stages import Stage
from handlers.desk import Desk
from handlers.scored import from_the_bot

TOGETHER = 1_000
"""Prospects whose answers are read at once."""
NOTHING = (0, 0)


def scored_then(desk: Desk) -> Iterator[tuple[Prospect, Score]]:
    """Those recorded by then, in the order of the list; whatever came after it does not count."""
    portrait = desk.work.portraits.in_force(desk.product.id, at=desk.now)
    listed = desk.work.search.listed(product=desk.product.id)
    there = [prospect for prospect in listed if prospect.created_at <= desk.now]
    asked = requests_then(there, desk)
    for lot in lots(there):
        ids = [prospect.id for prospect in lot]
        answers = desk.work.answers.of_prospects(ids)
        tried = tries_then(ids, desk)
        for prospect in lot:
            requests, alone = asked.get(prospect.id, NOTHING)
            calls, tries = tried.get(prospect.id, (0, None))
            then = replace(
                prospect,
                calls=calls,
                tries_to_reach=tries,
                requests=requests,
                requests_alone=alone,
            )
            given = [one for one in answers.get(prospect.id, ()) if one.at <= desk.now]
            yield prospect, score([*given, *from_the_bot(then, desk)], portrait)


def lots(prospects: Sequence[Prospect]) -> Iterator[list[Prospect]]:
    rest = iter(prospects)
    while lot := list(islice(rest, TOGETHER)):
        yield lot


def tries_then(ids: Sequence[int], desk: Desk) -> Mapping[int, tuple[int, int | None]]:
    """How often each was called by then, and how many calls it took to reach them."""
    found = {}
    for prospect, calls in desk.work.calls.of_prospects(ids).items():
        outcomes = [call.outcome for call in calls if call.at <= desk.now]
        found[prospect] = (len(outcomes), tries_to_reach(outcomes))
    return found


def requests_then(prospects: Sequence[Prospect], desk: Desk) -> Mapping[int, tuple[int, int]]:
    """How much each had asked for by then, and how much of it nobody else did."""
    asked = {
        (one.need, one.prospect)
        for one in desk.work.requests.of_product(desk.product.id)
        if one.at <= desk.now and one.origin is Origin.USER and one.prospect is not None
    }
    return counted(asked, counting={one.id for one in prospects if not declined_then(one, desk)})


def declined_then(prospect: Prospect, desk: Desk) -> bool:
    at = prospect.entered.get(Stage.DECLINED)
    return prospect.stage is Stage.DECLINED and at is not None and at <= desk.now
