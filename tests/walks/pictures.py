"""The pictures of the documents: `python -m tests.walks.pictures` takes them again.

The tutorial is followed in both languages, in a workspace that begins anew each time.
"""

import logging
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from bot.local_workspace import LocalWorkspace
from bot.settings import Settings
from playground.environment import without_proxies
from tests.playground.chromium import executable, open_browser
from tests.walks import saying_no
from tests.walks.browser import PHONE, Walker
from tests.walks.tutorial import DOCS, follow

PICTURES = DOCS / "pictures"
REFUSAL = DOCS.parent / "demo" / "saying-no.story"


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
            take_refusal(browser, name, language, folder)


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


def take_refusal(browser: Browser, name: str, language: str, folder: Path) -> None:
    with (
        TemporaryDirectory() as empty,
        LocalWorkspace(f"sqlite:///{empty}/demo.db", Settings(), story=REFUSAL) as local,
    ):
        one = Walker(browser, local.server.base_url, name, language)
        saying_no.follow(one, lambda picture: keep(one, folder / f"{picture}.png"))
        one.leaves()


def keep(one: Walker, path: Path) -> None:
    """The page as it stands, without the caret that blinks."""
    one.page.wait_for_load_state("load")
    one.page.mouse.move(0, 0)
    one.page.evaluate("document.activeElement.blur()")
    one.page.screenshot(path=path, animations="disabled", caret="hide")


if __name__ == "__main__":
    main()
