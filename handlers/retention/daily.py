"""Every day, of each product: whose time is up goes, whoever follows them is told 30 days before."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby

from chat.port import Say
from domain.people import Person
from domain.products import Product
from domain.retention import (
    REMIND_AFTER,
    TOLD_BEFORE,
    Kept,
    NoticeKind,
    is_to_be_told,
    last_whose_time_is_up,
    may_go,
    who_is_told,
)
from domain.working_days import ONE_DAY, WorkingDays
from handlers.desk import Desk
from handlers.retention.forgotten import forget, words_gone
from handlers.retention.notices import inform, soon_gone
from handlers.retention.reckoned import goes, since, told_on
from storage.due import DueItem
from storage.retention import Before, Stretch

RETENTION, LOT = "retention", "retention-lot"
UNDOABLE = timedelta(days=2)
"""What was done so lately may still be undone."""
A_STRETCH = 5_000
"""Prospects whose ids are looked at in one transaction."""
A_LOT = 1
"""People erased in one transaction: all the free text is looked through for each of them."""
MANY = 200
"""People looked at in one transaction."""


def plan_retention(product: Product, desk: Desk) -> None:
    """Looked at next at the next digest hour, of whatever day."""
    days = product.working_days(desk.holidays)
    today = days.day_of(desk.now)
    at = days.at(today, product.digest_at)
    if at <= desk.now:
        at = days.at(today + ONE_DAY, product.digest_at)
    desk.work.due.plan(RETENTION, product.id, at=at)


def due(item: DueItem, desk: Desk) -> list[Say]:
    """Of open products and of closed ones."""
    product = desk.work.products.get(int(item.subject))
    plan_retention(product, desk)
    days = product.working_days(desk.holidays)
    if desk.now < days.at(days.day_of(desk.now), product.digest_at):
        return []
    first = desk.work.retention.next_prospect(product.id, 0)
    return done(product, 0 if first is None else first - 1, desk)


def lot_due(item: DueItem, desk: Desk) -> list[Say]:
    """`subject` is the product and the last prospect that was looked at."""
    product, _, after = item.subject.partition(":")
    return done(desk.work.products.get(int(product)), int(after), desk)


def done(product: Product, after: int, desk: Desk) -> list[Say]:
    """One stretch; what is left follows in a transaction of its own, and whoever is told comes last."""
    round_ = Round(product, desk)
    stretch = Stretch(product=product.id, after=after, upto=after + A_STRETCH)
    edits, upto = round_.over(stretch)
    touched = desk.work.aged_text.empty(
        Stretch(product=product.id, after=after, upto=upto),
        before=round_.texts_before,
        undoable=desk.now - UNDOABLE,
    )
    edits += words_gone(touched, round_.texts_before, desk)
    following = desk.work.retention.next_prospect(product.id, upto)
    if following is not None:
        desk.work.due.plan(LOT, f"{product.id}:{following - 1}", at=desk.now)
        return edits
    return [*edits, *round_.told()]


class Round:
    """One day's look at a product.

    On a working day, what falls due before the next one is told already: nobody is told on a Sunday.
    """

    def __init__(self, product: Product, desk: Desk) -> None:
        self._product = product
        self._desk = desk
        self._days: WorkingDays = product.working_days(desk.holidays)
        self._today = self._days.day_of(desk.now)
        self._administrators = desk.work.people.administrators()
        self._tells = self._days.is_working(self._today)
        self._until = self._days.next_working(self._today + ONE_DAY) - ONE_DAY

    @property
    def texts_before(self) -> datetime:
        return self._end_of(last_whose_time_is_up(self._today, self._product.retention.notes))

    def over(self, stretch: Stretch) -> tuple[list[Say], int]:
        """What is said, and up to which prospect it was done."""
        gone: list[Kept] = []
        found = self._desk.work.retention.old(stretch, self._before(), at_most=MANY)
        upto = stretch.upto if len(found) < MANY else found[-1].prospect
        for prospect, several in groupby(found, key=lambda kept: kept.prospect):
            here = list(several) if prospect != upto else self._all_of(prospect)
            gone += filter(self._may_go, here)
            if self._tells:
                self._notice([kept for kept in here if not self._may_go(kept)])
            if len(gone) >= A_LOT:
                upto = prospect
                break
        return forget(gone, self._desk), upto

    def _all_of(self, prospect: int) -> Sequence[Kept]:
        """The last one that was found may have been cut in two."""
        return self._desk.work.retention.of_prospect(prospect)

    def told(self) -> Iterator[Say]:
        """One message a person and a kind, for all that was noticed today."""
        cards = {NoticeKind.GOES: soon_gone, NoticeKind.INFORM: inform}
        for kind, of in cards.items():
            for reader, several in self._desk.work.retention.to_be_told(
                self._product.id, kind
            ).items():
                self._desk.work.retention.were_told(several, kind, at=self._desk.now)
                yield of(reader, several, self._product, self._desk)

    def _before(self) -> Before:
        periods, day = self._product.retention, self._until + TOLD_BEFORE
        return Before(
            people=self._end_of(last_whose_time_is_up(day, periods.people)),
            closed=self._end_of(last_whose_time_is_up(day, periods.closed)),
            informed=self._end_of(self._until - timedelta(days=REMIND_AFTER)),
        )

    def _may_go(self, kept: Kept) -> bool:
        return may_go(goes(kept, self._product), told_on(kept, self._product), self._today)

    def _notice(self, several: Sequence[Kept]) -> None:
        retention = self._desk.work.retention
        going = [
            kept
            for kept in several
            if is_to_be_told(goes(kept, self._product), self._until)
            and told_on(kept, self._product) is None
        ]
        retention.notice(NoticeKind.GOES, self._notified(going))
        owed = [kept for kept in several if self._is_owed(kept)]
        retention.notice(NoticeKind.INFORM, self._notified(owed))

    def _is_owed(self, kept: Kept) -> bool:
        known_on = self._days.day_of(kept.known_since)
        is_near = known_on + timedelta(days=REMIND_AFTER) <= self._until
        return is_near and not kept.is_informed and kept.reminded is None

    def _notified(self, several: Sequence[Kept]) -> Iterator[tuple[Kept, Person, date]]:
        """Each with who is told; nobody is, nothing goes: it is looked at again the next day."""
        for kept in several:
            reader = who_is_told(kept.owner, kept.created_by, self._administrators)
            if reader is not None:
                yield kept, reader, since(kept, self._product)

    def _end_of(self, day: date) -> datetime:
        return self._days.at(day + ONE_DAY, time())


DUE = {RETENTION: due, LOT: lot_due}
