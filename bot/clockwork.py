"""The clock rings, the database decides what is due."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.housekeeping import Housekeeping
from bot.rendering import placed
from bot.watch import UNWATCHED, Watch
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
FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=1)
DOUBLINGS = 6
"""After so many the longest wait is reached; more would count past the end of time."""


@dataclass(frozen=True, kw_only=True)
class Clockwork:
    """Does what is due for the teams of these chats; another's waits until its chat is joined.

    `wake` is called when it may have put something in the outbox.
    """

    storage: Storage
    chats: Mapping[str, Chat]
    clock: Callable[[], datetime]
    holidays: PublicHolidays
    defaults: Defaults
    wake: Callable[[], None]
    housekeeping: Housekeeping
    watch: Watch = UNWATCHED

    def ring(self) -> int:
        """Do everything that is due now. Return how many things were done or put off."""
        rung = 0
        try:
            while self._one():
                rung += 1
        except Unavailable as error:
            logger.warning(
                "The database is busy: what is due waits for the next minute.",
                extra={"reason": str(error)},
            )
        if rung:
            self.wake()
        self._keep_house()
        return rung

    def next_at(self) -> datetime | None:
        """When the next thing is due, None when nothing is."""
        return self.storage.read(lambda books: books.due.next_at(platforms=self.chats))

    def _keep_house(self) -> None:
        try:
            self.housekeeping.keep_lists()
            self.housekeeping.once_a_day()
        except Unavailable:
            logger.warning("The database is busy: what is old is forgotten later.")
        except Exception:
            logger.exception("What is old could not be forgotten; the rest goes on.")

    def _one(self) -> bool:
        """Do the oldest thing that is due: claimed, done and planned again in one transaction."""
        now = self.clock()
        claimed: list[DueItem] = []

        def work(books: Books) -> bool:
            claimed.clear()
            item = books.due.claim(now=now, platforms=self.chats)
            if item is None:
                return False
            claimed.append(item)
            desk = self._desk(books, item, now)
            placed(due(item, desk), desk, self.chats[item.team.platform], event=None)
            return True

        try:
            done = self.storage.write(work)
            for item in claimed:
                self.watch.due(item.kind, late=(now - item.due_at).total_seconds())
            return done
        except Unavailable:
            raise
        except Exception as error:
            if not claimed:
                raise
            return self._put_off(claimed[0], now, error)

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
