"""The manifest of the Slack app for how this bot is reached: what its settings say."""

from typing import Any

from bot.settings import Settings
from chat.slack.http import PATH
from chat.slack.installing import REDIRECT
from chat.slack.manifest import manifest


def manifest_for(settings: Settings) -> dict[str, Any]:
    """With a public address Slack calls it, unless it has an app token: then it calls Slack.

    The address at which an installation ends is there with either: one workspace does not need it.
    """
    public = settings.prospect_public_url.rstrip("/")
    calls = public and not settings.slack_app_token
    return manifest(
        f"{public}{PATH}" if calls else None, back=f"{public}{REDIRECT}" if public else None
    )
