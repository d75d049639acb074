"""A pretend Slack with many workspaces, and a bot that is installed in them."""

from collections.abc import Iterator

import pytest

from bot.settings import Settings
from playground.environment import without_proxies
from tests.chat.slack_of_many import ManyWorkspaces
from tests.databases import WITH_A_KEY
from tests.many.site import PUBLIC, SECRET, Site, site_of

without_proxies()


@pytest.fixture
def slack() -> Iterator[ManyWorkspaces]:
    with ManyWorkspaces().at_work() as slack:
        yield slack


@pytest.fixture
def settings(slack: ManyWorkspaces, database: str) -> Settings:
    return Settings(
        database_url=database,
        prospect_secret_key=WITH_A_KEY.prospect_secret_key,
        slack_api_url=slack.url,
        slack_signing_secret=SECRET,
        prospect_slack_client_id="1.2",
        prospect_slack_client_secret="a-client-secret",
        prospect_public_url=PUBLIC,
    )


@pytest.fixture
def site(settings: Settings) -> Iterator[Site]:
    with site_of(settings) as site:
        yield site
