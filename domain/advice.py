"""Which pieces of advice fit where a product stands now, the most urgent first.

Source: docs/method.md, advice. A piece is a line of a table: another one is another line, with its words
in locales/. The lesson this starts from announces four pieces of advice, of which two are known:
nothing else bears its number.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.products import ProductState

FEW_REACHED = 0.4
ENOUGH_CALLED = 10
"""Prospects called before anything is said of how many were reached."""
A_MONTH = 30
EARLY = (ProductState.SEARCH, ProductState.MINIMAL, ProductState.BUILDING)


class Advice(StrEnum):
    ISOLATION = "isolation"
    PLATEAU = "plateau"
    FIRST_USE = "first-use"
    SIX_MONTHS = "six-months"
    USERS_FIRST = "users-first"
    MINIMAL_LIST = "minimal-list"
    BUILD_FOR_THEM = "build-for-them"
    MANDATE = "mandate"
    SAY_NO = "say-no"
    PIVOT = "pivot"
    CALL_THEM_ALL = "call-them-all"
    RELAY = "relay"
    PORTRAIT = "portrait"
    COMMITMENT = "commitment"
    NEXT_ACTION = "next-action"
    RECOMMEND = "recommend"
    OPEN_LAB = "open-lab"
    REBELS_FIRST = "rebels-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is looked at; `state` None when there is no product yet.

    `silent_days`, `flat_days` and `flat_attempts` are 0 when there is no such alarm; `missed_use`
    and `missed_satisfied` the dates that went by. The `dry` segment has been called and has no
    pilot, the `listed` one has a known population not all of which was called; "" when there is none.
    """

    state: ProductState | None
    pioneers: int = 2
    motivated: int = 0
    silent_days: int = 0
    flat_days: int = 0
    flat_attempts: int = 0
    missed_use: date | None = None
    missed_satisfied: date | None = None
    is_frozen: bool = False
    minimal: int = 0
    orphans: int = 0
    unverified: int = 0
    contractors: int = 0
    dry: str = ""
    dry_calls: int = 0
    dry_interested: int = 0
    listed: str = ""
    listed_called: int = 0
    listed_population: int = 0
    called: int = 0
    reached: int = 0
    met: int = 0
    unassessed: int = 0
    without_next: int = 0
    users: int = 0
    satisfied: int = 0
    launched_days: int | None = None

    @property
    def lacks_pioneers(self) -> bool:
        return self.motivated < self.pioneers


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip:
    """`of_seed` is its number in the lesson, `sources` those of the method, `figures` why it fits."""

    advice: Advice
    fits: Callable[[Facts], bool]
    figures: tuple[str, ...] = ()
    sources: tuple[int, ...] = (1,)
    of_seed: int | None = None


def is_hard_to_reach(facts: Facts) -> bool:
    return facts.called >= ENOUGH_CALLED and facts.reached < FEW_REACHED * facts.called


def wants_pioneers(facts: Facts) -> bool:
    return facts.state is None or (facts.state in EARLY and facts.lacks_pioneers)


def wants_a_list(facts: Facts) -> bool:
    if facts.lacks_pioneers:
        return False
    is_unfrozen = facts.state is ProductState.MINIMAL and not facts.is_frozen
    return facts.state is ProductState.SEARCH or is_unfrozen


def is_launched(facts: Facts) -> bool:
    return facts.state is ProductState.LAUNCHED


TIPS = (
    Tip(
        advice=Advice.ISOLATION,
        fits=lambda facts: facts.silent_days > 0,
        figures=("silent_days",),
        of_seed=1,
    ),
    Tip(
        advice=Advice.PLATEAU,
        fits=lambda facts: facts.flat_days > 0,
        figures=("flat_days", "flat_attempts"),
        of_seed=2,
    ),
    Tip(
        advice=Advice.FIRST_USE,
        fits=lambda facts: facts.missed_use is not None,
        figures=("missed_use",),
        sources=(5,),
    ),
    Tip(
        advice=Advice.SIX_MONTHS,
        fits=lambda facts: facts.missed_satisfied is not None,
        figures=("missed_satisfied", "users"),
        sources=(18,),
    ),
    Tip(
        advice=Advice.USERS_FIRST,
        fits=wants_pioneers,
        figures=("motivated", "pioneers"),
        of_seed=1,
    ),
    Tip(
        advice=Advice.MINIMAL_LIST,
        fits=wants_a_list,
        figures=("motivated", "minimal"),
        of_seed=1,
    ),
    Tip(
        advice=Advice.BUILD_FOR_THEM,
        fits=lambda facts: facts.orphans > 0,
        figures=("orphans",),
        of_seed=1,
    ),
    Tip(
        advice=Advice.MANDATE,
        fits=lambda facts: facts.unverified > 0,
        figures=("unverified",),
        of_seed=1,
    ),
    Tip(
        advice=Advice.SAY_NO,
        fits=lambda facts: facts.contractors > 0,
        figures=("contractors",),
        of_seed=2,
    ),
    Tip(
        advice=Advice.PIVOT,
        fits=lambda facts: bool(facts.dry),
        figures=("dry", "dry_calls", "dry_interested"),
        of_seed=2,
    ),
    Tip(
        advice=Advice.CALL_THEM_ALL,
        fits=lambda facts: bool(facts.listed),
        figures=("listed", "listed_called", "listed_population"),
        sources=(1, 4),
        of_seed=2,
    ),
    Tip(
        advice=Advice.RELAY,
        fits=is_hard_to_reach,
        figures=("called", "reached"),
        of_seed=2,
    ),
    Tip(
        advice=Advice.PORTRAIT,
        fits=lambda facts: facts.unassessed > 0,
        figures=("unassessed",),
        of_seed=2,
    ),
    Tip(
        advice=Advice.COMMITMENT,
        fits=lambda facts: facts.met > facts.motivated + facts.unassessed,
        figures=("met", "motivated"),
        sources=(2, 3),
    ),
    Tip(
        advice=Advice.NEXT_ACTION,
        fits=lambda facts: facts.without_next > 0,
        figures=("without_next",),
        sources=(5,),
    ),
    Tip(
        advice=Advice.RECOMMEND,
        fits=lambda facts: facts.users > 0,
        figures=("users", "satisfied"),
        sources=(18,),
    ),
    Tip(
        advice=Advice.OPEN_LAB,
        fits=lambda facts: (facts.launched_days or 0) >= A_MONTH,
        figures=("launched_days",),
        sources=(19,),
    ),
    Tip(
        advice=Advice.REBELS_FIRST,
        fits=is_launched,
        figures=("users",),
        sources=(20,),
    ),
)
"""In the order in which they are given."""


def fitting(facts: Facts) -> tuple[Tip, ...]:
    return tuple(tip for tip in TIPS if tip.fits(facts))


def other_than(fitting_now: tuple[Tip, ...]) -> tuple[Tip, ...]:
    return tuple(tip for tip in TIPS if tip not in fitting_now)
