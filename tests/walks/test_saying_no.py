"""Somebody thinks again of a refusal: flagged, refused with two letters, the list, the gate and the week."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bot.local_workspace import LocalWorkspace
from tests.databases import WITH_A_KEY, database_at
from tests.stories.playing import SAYING_NO
from tests.walks.browser import Walker
from tests.walks.saying_no import follow

pytestmark = [
    pytest.mark.browser,
    # Playwright's own event loop is collected after the test that used it.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def told_no(tmp_path: Path) -> Iterator[LocalWorkspace]:
    url = database_at(tmp_path / "no.db")
    with LocalWorkspace(url, WITH_A_KEY, story=SAYING_NO) as local:
        yield local


@pytest.mark.parametrize(("name", "language"), [("alice", "fr"), ("bob", "en")])
def test_what_the_bot_says_is_seen_in_both_languages(
    told_no: LocalWorkspace, browser: Browser, name: str, language: str
) -> None:
    one = Walker(browser, told_no.server.base_url, name, language)

    follow(one, keep=lambda picture: None)

    one.leaves()
    assert told_no.workspace.refusals == []
    assert one.complaints == []
