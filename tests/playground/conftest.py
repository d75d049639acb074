"""Workspaces for the tests: with a bot over each transport, or empty."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser

from playground import Visitor, Workspace, without_proxies
from tests.playground.chromium import open_browser
from tests.playground.office import open_office
from tests.playground.page_browser import PlainBrowser
from tests.playground.tab import DESKTOP, Tab

without_proxies()


@pytest.fixture(params=["socket", "http"])
def joined(request: pytest.FixtureRequest) -> Iterator[Workspace]:
    """With the sample bot, over Socket Mode and then over signed HTTP."""
    with open_office(request.param) as workspace:
        yield workspace


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """On the web, with the sample bot over Socket Mode."""
    with open_office("socket") as workspace:
        yield workspace


@pytest.fixture
def lonely() -> Iterator[Workspace]:
    """On the web, with no bot."""
    with open_office("none") as workspace:
        yield workspace


@pytest.fixture
def alice(joined: Workspace) -> Visitor:
    return joined.visitor("alice")


@pytest.fixture
def alice_browser(workspace: Workspace) -> Iterator[PlainBrowser]:
    headers = {"origin": workspace.base_url}
    with httpx.Client(
        base_url=workspace.base_url, headers=headers, follow_redirects=True, trust_env=False
    ) as client:
        yield PlainBrowser(client, "alice")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as browser:
        yield browser


@pytest.fixture(scope="module")
def shared() -> Iterator[Workspace]:
    """One workspace for all: each test has a channel of its own."""
    with open_office("socket") as workspace:
        workspace.state.clock.run_with(datetime(2026, 1, 5, 9, tzinfo=UTC) - datetime.now(UTC))
        yield workspace


@pytest.fixture
def open_tab(browser: Browser, shared: Workspace, request: pytest.FixtureRequest) -> Iterator[Any]:
    name = re.sub(r"\W+", "-", request.node.name)[:40]
    contexts = []
    tabs: list[Tab] = []

    def opened(person: str = "bob", place: str = "", **options: Any) -> Tab:
        shared.ensure_channel(name)
        shared.state.views.stacks.clear()
        context = browser.new_context(**{"viewport": DESKTOP, **options})
        contexts.append(context)
        page = context.new_page()
        tab = Tab(page, shared.visitor(person), shared, f"#{name}")
        tabs.append(tab)
        page.on("pageerror", lambda error: tab.complaints.append(str(error)))
        page.on(
            "console",
            lambda message: (
                tab.complaints.append(message.text) if message.type == "error" else None
            ),
        )
        page.goto(f"{shared.base_url}/as/{person}/{place or 'c/' + name}")
        return tab

    yield opened
    for context in contexts:
        context.close()
    assert [complaint for tab in tabs for complaint in tab.complaints] == []
