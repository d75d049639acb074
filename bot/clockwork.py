"""The clock rings, the database decides what is due."""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from bot.housekeeping import Housekeeping
from bot.rendering import placed
from bot.turns import Order, Turns
from bot.watch import UNWATCHED, Watch
from bot.whole_teams import never
from chat.port import Chat
from domain.people import THE_BOT, Member, Place
from domain.products import PublicHolidays
from handlers.desk import Defaults, Desk
from handlers.routes import due
from storage.due import DueItem
from storage.storage import Storage
from storage.unavailable import Unavailable
from storage.work import Books

logger = logging.getLogger(__name__)

BOT = Member(person=THE_BOT, name="Prospect")
NOWHERE = Place("", direct=True)
SHARE = 5
"""Things due of one team in a row, when others have some too."""
MUCH = 4
"""So many things one thread does alone."""
TELLS_EVERY = timedelta(seconds=0.2)
FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=1)
DOUBLINGS = 6
"""After so many the longest wait is reached; more would count past the end of time."""


@dataclass(frozen=True, kw_only=True)
class Clockwork:
    """Does what is due for the teams of these chats; another's waits until its chat is joined.

    `wake` is called when it may have put something in the outbox. `hands` are so many threads that
    do it when there is much: while one waits for a database elsewhere, another works.
    """

    storage: Storage
    chats: Mapping[str, Chat]
    clock: Callable[[], datetime]
    holidays: PublicHolidays
    defaults: Defaults
    wake: Callable[[], None]
    housekeeping: Housekeeping
    watch: Watch = UNWATCHED
    hands: int = 1
    _turns: Turns = field(default_factory=lambda: Turns(share=SHARE))

    def ring(self, until: Callable[[], bool] = never) -> int:
        """Do what is due and keep house, one after the other. How many things due were done or put off."""
        rung = self.work(until)
        self.keep_house(until)
        return rung

    def work(self, until: Callable[[], bool] = never) -> int:
        """Do everything that is due now, or until it is told to stop. How many things were done or put off."""
        rung = self._some(until, at_most=MUCH)
        if rung == MUCH and self.hands == 1:
            rung += self._some(until)
        elif rung == MUCH:
            with ThreadPoolExecutor(self.hands, thread_name_prefix="due") as hands:
                rung += sum(hands.map(self._some, [until] * self.hands))
        if rung:
            self.wake()
        return rung

    def _some(self, until: Callable[[], bool], at_most: int | None = None) -> int:
        """One thing after the other; now and then the senders are told that there is something."""
        rung, told = 0, self.clock()
        try:
            while rung != at_most and not until() and self._one():
                rung += 1
                if self.clock() - told >= TELLS_EVERY:
                    told = self.clock()
                    self.wake()
        except Unavailable as error:
            logger.warning(
                "The database is busy: what is due waits for the next minute.",
                extra={"reason": str(error)},
            )
        return rung

    def next_at(self) -> datetime | None:
        """When the next thing is due, None when nothing is."""
        return self.storage.read(lambda books: books.due.next_at(platforms=self.chats))

    def keep_house(self, until: Callable[[], bool] = never) -> None:
        """Once a day that may take long: nothing due waits for it, nor does the end."""
        try:
            self.housekeeping.keep_lists()
            self.housekeeping.once_a_day(until)
        except Unavailable:
            logger.warning("The database is busy: what is old is forgotten later.")
        except Exception:
            logger.exception("What is old could not be forgotten; the rest goes on.")

    def _one(self) -> bool:
        """Do the oldest thing that is due: claimed, done and planned again in one transaction."""
        now = self.clock()
        order = self._turns.order(now)
        claimed: list[DueItem] = []

        def work(books: Books) -> bool:
            claimed.clear()
            item = self._first(books, order, now)
            if item is None:
                return False
            claimed.append(item)
            desk = self._desk(books, item, now)
            placed(due(item, desk), desk, self.chats[item.team.platform], event=None)
            return True

        try:
            done = self.storage.write(work)
            for item in claimed:
                self._turns.had(item.team_id)
                self.watch.due(item.kind, late=(now - item.due_at).total_seconds())
            return done
        except Unavailable:
            raise
        except Exception as error:
            if not claimed:
                raise
            return self._put_off(claimed[0], now, error)

    def _first(self, books: Books, order: Order, now: datetime) -> DueItem | None:
        claim = partial(books.due.claim, now=now, platforms=self.chats)
        return order.first(lambda teams: claim(passing_over=teams))

    def _put_off(self, item: DueItem, now: datetime, error: Exception) -> bool:
        """It broke: later again, so that the others pass."""
        wait = min(FIRST_WAIT * 2 ** min(item.tries, DOUBLINGS), LONGEST_WAIT)
        logger.error(
            "Something due broke and was put off.",
            extra={"of": item.kind, "subject": item.subject},
            exc_info=error,
        )
        self.watch.put_off(item.kind)
        self.storage.write(lambda books: books.due.put_off(item, until=now + wait))
        return True

    def _desk(self, books: Books, item: DueItem, now: datetime) -> Desk:
        return Desk(
            work=books.of_row(item.team, item.team_id),
            now=now,
            me=BOT,
            place=NOWHERE,
            holidays=self.holidays,
            defaults=self.defaults,
        )
