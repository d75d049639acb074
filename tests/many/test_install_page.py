"""The pages of an installation in a real browser: they look as they are meant to, for everybody, in both languages."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.guard import guarded
from bot.install_page import REASONS, install_page
from bot.serving import serving
from bot.settings import Settings
from chat.slack.installing import BEGIN_AGAIN, page_of
from tests.playground.chromium import open_browser

pytestmark = [
    pytest.mark.browser,
    # Playwright's own event loop is collected after the test that used it.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

ENDS = ("", *REASONS, "invalid_code")
LOOKS = [
    pytest.param({"viewport": {"width": 1100, "height": 760}}, id="light"),
    pytest.param({"viewport": {"width": 1100, "height": 760}, "color_scheme": "dark"}, id="dark"),
    pytest.param({"viewport": {"width": 320, "height": 640}}, id="phone"),
]


def ended(request: Request) -> Response:
    reason = request.query_params["reason"] or None
    return page_of(install_page, reason, request, link=BEGIN_AGAIN)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    site = Starlette(routes=[Route("/slack/ended", ended)])
    with serving(guarded(site, Settings())) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as browser:
        yield browser


def opened(browser: Browser, address: str, reason: str, **look: Any) -> tuple[Page, list[str]]:
    """The page, and what the browser complains of."""
    page = browser.new_context(**look).new_page()
    complaints: list[str] = []
    page.on("console", lambda told: complaints.append(told.text))
    page.goto(f"{address}/slack/ended?reason={reason}")
    return page, complaints


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("locale", ["en-GB", "fr-FR"])
def test_each_end_is_styled_read_by_everybody_and_as_wide_as_the_screen(
    browser: Browser, address: str, locale: str, look: dict[str, Any]
) -> None:
    for reason in ENDS:
        page, complaints = opened(browser, address, reason, locale=locale, **look)

        found = Axe().run(page).response["violations"]
        assert [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found] == []
        assert [one for one in complaints if "favicon" not in one] == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert (
            page.evaluate("getComputedStyle(document.querySelector('main')).borderRadius") == "12px"
        )
        assert page.evaluate("document.documentElement.lang") == locale[:2]
        page.context.close()


def test_the_button_leads_back_to_the_beginning(browser: Browser, address: str) -> None:
    page, _ = opened(browser, address, "access_denied", locale="en-GB")

    leads = page.get_by_role("link", name="Begin again").evaluate("link => link.href")

    assert leads == f"{address}/slack/install"
    page.context.close()
