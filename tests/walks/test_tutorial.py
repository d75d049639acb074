"""The tutorial tells the truth: followed to the letter, in both languages."""

import pytest

from bot.local_workspace import LocalWorkspace
from tests.walks.conftest import Arrives
from tests.walks.tutorial import follow

pytestmark = [
    pytest.mark.browser,
    # Playwright's own event loop is collected after the test that used it.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.mark.parametrize("name", ["alice", "bob"])
def test_what_it_promises_is_seen(local: LocalWorkspace, arrives: Arrives, name: str) -> None:
    one = arrives(name)

    follow(one, keep=lambda picture: None)

    assert local.workspace.refusals == []
    assert one.complaints == []
