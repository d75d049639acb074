"""All that a weekly report says about a product, gathered from what was recorded."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from domain.obstacles import DeclineReason
from domain.products import Product
from domain.prospects import Prospect
from domain.stages import Stage
from domain.timeline import Entry
from domain.week import Counts, Moves, counts, moves
from domain.weeks import ONE_WEEK, monday_of
from domain.working_days import WorkingDays
from handlers.desk import Desk

WEEKS_DRAWN: Final = 6
NAMED: Final = 5
"""Of each kind; the others are a number."""
MIDNIGHT = time()


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekTold:
    """`drawn` are the counts of the last weeks by their Monday, the week itself the last of them.

    `prospects` holds whoever is to be named, by id.
    """

    monday: date
    is_over: bool
    added: int
    first_added: Sequence[int]
    moves: Moves
    drawn: Mapping[date, Counts]
    prospects: Mapping[int, Prospect]
    refusals: Mapping[DeclineReason, int]
    needs_asked: int
    needs_delivered: int

    @property
    def counts(self) -> Counts:
        return self.drawn[self.monday]

    @property
    def is_quiet(self) -> bool:
        needs = self.needs_asked or self.needs_delivered
        return self.counts.is_nothing and self.moves.is_nothing and not (self.added or needs)


def week_told(product: Product, desk: Desk, monday: date) -> WeekTold:
    """The week that begins that day, as far as it has gone."""
    days = product.working_days(desk.holidays)
    since, ends = days.at(monday, MIDNIGHT), days.at(monday + ONE_WEEK, MIDNIGHT)
    first = first_drawn(product, monday, days)
    deeds = desk.work.recent.deeds(product.id, since=days.at(first, MIDNIGHT), until=ends)
    moved = moves([deed for deed in deeds if deed.at >= since])
    count, added = desk.work.recent.added(product.id, since=since, until=ends, at_most=NAMED)
    known = desk.work.prospects.several([*added, *named(moved)])
    needs = desk.work.needs.of_product(product.id)
    return WeekTold(
        monday=monday,
        is_over=desk.now >= ends,
        added=count,
        first_added=added,
        moves=moved,
        drawn=by_week(deeds, first, monday, days),
        prospects=known,
        refusals=refusals(moved, desk),
        needs_asked=sum(since <= need.created_at < ends for need in needs),
        needs_delivered=sum(is_between(need.delivered_at, since, ends) for need in needs),
    )


def is_between(moment: datetime | None, since: datetime, ends: datetime) -> bool:
    return moment is not None and since <= moment < ends


def first_drawn(product: Product, monday: date, days: WorkingDays) -> date:
    """The Monday of the first week that is drawn: none before the product began."""
    began = min(monday_of(days.day_of(product.created_at)), monday)
    return max(began, monday - (WEEKS_DRAWN - 1) * ONE_WEEK)


def by_week(
    deeds: Iterable[Entry], first: date, last: date, days: WorkingDays
) -> Mapping[date, Counts]:
    """A week without any deed is there too."""
    weeks: dict[date, list[Entry]] = {}
    while first <= last:
        weeks[first] = []
        first += ONE_WEEK
    for deed in deeds:
        weeks[monday_of(days.day_of(deed.at))].append(deed)
    return {monday: counts(of_week) for monday, of_week in weeks.items()}


def named(moved: Moves) -> Iterable[int]:
    """Whom the report names: the first few of each kind."""
    for ids in (*moved.reached.values(), moved.back, moved.reopened):
        yield from ids[:NAMED]


def refusals(moved: Moves, desk: Desk) -> Mapping[DeclineReason, int]:
    """Why we said no, the most frequent reason first."""
    declined = desk.work.prospects.several(moved.reached.get(Stage.DECLINED, ()))
    reasons = (prospect.decline_reason for prospect in declined.values())
    counted = Counter(reason for reason in reasons if reason is not None)
    return dict(counted.most_common())
