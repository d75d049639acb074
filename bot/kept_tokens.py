"""The tokens of platforms that are kept, sealed, in the database instead of standing in .env."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.settings import Settings

NAMES: Final = (
    "SLACK_BOT_TOKEN",
    "SLACK_APP_TOKEN",
    "SLACK_SIGNING_SECRET",
    "PROSPECT_SLACK_CLIENT_SECRET",
    "MATTERMOST_TOKEN",
    "MATTERMOST_COMMAND_TOKENS",
)
"""The settings that may be kept."""


def given_in(settings: Settings) -> dict[str, str]:
    """Those that are set, by name."""
    every = {name: getattr(settings, name.lower()) for name in NAMES}
    return {name: value for name, value in every.items() if value}


def with_kept_tokens(settings: Settings) -> Settings:
    """What is set, and behind it what is kept. Raises NoKey, Unavailable."""
    wanted = set(NAMES) - given_in(settings).keys()
    if not wanted or not settings.knows_its_database:
        return settings
    from storage.early import kept_early

    kept = [one for one in kept_early(settings.database_url, "token") if one[0] in wanted]
    return replace(settings, **as_settings(settings, kept)) if kept else settings


def as_settings(settings: Settings, kept: list[tuple[str, str, str]]) -> Mapping[str, str]:
    from bot.keys import ring_of
    from bot.vault import TOKEN, opened_with

    ring = ring_of(settings, may_make=False)
    return {
        name.lower(): opened_with(ring, kind=TOKEN, name=name, value=value, key=key)
        for name, value, key in kept
    }
