"""A team with one product, made by the bot itself; each measure works on a copy of it."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import NoReturn

from bench.signed import ALICE, CHANNEL, TEAM
from bot.delivery import Pace
from bot.house import House, build
from chat.port import Call, Command
from chat.slack.chat import SlackChat
from domain.people import Person, Place, Profile, Team
from handlers.desk import Defaults
from storage.storage import open_storage

numbers = count(1)


class FamiliarSlack(SlackChat):
    """Writes what Slack would be sent, and knows its people without asking."""

    def __init__(self) -> None:
        super().__init__(nobody)

    def profile(self, team: Team, person: Person) -> Profile:
        return Profile(person=person, name="Alice", language="en", zone="Europe/Paris")


def nobody(team: Team) -> NoReturn:
    raise AssertionError("nothing is sent while measuring")


@contextmanager
def house(database: Path, clock: Callable[[], datetime]) -> Iterator[House]:
    """The bot without its servers and threads, on a file."""
    with house_of(f"sqlite:///{database}", clock) as bot:
        yield bot


@contextmanager
def house_of(url: str, clock: Callable[[], datetime]) -> Iterator[House]:
    """The same on any database."""
    storage = open_storage(url)
    try:
        yield build(
            storage=storage,
            chats={"slack": FamiliarSlack()},
            clock=clock,
            defaults=Defaults(language="en"),
            pace=Pace(),
        )
    finally:
        storage.close()


def types(house: House, text: str) -> list[Call]:
    """Alice types /prospect and this in the team channel. What she gets to see."""
    event = Command(
        id=f"bench-{next(numbers)}",
        team=Team("slack", TEAM),
        by=Person(ALICE),
        place=Place(CHANNEL),
        text=text,
    )
    return list(house.dispatcher.receive(event))


def new_workspace(database: Path) -> Path:
    """A database with Alice, her team and its product."""
    with house(database, lambda: datetime.now(UTC)) as bot:
        types(bot, 'product new "Bench"')
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DELETE FROM outbox")
        connection.commit()
    return database


def copy_of(database: Path, name: str) -> Path:
    """A copy beside it, of a closed database."""
    return Path(shutil.copy(database, database.with_name(f"{name}.db")))
