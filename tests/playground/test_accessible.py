"""Nothing of the page stands in the way of a screen reader, in any light, on any screen (axe)."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.playground.tab import PHONE

pytestmark = [
    pytest.mark.browser,
    # Playwright's own event loop is collected after the test that used it.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{entry['id']}: {entry['nodes'][0]['html'][:200]}" for entry in found]


LOOKS = [
    pytest.param({}, id="light"),
    pytest.param({"color_scheme": "dark"}, id="dark"),
    pytest.param({"viewport": PHONE}, id="phone"),
    pytest.param({"viewport": PHONE, "color_scheme": "dark"}, id="dark phone"),
]


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_stands_in_the_way_of_a_screen_reader(open_tab: Any, look: Any) -> None:
    tab = open_tab(**look)
    tab.workspace.types("alice", tab.place, "Hello *all* `code` <https://example.org|link>")
    for verb in ("card", "pickers", "figures", "nonsense"):
        tab.send(f"/prospect {verb}")
        tab.page.wait_for_timeout(150)
    tab.log().to_contain_text("Did you mean")
    assert violations(tab.page) == []

    tab.add_prospect()
    tab.page.get_by_role("button", name="Save").click()
    expect(tab.page.get_by_text("Please complete").first).to_be_visible()
    assert violations(tab.page) == []
    tab.visitor.closes()


@pytest.mark.parametrize("place", ["home", "dm"])
@pytest.mark.parametrize("look", LOOKS)
def test_nor_in_the_apps_own_places(open_tab: Any, look: Any, place: str) -> None:
    tab = open_tab("chloe", place, **look)
    tab.workspace.types("chloe", "dm", "bonjour")
    tab.page.wait_for_timeout(200)

    assert violations(tab.page) == []
