"""The doctor's questions to Slack."""

from collections.abc import Iterator

from bot.settings import Settings
from chat.findings import Finding
from chat.slack.connect import web_client
from chat.slack.examine import examined
from storage.storage import Storage


def slack(settings: Settings, storage: Storage) -> Iterator[Finding]:
    bot = web_client(settings.slack_bot_token, api_url=settings.slack_api_url)
    socket = (
        web_client(settings.slack_app_token, api_url=settings.slack_api_url)
        if settings.slack_app_token
        else None
    )
    yield from examined(bot, socket, channels=team_channels(storage))


def team_channels(storage: Storage) -> list[str]:
    """The channels of the open products of this Slack."""
    return storage.read(
        lambda books: [
            product.channel.id
            for team in books.teams.all()
            if team.platform == "slack"
            for product in books.of(team).products.all()
            if product.is_open and product.channel is not None
        ]
    )
