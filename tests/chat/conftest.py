"""A pretend Web API for whoever asks."""

from collections.abc import Iterator

import pytest

from chat.slack.chat import SlackChat
from chat.slack.connect import web_client
from playground.environment import without_proxies
from tests.chat.pretend_api import PretendApi, pretend_api
from tests.chat.slack_bot import Bot

without_proxies()


@pytest.fixture
def api() -> Iterator[PretendApi]:
    with pretend_api() as api:
        yield api


@pytest.fixture
def chat(api: PretendApi) -> SlackChat:
    client = web_client("xoxb-test", api_url=api.url)
    return SlackChat(lambda team: client)


@pytest.fixture
def bot(api: PretendApi) -> Bot:
    return Bot(api)
