"""The doctor's questions to Slack."""

from collections.abc import Iterator

from bot.settings import Settings
from bot.team_channels import team_channels
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
    yield from examined(bot, socket, channels=team_channels(storage, "slack"))
