"""Slack as a chat to write to: over its Web API, or its renderers alone, for stories."""

from collections.abc import Callable
from typing import NoReturn

from chat.port import Chat
from chat.slack.chat import SlackChat
from chat.slack.connect import IMPATIENCE, PATIENCE, web_client
from chat.slack.installing import Installations
from chat.slack.workspaces import client_of_each
from domain.people import Person, Team


def online_chat(token: str, *, api_url: str) -> SlackChat:
    """One workspace: the same token for whatever team a message is for."""
    patient = web_client(token, api_url=api_url)
    quick = web_client(token, api_url=api_url, seconds=IMPATIENCE)
    return SlackChat(lambda _team: patient, quick=lambda _team: quick)


def chat_of_many(installations: Installations, *, api_url: str) -> SlackChat:
    """Many workspaces, each with its own token."""
    return SlackChat(
        client_of_each(installations, api_url=api_url, seconds=PATIENCE),
        quick=client_of_each(installations, api_url=api_url, seconds=IMPATIENCE),
    )


def offline_chat(names: Callable[[Person], str | None]) -> Chat:
    """Renders as Slack shows it; `names` are the people's. It makes no call."""
    return SlackChat(nowhere, names=names)


def nowhere(team: Team) -> NoReturn:
    raise AssertionError("a story calls nobody")
