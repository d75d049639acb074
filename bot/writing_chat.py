"""The chat in whose form a message is written for the outbox, by a program that sends nothing itself."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.settings import Settings
from chat.port import Chat


def writing_chat(platform: str, settings: Settings, buttons: Sequence[bytes]) -> Chat | None:
    """None where nobody will send it: for a platform that .env does not name, or that is only for tests.

    Buttons of Mattermost are sealed with the bot's own keys, `buttons`, and bear its address.
    """
    if platform == "slack":
        from bot.slack_chat import offline_chat

        return offline_chat(lambda _: None)
    if platform == "mattermost" and platform in settings.platforms:
        from bot.mattermost_chat import offline_chat as offline_mattermost

        return offline_mattermost(
            unnamed,
            unnamed,
            clock=utc_now,
            address=settings.prospect_public_url.rstrip("/"),
            buttons=buttons,
        )
    return None


def unnamed(_: str) -> None:
    """Names are given when it is sent."""


def utc_now() -> datetime:
    return datetime.now(UTC)
