"""The demo told once; each walk has a copy of it, with the bot in it over one transport."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bot.local_workspace import LocalWorkspace
from playground.environment import without_proxies
from tests.databases import WITH_A_KEY, database_at
from tests.playground.chromium import open_browser
from tests.postgres import ON_POSTGRESQL
from tests.walks.browser import SIZE, Walker

without_proxies()

TRANSPORTS = ("socket mode", "signed http")
LANGUAGE = {"alice": "fr", "bob": "en", "chloe": "fr"}

Arrives = Callable[..., Walker]


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demo's database and its conversation, up to its last morning."""
    folder = tmp_path_factory.mktemp("told")
    if not ON_POSTGRESQL:  # there it is told to each walk: the conversation is kept beside a file
        with LocalWorkspace(database_at(folder / "demo.db"), WITH_A_KEY):
            pass
    return folder


@pytest.fixture(params=TRANSPORTS)
def local(request: pytest.FixtureRequest, told: Path, tmp_path: Path) -> Iterator[LocalWorkspace]:
    """The demo, the bot in it over Socket Mode and then over signed HTTP."""
    shutil.copytree(told, tmp_path, dirs_exist_ok=True)
    url = database_at(tmp_path / "demo.db")
    with LocalWorkspace(url, WITH_A_KEY, http=request.param == "signed http") as local:
        yield local


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as browser:
        yield browser


@pytest.fixture
def arrives(browser: Browser, local: LocalWorkspace) -> Iterator[Arrives]:
    """arrives("alice"): Alice opens the page, in her language."""
    with ExitStack() as leaving:

        def arrive(name: str, *, size: tuple[int, int] = SIZE, dark: bool = False) -> Walker:
            walker = Walker(
                browser, local.server.base_url, name, LANGUAGE[name], size=size, dark=dark
            )
            leaving.callback(walker.leaves)
            return walker

        yield arrive
