"""What the environment decides, read once at the start. Everything wrong is said at once.

A frozen value and a few checks: pydantic-settings would take a third of the time a start may take
(docs/adr/0009-libraries.md).
"""

import os
from base64 import urlsafe_b64decode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values

from bot.network import host_of, is_address, is_internal
from bot.texts import LANGUAGES

DATABASES = ("sqlite:///", "postgresql://", "postgresql+psycopg://")
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
Platform = Literal["slack", "mattermost"]


class WrongSettings(Exception):
    """Some settings are missing or wrong; `problems` has a sentence for each."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Each field is an environment variable of the same name in capitals (see .env.example)."""

    database_url: str = field(default="sqlite:///prospect.db", repr=False)
    prospect_secret_key: str = field(default="", repr=False)
    slack_bot_token: str = field(default="", repr=False)
    slack_app_token: str = field(default="", repr=False)
    slack_signing_secret: str = field(default="", repr=False)
    slack_api_url: str = "https://slack.com/api/"
    prospect_slack_client_id: str = ""
    prospect_slack_client_secret: str = field(default="", repr=False)
    mattermost_url: str = ""
    mattermost_token: str = field(default="", repr=False)
    mattermost_command_tokens: str = field(default="", repr=False)
    prospect_public_url: str = ""
    prospect_bind: str = "127.0.0.1:8030"
    prospect_drain_seconds: str = "0"
    prospect_metrics_token: str = ""
    prospect_language: str = "en"
    prospect_timezone: str = "Europe/Paris"
    log_level: str = "INFO"

    @classmethod
    def read(cls, environment: Mapping[str, str | None] | None = None) -> Self:
        """From the environment, and a .env file behind it. Raises WrongSettings."""
        return cls.unchecked(environment).checked()

    def checked(self) -> Self:
        """Raises WrongSettings."""
        if problems := list(self.problems()):
            raise WrongSettings(problems)
        return self

    @classmethod
    def unchecked(cls, environment: Mapping[str, str | None] | None = None) -> Self:
        """The same as it is written, for whoever is still filling it in."""
        if environment is None:
            environment = {**dotenv_values(".env"), **os.environ}
        given = {field.name: environment.get(field.name.upper()) for field in fields(cls)}
        return cls(**{name: value.strip() for name, value in given.items() if value})

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """The chats to join; with none, the local workspace is opened."""
        joined: dict[Platform, str] = {
            "slack": self.slack_bot_token or self.prospect_slack_client_id,
            "mattermost": self.mattermost_token,
        }
        return tuple(platform for platform, token in joined.items() if token)

    @property
    def command_tokens(self) -> tuple[str, ...]:
        """Those of the /prospect commands of Mattermost's teams."""
        return tuple(self.mattermost_command_tokens.replace(",", " ").split())

    @property
    def knows_its_database(self) -> bool:
        return self.database_url.startswith(DATABASES)

    @property
    def may_have_a_key(self) -> bool:
        """A file beside SQLite, made when it is needed; with a server only the setting."""
        return bool(self.prospect_secret_key) or self.database_url.startswith("sqlite:///")

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.prospect_timezone)

    @property
    def host(self) -> str:
        return self.prospect_bind.rpartition(":")[0]

    @property
    def port(self) -> int:
        return int(self.prospect_bind.rpartition(":")[2])

    def problems(self) -> Iterable[str]:
        yield from self._slack()
        yield from self._mattermost()
        yield from self._machine()
        yield from self._manners()

    def _slack(self) -> Iterable[str]:
        yield from self._many_workspaces()
        named = self.slack_app_token or self.slack_signing_secret
        if self.slack_bot_token and not self.slack_bot_token.startswith("xoxb-"):
            yield (
                "SLACK_BOT_TOKEN does not start with xoxb-: copy the Bot User OAuth Token from "
                "your app's page, OAuth & Permissions."
            )
        if self.slack_app_token and not self.slack_app_token.startswith("xapp-"):
            yield (
                "SLACK_APP_TOKEN does not start with xapp-: generate an App-Level Token with the "
                "scope connections:write on your app's page, Basic Information."
            )
        if named and not self.slack_bot_token and not self.prospect_slack_client_id:
            yield (
                "SLACK_BOT_TOKEN is missing: copy the Bot User OAuth Token from your app's page, "
                "OAuth & Permissions."
            )
        if self.slack_bot_token and not named:
            yield (
                "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing: the first joins by Socket "
                "Mode, the second by HTTP; both are on your app's page, Basic Information."
            )
        if not self.slack_api_url.endswith("/api/"):
            yield "SLACK_API_URL does not end with /api/: leave it out to use Slack's own."

    def _many_workspaces(self) -> Iterable[str]:
        """Each workspace has a token of its own, which Slack gives at an address it can reach."""
        if bool(self.prospect_slack_client_id) != bool(self.prospect_slack_client_secret):
            yield (
                "PROSPECT_SLACK_CLIENT_ID and PROSPECT_SLACK_CLIENT_SECRET go together: both are "
                "on your app's page, Basic Information."
            )
            return
        if not self.prospect_slack_client_id:
            return
        if self.slack_bot_token:
            yield (
                "SLACK_BOT_TOKEN is of one workspace, PROSPECT_SLACK_CLIENT_ID for many: leave one "
                "of them out."
            )
        if not self.slack_signing_secret and not self.slack_app_token:
            yield (
                "SLACK_SIGNING_SECRET is missing: with many workspaces Slack calls the bot by HTTP; "
                "it is on your app's page, Basic Information."
            )
        if not self.prospect_public_url:
            yield (
                "PROSPECT_PUBLIC_URL is missing: with many workspaces, whoever installs the app "
                "comes back to it: https://prospect.example.org."
            )

    def _mattermost(self) -> Iterable[str]:
        if not (self.mattermost_url or self.mattermost_token or self.mattermost_command_tokens):
            return
        if not self.mattermost_url:
            yield (
                "MATTERMOST_URL is missing: write the server's address as in your browser, without "
                "the team's name: https://chat.example.org."
            )
        elif not is_address(self.mattermost_url):
            yield (
                "MATTERMOST_URL is not an address: write it as in your browser, without the team's "
                "name: https://chat.example.org."
            )
        if not self.mattermost_token:
            yield (
                "MATTERMOST_TOKEN is missing: `prospect install mattermost` makes the bot account "
                "and prints its token."
            )
        if not self.command_tokens:
            yield (
                "MATTERMOST_COMMAND_TOKENS is missing: `prospect install mattermost` makes the "
                "command /prospect of a team and prints its token."
            )
        if not self.prospect_public_url:
            yield (
                "PROSPECT_PUBLIC_URL is missing: Mattermost calls the bot. Write the address at which "
                "its server reaches this machine: https://prospect.example.org, or "
                "http://10.0.0.5:8030 inside a network of your own."
            )

    def _machine(self) -> Iterable[str]:
        if not self.knows_its_database:
            yield (
                "DATABASE_URL is not an address Prospect knows: write sqlite:///prospect.db or "
                "postgresql://user:password@host:5432/prospect."
            )
        host, _, port = self.prospect_bind.rpartition(":")
        if not host or not port.isdigit() or int(port) > 65535:
            yield "PROSPECT_BIND is not an address and a port: write 127.0.0.1:8030."
        if not self.prospect_drain_seconds.isdecimal() or int(self.prospect_drain_seconds) > 300:
            yield "PROSPECT_DRAIN_SECONDS is not a number of seconds up to 300: write 5, or 0."
        if self.prospect_metrics_token and len(self.prospect_metrics_token) < 16:
            yield "PROSPECT_METRICS_TOKEN is too short to be a secret: `prospect secret` prints one."
        yield from self._address()
        if not all(is_key(key) for key in keys_in(self.prospect_secret_key)):
            yield (
                "PROSPECT_SECRET_KEY is not 32 bytes in urlsafe base64: `prospect secret` prints one."
            )

    def _address(self) -> Iterable[str]:
        """Where chats call the bot: what is said travels in clear by http."""
        public = self.prospect_public_url
        if not public or (public.startswith("https://") and is_address(public)):
            return
        if not is_address(public):
            yield (
                "PROSPECT_PUBLIC_URL is not an address: write https:// and a name, without user, "
                "question mark or #: https://prospect.example.org."
            )
        elif self.slack_signing_secret and not self.slack_app_token:
            yield "PROSPECT_PUBLIC_URL does not start with https://: Slack calls no other address."
        elif not self.mattermost_url:
            yield "PROSPECT_PUBLIC_URL does not start with https://: chats call no other address."
        elif not is_internal(host_of(public)):
            yield (
                "PROSPECT_PUBLIC_URL does not start with https://: http is for a network of your own "
                "only (localhost, 10.0.0.5, a name without a dot)."
            )

    def _manners(self) -> Iterable[str]:
        if self.prospect_language not in LANGUAGES:
            yield f"PROSPECT_LANGUAGE is not a language Prospect speaks: write {' or '.join(LANGUAGES)}."
        if not is_zone(self.prospect_timezone):
            yield "PROSPECT_TIMEZONE is not a time zone: write its IANA name, such as Europe/Paris."
        if self.log_level.upper() not in LEVELS:
            yield f"LOG_LEVEL is not a level: write {', '.join(LEVELS[:-1])} or {LEVELS[-1]}."


def keys_in(text: str) -> list[str]:
    """One, or several with commas between, the new one first: while a key is replaced."""
    return [key.strip() for key in text.split(",") if key.strip()]


def is_key(text: str) -> bool:
    try:
        return len(urlsafe_b64decode(text)) == 32
    except ValueError:
        return False


def is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
