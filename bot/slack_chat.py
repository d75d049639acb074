"""Slack as a chat to write to: over its Web API, or its renderers alone, for stories."""

from collections.abc import Callable
from typing import NoReturn

from slack_sdk import WebClient

from chat.port import Chat, Undelivered
from chat.slack.chat import SlackChat
from chat.slack.connect import IMPATIENCE, PATIENCE, web_client
from domain.people import Person, Team


def online_chat(token: str, *, api_url: str) -> SlackChat:
    """One workspace: the same token for whatever team a message is for."""
    patient = web_client(token, api_url=api_url)
    quick = web_client(token, api_url=api_url, seconds=IMPATIENCE)
    return SlackChat(lambda _team: patient, quick=lambda _team: quick)


def chat_of_many(token_of: Callable[[str], str | None], *, api_url: str) -> SlackChat:
    """Many workspaces, each with its own token. One that has the app no more is told nothing."""

    def client(team: Team, seconds: int) -> WebClient:
        token = token_of(team.id)
        if token is None:
            raise Undelivered("not_installed", permanent=True)
        return web_client(token, api_url=api_url, seconds=seconds)

    return SlackChat(
        lambda team: client(team, PATIENCE), quick=lambda team: client(team, IMPATIENCE)
    )


def offline_chat(names: Callable[[Person], str | None]) -> Chat:
    """Renders as Slack shows it; `names` are the people's. It makes no call."""
    return SlackChat(nowhere, names=names)


def nowhere(team: Team) -> NoReturn:
    raise AssertionError("a story calls nobody")
