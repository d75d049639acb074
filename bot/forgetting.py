"""What is so old that nobody asks for it any more is forgotten, a lot at a time."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from bot.whole_teams import empty, left_long_ago, never
from handlers.asking import REMINDER
from handlers.contractor_watch import CONTRACTOR
from handlers.privacy.kept_out import HEARD
from handlers.record import CLOSED, NEXT_ACTION
from handlers.removing import DAYS_KEPT
from storage.storage import Storage
from storage.work import Books

EVENTS: Final = timedelta(days=7)
"""No platform delivers an event again after that."""
GIVEN_UP: Final = timedelta(days=30)
"""Until then `doctor` and the Home say that a message could not be delivered."""
IMPORTS: Final = timedelta(days=1)
"""Until then an import can be undone; one that was only looked at can be gone on with."""
REMOVED: Final = timedelta(days=DAYS_KEPT)
"""Until then a removed prospect can be restored; what was taken back is kept as long."""
HOLDS: Final = timedelta(days=1)
"""A prospect is held for half an hour, and rests for half a day."""
POSTS: Final = timedelta(days=365)
"""Digests, and where the bot's messages stand: they can be changed until then."""
PROSPECTS: Final = 100
PEOPLE: Final = 1
"""In one transaction: all the free text is looked through for each of them."""
DUE_OF: Final = {
    CLOSED: "prospect",
    CONTRACTOR: "prospect",
    HEARD: "call",
    NEXT_ACTION: "prospect",
    REMINDER: "questionnaire",
}
"""By whose id that due work goes which is about one prospect."""

Lot = Callable[[Books], int]


def forget(storage: Storage, now: datetime, until: Callable[[], bool] = never) -> int:
    """All of it, or until it is told to stop. How many rows that were. Raises Unavailable."""
    forgotten = storage.write(lambda books: short_lived(books, now))
    forgotten += storage.write(lambda books: left_long_ago(books, now)) + empty(storage, until)
    forgotten += in_lots(storage, lambda books: people(books, now), PEOPLE, until)
    return forgotten + in_lots(storage, lambda books: prospects(books, now), PROSPECTS, until)


def short_lived(books: Books, now: datetime) -> int:
    return (
        books.old.events(now - EVENTS)
        + books.old.given_up(now - GIVEN_UP)
        + books.old.holds(now - HOLDS)
        + books.old.pauses(now - HOLDS)
        + books.old.imports(now - IMPORTS)
        + books.old.posts(now - POSTS)
        + books.purging.set_aside(now - REMOVED)
    )


def people(books: Books, now: datetime) -> int:
    return books.purging.people(now - REMOVED, at_most=PEOPLE)


def prospects(books: Books, now: datetime) -> int:
    return books.purging.prospects(now - REMOVED, at_most=PROSPECTS, due_of=DUE_OF)


def in_lots(storage: Storage, lot: Lot, at_most: int, until: Callable[[], bool]) -> int:
    """Each in a transaction of its own, until one is not full."""
    done, found = 0, at_most
    while found >= at_most and not until():
        found = storage.write(lot)
        done += found
    return done
