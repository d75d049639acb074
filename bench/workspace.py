"""A team with one product, made by the bot itself; each measure works on a copy of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from typing import NoReturn

from bench.databases import Databases, Kind, databases
from bench.signed import ALICE, CHANNEL, TEAM
from bot.delivery import Pace
from bot.house import House, build
from chat.port import Call, Command
from chat.slack.chat import SlackChat
from domain.people import Person, Place, Profile, Team
from handlers.desk import Defaults
from storage.engines import writing_engine
from storage.machinery import outbox
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
def house_of(url: str, clock: Callable[[], datetime]) -> Iterator[House]:
    """The bot without its servers and threads."""
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


@dataclass(frozen=True, slots=True)
class Workspace:
    """A team with one product in one of the two databases. Its own is never opened again."""

    kind: Kind
    databases: Databases
    url: str

    def copy(self) -> str:
        """The URL of a database of one's own."""
        return self.databases.copy(self.url)


@contextmanager
def new_workspace(kind: Kind) -> Iterator[Workspace]:
    """Gone afterwards, with all its copies. Raises NoPostgres."""
    with databases(kind) as made:
        yield Workspace(kind, made, furnished(made.empty()))


def furnished(url: str) -> str:
    """The same URL, Alice with her team and its product in its database."""
    with house_of(url, lambda: datetime.now(UTC)) as bot:
        types(bot, 'product new "Bench"')
    engine = writing_engine(url)
    with engine.begin() as connection:
        connection.execute(outbox.delete())
    engine.dispose()
    return url
