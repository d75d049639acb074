"""Once a day, what is so old that nobody asks for it any more is forgotten."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.erased_list import erasures, write_list
from handlers.removing import DAYS_KEPT
from storage.storage import Storage
from storage.work import Books

logger = logging.getLogger(__name__)

EVENTS = timedelta(days=7)
"""No platform delivers an event again after that."""
GIVEN_UP = timedelta(days=30)
"""Until then `doctor` and the Home say that a message could not be delivered."""
IMPORTS = timedelta(days=1)
"""Until then an import can be undone; one that was only looked at can be gone on with."""
REMOVED = timedelta(days=DAYS_KEPT)
"""Until then a removed prospect can be restored."""
HOLDS = timedelta(days=1)
"""A prospect is held for half an hour, and rests for half a day."""
POSTS = timedelta(days=365)
"""Digests, and where the bot's messages stand: they can be changed until then."""


@dataclass(kw_only=True)
class Housekeeping:
    storage: Storage
    clock: Callable[[], datetime]
    erased_list: Path | None = None
    _done_on: date | None = field(default=None, init=False)

    def write_erased(self) -> None:
        """Whom a restored backup has to forget, for whoever restores one. Raises Unavailable."""
        if self.erased_list is None:
            return
        try:
            write_list(self.erased_list, erasures(self.storage))
        except OSError as error:
            logger.warning(
                "The list of those erased could not be written.",
                extra={"reason": type(error).__name__},
            )

    def once_a_day(self) -> None:
        """On the first call of a day (UTC), and of a program. Raises Unavailable."""
        now = self.clock()
        if self._done_on == (today := now.astimezone(UTC).date()):
            return
        forgotten = self.storage.write(lambda books: forget(books, now))
        self._done_on = today
        if forgotten:
            logger.info("What was old was forgotten.", extra={"rows": forgotten})


def forget(books: Books, now: datetime) -> int:
    """Return how many rows that were."""
    return (
        books.old.events(now - EVENTS)
        + books.old.given_up(now - GIVEN_UP)
        + books.old.holds(now - HOLDS)
        + books.old.imports(now - IMPORTS)
        + books.old.posts(now - POSTS)
        + books.old.removed(now - REMOVED)
    )
