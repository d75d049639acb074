"""The chat in whose form a message is written for the outbox, by a program that sends nothing itself."""

from bot.keys import secret_of
from bot.settings import Settings
from chat.port import Chat


def writing_chat(platform: str, settings: Settings) -> Chat | None:
    """None where nobody will send it: for a platform that .env does not name, or that is only for tests.

    Buttons of Mattermost are sealed with the bot's own secret, and bear its address. Raises NoKey.
    """
    if platform == "slack":
        from bot.slack_chat import offline_chat

        return offline_chat(lambda _: None)
    if platform == "mattermost" and platform in settings.platforms:
        from bot.mattermost_chat import online_chat

        return online_chat(settings, secret_of(settings))
    return None
