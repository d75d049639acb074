"""Workspaces for the tests: with a bot over each transport, or empty."""

from collections.abc import Iterator

import httpx
import pytest

from playground import Visitor, Workspace, without_proxies
from tests.playground.office import open_office
from tests.playground.page_browser import Browser

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
def alice_browser(workspace: Workspace) -> Iterator[Browser]:
    headers = {"origin": workspace.base_url}
    with httpx.Client(
        base_url=workspace.base_url, headers=headers, follow_redirects=True, trust_env=False
    ) as client:
        yield Browser(client, "alice")
