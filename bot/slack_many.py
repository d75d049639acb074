"""Slack for many workspaces: each installs the app at /slack/install, and has a token of its own."""

from collections.abc import Callable
from datetime import datetime

from bot.greeting import greeting
from bot.install_page import everywhere, install_page
from bot.own_keys import Keys
from bot.settings import Settings
from bot.slack_chat import chat_of_many, offline_chat
from bot.slack_ears import Ears
from bot.slack_installations import KeptInstallations
from bot.vault import Vault
from chat.slack.chat import SlackChat
from chat.slack.connect import IMPATIENCE
from chat.slack.install_flow import Address, flow_of
from chat.slack.installing import INSTALL, routes
from chat.slack.workspaces import (
    client_of_each,
    each_of_its_own,
    has_gone,
    only_where_installed,
)
from handlers.desk import Defaults
from storage.storage import Storage


def many_workspaces(
    settings: Settings, keys: Keys, storage: Storage, *, clock: Callable[[], datetime]
) -> tuple[SlackChat, Ears]:
    """Its chat and its ears."""
    installations = kept_installations(settings, keys, storage, clock=clock)
    api_url = settings.slack_api_url
    address = Address(
        client_id=settings.prospect_slack_client_id,
        client_secret=settings.prospect_slack_client_secret,
        public=settings.prospect_public_url.rstrip("/"),
        api_url=api_url,
    )
    not_here = everywhere("install-not-here", address=f"{address.public}{INSTALL}")
    ears = Ears(
        authorize=each_of_its_own(installations),
        before=only_where_installed(installations, not_here),
        clients=client_of_each(installations, api_url=api_url, seconds=IMPATIENCE),
        gone=has_gone(installations, api_url=api_url),
        install=routes(flow_of(installations, address, install_page), install_page),
        app_token=settings.slack_app_token,
        signing_secret=settings.slack_signing_secret,
        api_url=api_url,
    )
    return chat_of_many(installations, api_url=api_url), ears


def kept_installations(
    settings: Settings, keys: Keys, storage: Storage, *, clock: Callable[[], datetime]
) -> KeptInstallations:
    defaults = Defaults(
        language=settings.prospect_language, zone=settings.zone, secret=keys.objections
    )
    return KeptInstallations(
        vault=Vault(storage=storage, settings=settings),
        secret=keys.buttons[0],
        clock=clock,
        greet=greeting(offline_chat(lambda _: None), defaults, clock),
    )
