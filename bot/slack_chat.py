"""Slack without Slack: its renderers alone, for stories."""

from collections.abc import Callable
from typing import NoReturn

from chat.port import Chat
from chat.slack.chat import SlackChat
from domain.people import Person, Team


def offline_chat(names: Callable[[Person], str | None]) -> Chat:
    """Renders as Slack shows it; `names` are the people's. It makes no call."""
    return SlackChat(nowhere, names=names)


def nowhere(team: Team) -> NoReturn:
    raise AssertionError("a story calls nobody")
