"""The pictures of the documents: `python -m tests.walks.pictures` takes them again.

The tutorial is followed in both languages, in a workspace that begins anew each time.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from bot.local_workspace import LocalWorkspace
from bot.settings import Settings
from playground.environment import without_proxies
from tests.playground.chromium import executable, open_browser
from tests.stories.playing import AGENCIES, SAYING_NO
from tests.walks import campaign, saying_no
from tests.walks.browser import PHONE, Walker
from tests.walks.tutorial import DOCS, Keep, follow

PICTURES = DOCS / "pictures"
STORIES: tuple[tuple[Path, Callable[[Walker, Keep], None]], ...] = (
    (SAYING_NO, saying_no.follow),
    (AGENCIES, campaign.follow),
)


def main() -> None:
    logging.disable(logging.INFO)
    without_proxies()
    if executable() is None:
        raise SystemExit("No Chromium on this machine: name one with CHROMIUM.")
    with open_browser() as browser:
        for name, language, folder in (
            ("bob", "en", PICTURES),
            ("alice", "fr", PICTURES / "fr"),
        ):
            folder.mkdir(parents=True, exist_ok=True)
            take(browser, name, language, folder)
            for story, walk in STORIES:
                take_story(browser, name, language, folder, story=story, walk=walk)


def take(browser: Browser, name: str, language: str, folder: Path) -> None:
    with (
        TemporaryDirectory() as empty,
        LocalWorkspace(f"sqlite:///{empty}/demo.db", Settings()) as local,
    ):
        address = local.server.base_url
        one = Walker(browser, address, name, language)
        follow(one, lambda picture: keep(one, folder / f"{picture}.png"))
        dark = Walker(browser, address, name, language, dark=True)
        dark.goes("home")
        keep(dark, folder / "09-dark.png")
        phone = Walker(browser, address, name, language, size=PHONE)
        phone.goes("home")
        keep(phone, folder / "10-phone.png")
        for walker in (one, dark, phone):
            walker.leaves()


def take_story(
    browser: Browser,
    name: str,
    language: str,
    folder: Path,
    *,
    story: Path,
    walk: Callable[[Walker, Keep], None],
) -> None:
    with (
        TemporaryDirectory() as empty,
        LocalWorkspace(f"sqlite:///{empty}/demo.db", Settings(), story=story) as local,
    ):
        one = Walker(browser, local.server.base_url, name, language)
        walk(one, lambda picture: keep(one, folder / f"{picture}.png"))
        one.leaves()


def keep(one: Walker, path: Path) -> None:
    """The page as it stands, without the caret that blinks."""
    one.page.wait_for_load_state("load")
    one.page.mouse.move(0, 0)
    one.page.evaluate("document.activeElement.blur()")
    one.page.screenshot(path=path, animations="disabled", caret="hide")


if __name__ == "__main__":
    main()
