"""What is wrong in the settings: a sentence for each thing, that says what to write instead."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bot.network import host_of, is_address, is_internal
from bot.setting_values import FORMS, LEVELS, is_key, is_zone, keys_in
from bot.texts import LANGUAGES

if TYPE_CHECKING:
    from bot.settings import Settings


def problems_of(settings: "Settings") -> Iterable[str]:
    yield from _slack(settings)
    yield from _mattermost(settings)
    yield from _machine(settings)
    yield from _manners(settings)


def _slack(settings: "Settings") -> Iterable[str]:
    yield from _many_workspaces(settings)
    named = settings.slack_app_token or settings.slack_signing_secret
    if settings.slack_bot_token and not settings.slack_bot_token.startswith("xoxb-"):
        yield (
            "SLACK_BOT_TOKEN does not start with xoxb-: copy the Bot User OAuth Token from "
            "your app's page, OAuth & Permissions."
        )
    if settings.slack_app_token and not settings.slack_app_token.startswith("xapp-"):
        yield (
            "SLACK_APP_TOKEN does not start with xapp-: generate an App-Level Token with the "
            "scope connections:write on your app's page, Basic Information."
        )
    if named and not settings.slack_bot_token and not settings.prospect_slack_client_id:
        yield (
            "SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token from your app's page, "
            "OAuth & Permissions."
        )
    if settings.slack_bot_token and not named:
        yield (
            "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing: the first joins by Socket "
            "Mode, the second by HTTP; both are on your app's page, Basic Information."
        )
    if not settings.slack_api_url.endswith("/api/"):
        yield "SLACK_API_URL does not end with /api/: leave it out to use Slack's own."


def _many_workspaces(settings: "Settings") -> Iterable[str]:
    """Each workspace has a token of its own, which Slack gives at an address it can reach."""
    if bool(settings.prospect_slack_client_id) != bool(settings.prospect_slack_client_secret):
        yield (
            "PROSPECT_SLACK_CLIENT_ID and PROSPECT_SLACK_CLIENT_SECRET go together: both are "
            "on your app's page, Basic Information."
        )
        return
    if not settings.prospect_slack_client_id:
        return
    if settings.slack_bot_token:
        yield (
            "SLACK_BOT_TOKEN is of one workspace, PROSPECT_SLACK_CLIENT_ID for many: leave one "
            "of them out."
        )
    if not settings.slack_signing_secret and not settings.slack_app_token:
        yield (
            "SLACK_SIGNING_SECRET is missing: with many workspaces Slack calls the bot by HTTP; "
            "it is on your app's page, Basic Information."
        )
    if not settings.prospect_public_url:
        yield (
            "PROSPECT_PUBLIC_URL is missing: with many workspaces, whoever installs the app "
            "comes back to it: https://prospect.example.org."
        )


def _mattermost(settings: "Settings") -> Iterable[str]:
    if not (
        settings.mattermost_url or settings.mattermost_token or settings.mattermost_command_tokens
    ):
        return
    if not settings.mattermost_url:
        yield (
            "MATTERMOST_URL is missing: write the server's address as in your browser, without "
            "the team's name: https://chat.example.org."
        )
    elif not is_address(settings.mattermost_url):
        yield (
            "MATTERMOST_URL is not an address: write it as in your browser, without the team's "
            "name: https://chat.example.org."
        )
    if not settings.mattermost_token:
        yield (
            "MATTERMOST_TOKEN is missing: `prospect install mattermost` makes the bot account "
            "and prints its token."
        )
    if not settings.command_tokens:
        yield (
            "MATTERMOST_COMMAND_TOKENS is missing: `prospect install mattermost` makes the "
            "command /prospect of a team and prints its token."
        )
    if not settings.prospect_public_url:
        yield (
            "PROSPECT_PUBLIC_URL is missing: Mattermost calls the bot. Write the address at which "
            "its server reaches this machine: https://prospect.example.org, or "
            "http://10.0.0.5:8030 inside a network of your own."
        )


def _machine(settings: "Settings") -> Iterable[str]:
    if not settings.knows_its_database:
        yield (
            "DATABASE_URL is not an address Prospect knows: write sqlite:///prospect.db or "
            "postgresql://user:password@host:5432/prospect."
        )
    host, _, port = settings.prospect_bind.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65535:
        yield "PROSPECT_BIND is not an address and a port: write 127.0.0.1:8030."
    if (
        not settings.prospect_drain_seconds.isdecimal()
        or int(settings.prospect_drain_seconds) > 300
    ):
        yield "PROSPECT_DRAIN_SECONDS is not a number of seconds up to 300: write 5, or 0."
    if settings.prospect_metrics_token and len(settings.prospect_metrics_token) < 16:
        yield "PROSPECT_METRICS_TOKEN is too short to be a secret: `prospect secret` prints one."
    yield from _address(settings)
    if not all(is_key(key) for key in keys_in(settings.prospect_secret_key)):
        yield (
            "PROSPECT_SECRET_KEY is not 32 bytes in urlsafe base64: `prospect secret` prints one."
        )


def _address(settings: "Settings") -> Iterable[str]:
    """Where chats call the bot: what is said travels in clear by http."""
    public = settings.prospect_public_url
    if not public or (public.startswith("https://") and is_address(public)):
        return
    if not is_address(public):
        yield (
            "PROSPECT_PUBLIC_URL is not an address: write https:// and a name, without user, "
            "question mark or #: https://prospect.example.org."
        )
    elif settings.prospect_slack_client_id:
        yield "PROSPECT_PUBLIC_URL does not start with https://: Slack ends an installation at no other address."
    elif settings.slack_signing_secret and not settings.slack_app_token:
        yield "PROSPECT_PUBLIC_URL does not start with https://: Slack calls no other address."
    elif not settings.mattermost_url:
        yield "PROSPECT_PUBLIC_URL does not start with https://: chats call no other address."
    elif not is_internal(host_of(public)):
        yield (
            "PROSPECT_PUBLIC_URL does not start with https://: http is for a network of your own "
            "only (localhost, 10.0.0.5, a name without a dot)."
        )


def _manners(settings: "Settings") -> Iterable[str]:
    if settings.prospect_language not in LANGUAGES:
        yield f"PROSPECT_LANGUAGE is not a language Prospect speaks: write {' or '.join(LANGUAGES)}."
    if not is_zone(settings.prospect_timezone):
        yield "PROSPECT_TIMEZONE is not a time zone: write its IANA name, such as Europe/Paris."
    if settings.log_level.upper() not in LEVELS:
        yield f"LOG_LEVEL is not a level: write {', '.join(LEVELS[:-1])} or {LEVELS[-1]}."
    if settings.log_format.lower() not in FORMS:
        yield f"LOG_FORMAT is not a form of log lines: write {' or '.join(FORMS)}."
