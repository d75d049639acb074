"""The team channels of a platform, for the doctor to look at."""

from domain.people import Team
from storage.storage import Storage
from storage.work import Books


def team_channels(storage: Storage, platform: str) -> list[str]:
    """Those of the open products there, by id."""
    return storage.read(
        lambda books: [
            channel
            for team in books.teams.all()
            if team.platform == platform
            for channel in open_channels(books, team)
        ]
    )


def channels_of(storage: Storage, team: Team) -> list[str]:
    """The same of one team."""
    return storage.read(lambda books: open_channels(books, team))


def open_channels(books: Books, team: Team) -> list[str]:
    return [
        product.channel.id
        for product in books.of(team).products.all()
        if product.is_open and product.channel is not None
    ]
