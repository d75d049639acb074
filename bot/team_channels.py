"""The team channels of a platform, for the doctor to look at."""

from storage.storage import Storage


def team_channels(storage: Storage, platform: str) -> list[str]:
    """Those of the open products there, by id."""
    return storage.read(
        lambda books: [
            product.channel.id
            for team in books.teams.all()
            if team.platform == platform
            for product in books.of(team).products.all()
            if product.is_open and product.channel is not None
        ]
    )
