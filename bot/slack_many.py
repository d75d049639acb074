"""Slack for many workspaces: each installs the app at /slack/install, and has a token of its own."""

from collections.abc import Callable
from datetime import datetime

from bot.install_page import install_page
from bot.own_keys import Keys
from bot.settings import Settings
from bot.slack_chat import chat_of_many
from bot.slack_ears import Ears
from bot.slack_installations import KeptInstallations
from bot.vault import Vault
from chat.slack.chat import SlackChat
from chat.slack.installing import Address, each_of_its_own, routes
from storage.storage import Storage


def many_workspaces(
    settings: Settings, keys: Keys, storage: Storage, *, clock: Callable[[], datetime]
) -> tuple[SlackChat, Ears]:
    """Its chat and its ears."""
    installations = KeptInstallations(
        vault=Vault(storage=storage, settings=settings), secret=keys.buttons[0], clock=clock
    )
    address = Address(
        client_id=settings.prospect_slack_client_id,
        client_secret=settings.prospect_slack_client_secret,
        public=settings.prospect_public_url.rstrip("/"),
        api_url=settings.slack_api_url,
    )
    ears = Ears(
        authorize=each_of_its_own(installations),
        gone=installations.forget,
        install=routes(installations, address, install_page),
        app_token=settings.slack_app_token,
        signing_secret=settings.slack_signing_secret,
        api_url=settings.slack_api_url,
    )
    return chat_of_many(installations.token_of, api_url=settings.slack_api_url), ears
