"""Slack said yes and the database does not: whoever installs it is told, and nothing is half done."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.install_page import install_page
from chat.slack.install_flow import Address, flow_of
from chat.slack.installing import Installed, routes
from storage.unavailable import Unavailable
from tests.chat.slack_of_many import ManyWorkspaces
from tests.many.site import PUBLIC, Site, state_of
from tests.security.listening import log_lines


class Unwell:
    """A database that is away, now or from the moment a state comes back."""

    def __init__(self, *, knows_states: bool) -> None:
        self.knows_states = knows_states
        self.is_well = False
        self.saved: list[Installed] = []

    def save(self, one: Installed) -> None:
        if not self.is_well:
            raise Unavailable("OperationalError")
        self.saved.append(one)

    def token_of(self, team: str) -> str | None:
        raise Unavailable("OperationalError")

    def kept(self, team: str) -> tuple[str, datetime] | None:
        raise Unavailable("OperationalError")

    def refused(self, team: str, token: str) -> str | None:
        raise Unavailable("OperationalError")

    def new_state(self) -> str:
        return "a-state"

    def is_ours(self, state: str) -> bool:
        if not self.knows_states:
            raise Unavailable("OperationalError")
        return True


@pytest.fixture(params=[True, False], ids=["when it is kept", "when the state comes back"])
def unwell(request: pytest.FixtureRequest) -> Unwell:
    return Unwell(knows_states=request.param)


@pytest.fixture
def at(unwell: Unwell, slack: ManyWorkspaces) -> Iterator[Site]:
    address = Address(
        client_id="1.2", client_secret="a-client-secret", public=PUBLIC, api_url=slack.url
    )
    flow = flow_of(unwell, address, install_page)
    with TestClient(Starlette(routes=list(routes(flow, install_page))), base_url=PUBLIC) as client:
        yield Site(client)


def test_a_page_says_so_and_the_log_has_no_secret(at: Site) -> None:
    with log_lines() as log:
        answer = at.comes_back(state_of(at.begins()), "code-one")

    assert answer.status_code == 500
    assert "the bot could not keep it" in answer.text
    assert 'href="install"' in answer.text
    lines = [line for line in log.getvalue().splitlines() if "httpx" not in line]
    assert any("An installation" in line for line in lines)
    assert [line for line in lines if "xoxb" in line or "a-client-secret" in line] == []


def test_begun_again_when_it_is_well_it_is_kept(
    at: Site, unwell: Unwell, slack: ManyWorkspaces
) -> None:
    at.comes_back(state_of(at.begins()), "code-one")
    unwell.is_well = unwell.knows_states = True
    slack.codes["again"] = "TONE"

    answer = at.comes_back(state_of(at.begins()), "again")

    assert answer.url.path == "/slack/installed"
    assert [one.team for one in unwell.saved] == ["TONE"]
