"""All that is kept of a team goes: when its workspace left long ago, or when whoever runs the bot says so."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from bot.vault import INSTALLATION
from domain.people import Team
from storage.storage import Storage
from storage.work import Books

LEFT: Final = timedelta(days=90)
"""Until then a workspace that installs the bot again finds everything as it was."""
PROSPECTS: Final = 100
"""In one transaction, with all that is theirs."""


def never() -> bool:
    return False


def erase_team(storage: Storage, team: Team, now: datetime) -> bool:
    """For good, whether or not it has the bot still. False when there is no such team."""
    known = storage.write(lambda books: begun(books, team, now))
    empty(storage)
    return known


def begun(books: Books, team: Team, now: datetime) -> bool:
    """Nobody reaches it any more, its token is gone; its rows follow, even if the program ends now."""
    books.sealed.drop(INSTALLATION, team.id)
    return books.departed.erase(team, at=now)


def again(books: Books, number: int, *, recorded_before: datetime, at: datetime) -> int:
    """One that was erased since a backup was made; how many teams that were."""
    team = books.departed.again(number, recorded_before=recorded_before, at=at)
    if team is None:
        return 0
    books.sealed.drop(INSTALLATION, team.id)
    while books.departed.emptied(at_most=PROSPECTS):
        pass
    return 1


def left_long_ago(books: Books, now: datetime) -> int:
    """How many teams that were; their rows follow."""
    gone = books.departed.left_before(now - LEFT)
    for team in gone:
        begun(books, team, now)
    return len(gone)


def empty(storage: Storage, until: Callable[[], bool] = never) -> int:
    """A lot at a time, or until it is told to stop; how many prospects that were."""
    done = 0
    while not until() and (
        found := storage.write(lambda books: books.departed.emptied(at_most=PROSPECTS))
    ):
        done += found
    return done
