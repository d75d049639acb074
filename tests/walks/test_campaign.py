"""A campaign as the page tells it: a stuck segment, its opposite, a list taken in, the next call, the figures."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bot.local_workspace import LocalWorkspace
from tests.databases import WITH_A_KEY, database_at
from tests.postgres import ON_POSTGRESQL
from tests.stories.playing import AGENCIES
from tests.walks.browser import Walker
from tests.walks.campaign import follow

pytestmark = [
    pytest.mark.browser,
    # Playwright's own event loop is collected after the test that used it.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(scope="module")
def called(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the database and the conversation, told once."""
    folder = tmp_path_factory.mktemp("campaign")
    if not ON_POSTGRESQL:
        with LocalWorkspace(database_at(folder / "demo.db"), WITH_A_KEY, story=AGENCIES):
            pass
    return folder


@pytest.fixture
def campaign(called: Path, tmp_path: Path) -> Iterator[LocalWorkspace]:
    shutil.copytree(called, tmp_path, dirs_exist_ok=True)
    with LocalWorkspace(database_at(tmp_path / "demo.db"), WITH_A_KEY, story=AGENCIES) as local:
        yield local


@pytest.mark.parametrize(("name", "language"), [("alice", "fr"), ("bob", "en")])
def test_a_campaign_is_run_in_both_languages(
    campaign: LocalWorkspace, browser: Browser, name: str, language: str
) -> None:
    one = Walker(browser, campaign.server.base_url, name, language)

    follow(one, keep=lambda picture: None)

    one.leaves()
    assert campaign.workspace.refusals == []
    assert one.complaints == []
