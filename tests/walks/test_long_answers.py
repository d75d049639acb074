"""An answer longer than the window is read from its beginning."""

import pytest
from playwright.sync_api import expect

from bot.local_workspace import LocalWorkspace
from tests.walks.browser import PHONE
from tests.walks.conftest import Arrives

pytestmark = [
    pytest.mark.browser,
    # Playwright's own event loop is collected after the test that used it.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.mark.parametrize("again", [False, True], ids=["as it comes", "after a reload"])
def test_its_first_line_is_in_view(local: LocalWorkspace, arrives: Arrives, *, again: bool) -> None:
    bob = arrives("bob", size=PHONE)
    bob.goes("#equipe")

    bob.types("/prospect help")
    bob.sees("help-foot")
    if again:
        bob.goes("#equipe")

    expect(bob.newest.get_by_text("What would you like to do?")).to_be_in_viewport()
    assert bob.complaints == []


def test_a_short_one_stands_at_the_end(local: LocalWorkspace, arrives: Arrives) -> None:
    bob = arrives("bob")
    bob.goes("#equipe")

    bob.types("/prospect add Ambert")
    bob.sees("prospect-added")

    expect(bob.newest.get_by_role("button", name="Log a call")).to_be_in_viewport()


def test_a_long_name_without_a_space_stays_in_the_window(
    local: LocalWorkspace, arrives: Arrives
) -> None:
    bob = arrives("bob", size=PHONE)
    bob.goes("#equipe")
    name = "Ambert" * 20
    bob.types(f'/prospect add Ambert segment:"{name}"')
    bob.sees("prospect-added")
    bob.types("/prospect call Ambert busy")
    bob.sees("Busy")

    bob.types(f'/prospect stats segment:"{name}"')
    bob.sees_on_page("stats-chart")

    wide = "notes => Math.max(...notes.map(note => note.scrollWidth - note.clientWidth))"
    assert bob.newest.locator(".context").evaluate_all(wide) <= 0
