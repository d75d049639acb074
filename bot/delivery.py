"""The outbox's sender: what was written down is sent, in order per destination, and sent again when it must."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from bot.letters import as_call
from bot.making import made
from bot.steady import Steady
from bot.turns import Order, Place, Turns
from bot.unmarked import Done, Unmarked
from bot.watch import UNWATCHED, Watch
from chat.port import Chat, Message, Undelivered
from chat.shut import Shut
from handlers.shut_channels import SHUT
from storage.leasing import LONGEST_WAIT
from storage.storage import Storage
from storage.unavailable import Unavailable
from storage.waiting import Letter, WholeTeam
from storage.work import Books

logger = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
FIRST_WAIT = timedelta(seconds=2)
DOUBLINGS = 9
"""After so many the longest wait is reached."""
SHARE, UNDER_WAY = 8, 4
"""Messages of one team in a row when others wait, and at once."""
AHEAD = timedelta(seconds=4)
"""So far may a team's messages be ahead of their pace: short bursts are taken everywhere."""
KEEPS_TRYING = timedelta(days=1)
"""Then a message is given up, visibly."""


def never() -> bool:
    return False


def nothing() -> None:
    """Nobody helps."""


def nothing_else(books: Books) -> None:
    """Nothing is written besides."""


@dataclass(frozen=True, slots=True)
class Pace:
    """So many seconds between two new messages to a destination, as its platform wants it.

    With `waits` False there is no limit. A message changed in place or a Home does not count:
    whoever taps an answer sees the next question at once. It is kept in the database: several
    processes keep one pace.
    """

    waits: bool = True

    def next(self, seconds: float, now: datetime) -> datetime | None:
        """When the destination of a new message may get another; None for at once."""
        return now + timedelta(seconds=seconds) if self.waits and seconds else None


@dataclass(frozen=True, kw_only=True)
class Sender:
    storage: Storage
    chats: Mapping[str, Chat]
    clock: Callable[[], datetime]
    pace: Pace = field(default_factory=Pace)
    watch: Watch = UNWATCHED
    steady: Steady | None = None
    """Whether to believe that whoever holds a message holds it too long."""
    _unmarked: Unmarked = field(default_factory=Unmarked)
    _turns: Turns = field(default_factory=lambda: Turns(share=SHARE, under_way=UNDER_WAY))

    def deliver(
        self, *, until: Callable[[], bool] = never, found: Callable[[], None] = nothing
    ) -> int:
        """Send what may go now, or until it is told to stop. Return how many were sent.

        `found` is called with each message that is taken while others wait, before it is sent.
        """
        sent = 0
        try:
            self._mark_sent()
            letter = None if until() else self._lease()
            while letter is not None:
                if letter.more:
                    found()
                done = self._done(letter)
                sent += done is not None
                letter = self._settled(letter, done, goes_on=not until())
        except Unavailable as error:
            logger.warning("The database is busy: messages wait.", extra={"reason": str(error)})
        return sent

    def wait(self) -> float | None:
        """Seconds until a message may go; None when none waits."""
        now = self.clock()
        at = self.storage.read(lambda books: books.outbox.next_at(now=now, whole=self._whole))
        return None if at is None else max((at - now).total_seconds(), 0.0)

    def _lease(self, before: Callable[[Books], None] = nothing_else) -> Letter | None:
        """The next one, taken in the transaction of what comes before."""
        now = self.clock()
        order, place = self._turns.order(now), Place(turns=self._turns)

        def work(books: Books) -> Letter | None:
            before(books)
            return self._first(books, order, place, now)

        letter = None
        try:
            letter = self.storage.write(work)
        finally:
            if letter is None:
                place.give_back()
        if letter is not None:
            self._turns.had(letter.team_id)
        return letter

    def _first(self, books: Books, order: Order, place: Place, now: datetime) -> Letter | None:
        lease = partial(
            books.outbox.lease,
            now=now,
            until=now + LEASE,
            whole=self._whole,
            trusts_leases=self.steady is None or self.steady.is_steady(self.clock),
            is_free=place.is_free,
        )
        return order.first(lambda teams: lease(passing_over=teams))

    def _mark_sent(self) -> None:
        """First of all: when the lease is over, another process would send it again."""
        self._unmarked.mark(
            lambda letter, done: self.storage.write(partial(self._sent, letter=letter, done=done))
        )

    def _done(self, letter: Letter) -> Done | None:
        try:
            return self._unmarked.done(letter) or self._performed(letter)
        finally:
            self._turns.ends(letter.team_id)

    def _settled(self, letter: Letter, done: Done | None, *, goes_on: bool) -> Letter | None:
        """That it was sent is written down; in the same transaction the next one is taken."""
        if done is None:
            return self._lease() if goes_on else None
        noted = partial(self._sent, letter=letter, done=done)
        following = None
        try:
            if goes_on:
                following = self._lease(noted)
            else:
                self.storage.write(noted)
        except Exception:
            self._unmarked.add(letter, done)
            raise
        self._unmarked.drop(letter)
        self.watch.message(letter.kind, "sent")
        return following

    @property
    def _whole(self) -> WholeTeam | None:
        """The pace of a whole team, where its chat has one."""
        if not self.pace.waits:
            return None
        paces = {
            name: timedelta(seconds=chat.team_pace)
            for name, chat in self.chats.items()
            if chat.team_pace
        }
        return WholeTeam(paces=paces, ahead=AHEAD) if paces else None

    def _performed(self, letter: Letter) -> Done | None:
        """What the chat says of it; None when it was not sent."""
        stands = None if letter.stands is None else Message(*letter.stands)
        chat = self.chats.get(letter.team.platform)
        if chat is None:  # it is not in .env any more, or not yet again
            self._not_sent(letter, Undelivered("platform_not_connected", permanent=False))
            return None
        try:
            call = made(as_call(letter), letter.team, storage=self.storage, now=self.clock())
            with self.watch.call(letter.team.platform):
                sent = chat.perform(letter.team, call, message=stands)
        except Undelivered as error:
            self._not_sent(letter, error)
            return None
        except Unavailable:
            raise  # the database could not be asked what to send: it waits, untried
        except Exception:
            logger.exception("A message broke.", extra={"letter": letter.id, "of": letter.kind})
            self._not_sent(letter, Undelivered("broken", permanent=letter.tries >= 2))
            return None
        is_new = sent.ts is not None and (stands is None or sent.ts != stands.ts)
        return Done(sent, self.pace.next(chat.pace, self.clock()) if is_new else None)

    def _sent(self, books: Books, letter: Letter, done: Done) -> None:
        sent = done.sent
        books.outbox.sent(letter, pause_until=done.pause_until)
        if letter.subject is not None and sent.place is not None and sent.ts is not None:
            books.of_row(letter.team, letter.team_id).messages.stands(
                letter.subject, place=sent.place, ts=sent.ts, at=self.clock()
            )

    def _not_sent(self, letter: Letter, error: Undelivered) -> None:
        given_up = error.permanent or self.clock() - letter.created_at >= KEEPS_TRYING
        waits = min(FIRST_WAIT * 2 ** min(letter.tries, DOUBLINGS), LONGEST_WAIT)
        if error.after is not None:
            waits = min(max(waits, timedelta(seconds=error.after)), LONGEST_WAIT)
        logger.log(
            logging.ERROR if given_up else logging.WARNING,
            "A message was given up." if given_up else "A message was not taken and waits.",
            extra={"letter": letter.id, "of": letter.kind, "reason": error.reason},
        )
        self.watch.message(letter.kind, "given_up" if given_up else "waits")
        self.watch.not_sent(letter.team.platform, error)
        again = None if given_up else self.clock() + waits
        self.storage.write(lambda books: self._failed(books, letter, error, again))

    def _failed(
        self, books: Books, letter: Letter, error: Undelivered, again: datetime | None
    ) -> None:
        is_there = books.outbox.failed(letter, error=error.reason, again_at=again)
        if is_there and isinstance(error, Shut) and (letter.tries == 0 or again is None):
            books.of_row(letter.team, letter.team_id).due.plan(SHUT, letter.id, at=self.clock())
