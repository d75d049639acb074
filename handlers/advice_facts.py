"""What is looked at before a piece of advice is given: the figures of a product as they are now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from domain.advice import Facts
from domain.mandates import HypothesisState
from domain.motivation import MOTIVATED
from domain.product_clock import Checked, GateState
from domain.products import Product, ProductState, Segment, SegmentState
from domain.prospects import Prospect
from domain.stages import Stage
from handlers.desk import Desk
from handlers.needs_now import needs_now
from handlers.product_pulse import first_use, motivated, satisfied, today_of
from handlers.silences import isolation_of, last_interest, last_talk, plateau_of
from handlers.statements import statements
from storage.search import in_cell, in_stages, not_parked_on, without_plan

KNOWN_WELL: Final = (Stage.INTERESTED, *MOTIVATED)
"""Of whom somebody has heard enough to answer the questions."""
UNDER_WAY: Final = (Stage.INTERESTED, Stage.MET, Stage.PILOT)
IS_CONTRACTOR: Final = "X_"
IS_UNASSESSED: Final = "_?"
SHOWN: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A segment in use, with its figures."""

    segment: Segment
    figures: Mapping[str, int]

    def figure(self, name: str) -> int:
        return self.figures.get(name, 0)


def facts_of(product: Product | None, desk: Desk) -> Facts:
    if product is None:
        return Facts(state=None)
    facts = Facts(
        state=product.state,
        pioneers=product.targets.pioneers,
        motivated=len(motivated(product, desk)),
    )
    for look in LOOKS:
        facts = look(facts, product, desk)
    return facts


def silences(facts: Facts, product: Product, desk: Desk) -> Facts:
    """Whether the team talks with somebody, and wins somebody."""
    isolation = isolation_of(product, last_talk(product, desk), desk)
    plateau = plateau_of(product, last_interest(product, desk), desk)
    return replace(
        facts,
        silent_days=0 if isolation is None else isolation.business_days,
        flat_days=0 if plateau is None else plateau.business_days,
        flat_attempts=0 if plateau is None else plateau.attempts,
    )


def dates(facts: Facts, product: Product, desk: Desk) -> Facts:
    """Which dates went by, and for how long it has been launched."""
    launched = desk.work.decisions.latest_at(product.id, f"state:{ProductState.LAUNCHED}")
    since = None if launched is None else launched.astimezone(product.zone).date()
    is_launched = product.state is ProductState.LAUNCHED and since is not None
    return replace(
        facts,
        missed_use=missed(first_use(product, desk)),
        missed_satisfied=missed(satisfied(product, desk)),
        satisfied=desk.work.milestones.satisfied(product.id).count,
        launched_days=(today_of(product, desk) - since).days if is_launched and since else None,
    )


def missed(gate: Checked) -> date | None:
    return gate.by if gate.state is GateState.MISSED else None


def needs(facts: Facts, product: Product, desk: Desk) -> Facts:
    """What was asked for, by whom, and what a sponsor ordered."""
    board = needs_now(product, desk).board
    enough = product.targets.requesters
    ordered = statements(product, desk)
    return replace(
        facts,
        is_frozen=desk.work.minimal_lists.latest(product.id) is not None,
        minimal=len(board.minimal),
        orphans=len(board.orphans),
        unverified=sum(one.state(enough) is HypothesisState.UNVERIFIED for one in ordered),
    )


def prospects(facts: Facts, product: Product, desk: Desk) -> Facts:
    """How many are met, unassessed, without a next step, or take us for their contractor."""
    search, at = desk.work.search, product.id
    is_awake = not_parked_on(today_of(product, desk))
    return replace(
        facts,
        contractors=search.count(in_stages(KNOWN_WELL), in_cell(IS_CONTRACTOR), product=at),
        met=search.count(in_stages(MOTIVATED), product=at),
        unassessed=search.count(in_stages(MOTIVATED), in_cell(IS_UNASSESSED), product=at),
        without_next=search.count(in_stages(UNDER_WAY), without_plan(), is_awake, product=at),
    )


def segments(facts: Facts, product: Product, desk: Desk) -> Facts:
    """Where calls bring no pilot, and whose list is not called through."""
    everywhere = in_use(product, desk)
    tried = [one for one in everywhere if one.figure("calls") >= product.targets.plateau_attempts]
    dry = [one for one in tried if not one.figure("pilot")]
    worst = max(dry, key=lambda one: one.figure("calls"), default=None)
    lists = [one for one in everywhere if is_uncalled(one)]
    longest = max(lists, key=lambda one: one.segment.population or 0, default=None)
    totals = desk.work.segments.figures_of_product(product.id)
    return replace(
        facts,
        called=totals.get("called", 0),
        reached=totals.get("reached", 0),
        users=totals.get("user", 0),
        dry="" if worst is None else worst.segment.name,
        dry_calls=0 if worst is None else worst.figure("calls"),
        dry_interested=0 if worst is None else worst.figure("interested"),
        listed="" if longest is None else longest.segment.name,
        listed_called=0 if longest is None else longest.figure("called"),
        listed_population=0 if longest is None else longest.segment.population or 0,
    )


def in_use(product: Product, desk: Desk) -> Sequence[Called]:
    return [
        Called(segment=one, figures=desk.work.segments.figures(one.id))
        for one in desk.work.segments.of_product(product.id)
        if one.state is SegmentState.ACTIVE
    ]


def is_uncalled(called: Called) -> bool:
    """A part of its list was called, and another was not."""
    population = called.segment.population
    return population is not None and 0 < called.figure("called") < population


def contractors(product: Product, desk: Desk) -> Sequence[Prospect]:
    """The first of those who take us for their contractor."""
    conditions = in_stages(KNOWN_WELL), in_cell(IS_CONTRACTOR)
    return desk.work.search.listed(*conditions, product=product.id, at_most=SHOWN)


LOOKS: Final[tuple[Callable[[Facts, Product, Desk], Facts], ...]] = (
    silences,
    dates,
    needs,
    prospects,
    segments,
)
