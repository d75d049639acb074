"""What the environment decides, read once at the start. Everything wrong is said at once.

A frozen value and a few checks: pydantic-settings would take a third of the time a start may take
(docs/adr/0009-libraries.md).
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Literal, Self
from zoneinfo import ZoneInfo

from dotenv import dotenv_values

from bot.setting_problems import problems_of

DATABASES = ("sqlite:///", "postgresql://", "postgresql+psycopg://")
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
    prospect_metrics_token: str = field(default="", repr=False)
    prospect_language: str = "en"
    prospect_timezone: str = "Europe/Paris"
    log_level: str = "INFO"
    log_format: str = "text"

    @classmethod
    def read(cls, environment: Mapping[str, str | None] | None = None) -> Self:
        """From the environment, and a .env file behind it. Raises WrongSettings."""
        return cls.unchecked(environment).checked()

    def checked(self) -> Self:
        """Raises WrongSettings."""
        if problems := list(problems_of(self)):
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
