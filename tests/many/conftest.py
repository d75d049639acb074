"""A pretend Slack with many workspaces, and a bot that is installed in them."""

from collections.abc import Iterator

import pytest

from bot.settings import Settings
from playground.environment import without_proxies
from tests.chat.slack_of_many import ManyWorkspaces
from tests.many.site import Site, settings_of_many, site_of

without_proxies()


@pytest.fixture
def slack() -> Iterator[ManyWorkspaces]:
    with ManyWorkspaces().at_work() as slack:
        yield slack


@pytest.fixture
def settings(slack: ManyWorkspaces, database: str) -> Settings:
    return settings_of_many(database, slack.url)


@pytest.fixture
def site(settings: Settings) -> Iterator[Site]:
    with site_of(settings) as site:
        yield site
