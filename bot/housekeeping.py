"""Once a day, what is so old that nobody asks for it any more is forgotten."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from bot.erased_list import (
    NOBODY,
    Gone,
    as_they_are,
    forget_again,
    gone_from,
    read_lists,
    write_lists,
)
from bot.forgetting import forget
from bot.list_file import Damaged, set_apart
from bot.whole_teams import never
from storage.storage import Storage

logger = logging.getLogger(__name__)


@dataclass(kw_only=True)
class Housekeeping:
    storage: Storage
    clock: Callable[[], datetime]
    erased_list: Path | None = None
    _done_on: date | None = field(default=None, init=False)
    _identity: str | None = field(default=None, init=False)
    """The database's own; None before the lists were looked at."""
    _kept: tuple[object, ...] = field(default=(), init=False)
    """What the database and the files looked like when the lists were written."""

    def keep_lists(self) -> None:
        """Whom a restored backup has to forget or refuse, for whoever restores one.

        Whatever is wrong with the files, the bot goes on. Raises Unavailable.
        """
        if self.erased_list is None:
            return
        try:
            if self._identity is None:
                self._identity = self._in_step(self.erased_list)
            # Every minute: who was erased, of whom there may be very many, is read when that changed.
            known = self.storage.read(
                lambda books: (
                    books.erased.so_far(),
                    books.departed.so_far(),
                    books.erased.objections(),
                )
            )
            if self._kept != (*known, as_they_are(self.erased_list)):
                write_lists(self.erased_list, self._identity, self.storage.read(gone_from))
                self._kept = (*known, as_they_are(self.erased_list))
        except Damaged as damaged:
            self._set_apart(damaged.path)
        except OSError as error:
            logger.warning(
                "The lists of those erased and of those who objected could not be written.",
                extra={"reason": type(error).__name__},
            )

    def _in_step(self, path: Path) -> str:
        """A database that was put back by hand is told once what it does not know; its id."""
        identity = self.storage.write(lambda books: books.installation.identity())
        listed = read_lists(path).get(identity, NOBODY)
        known = self.storage.read(gone_from)
        missing = Gone(
            erased={one: at for one, at in listed.erased.items() if one not in known.erased},
            objected={
                one: since for one, since in listed.objected.items() if one not in known.objected
            },
            teams={one: at for one, at in listed.teams.items() if one not in known.teams},
        )
        if missing.erased or missing.objected or missing.teams:
            now = self.clock()
            again = self.storage.write(lambda books: forget_again(books, missing, at=now))
            if again.erased or again.objected or again.teams:
                logger.warning(
                    "The database did not know who had been erased or had objected: it does now.",
                    extra={"rows": again.erased + again.objected + again.teams},
                )
        return identity

    def _set_apart(self, path: Path) -> None:
        try:
            kept = set_apart(path)
        except OSError as error:
            logger.warning(
                "A damaged list of those erased could not be set apart.",
                extra={"reason": type(error).__name__},
            )
            return
        logger.warning(
            "A list of those erased was damaged: it is set apart, and written anew from the database.",
            extra={"subject": kept.name},
        )

    def once_a_day(self, until: Callable[[], bool] = never) -> None:
        """On the first call of a day (UTC), and of a program; once more where it was told to stop.

        Raises Unavailable.
        """
        now = self.clock()
        if self._done_on == (today := now.astimezone(UTC).date()):
            return
        forgotten = forget(self.storage, now, until)
        if until():
            return
        self.storage.tidy()
        self._done_on = today
        if forgotten:
            logger.info("What was old was forgotten.", extra={"rows": forgotten})
