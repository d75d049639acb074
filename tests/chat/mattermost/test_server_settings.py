"""What a System Admin must switch on is told with the page it is on, and nothing else is."""

from copy import deepcopy
from typing import Any

import pytest

from chat.findings import Finding
from chat.mattermost.server_settings import examined_settings
from tests.chat.mattermost.empty_server import EmptyServer

ADDRESSES = {
    "127.0.0.1": ["127.0.0.1"],
    "10.1.2.3": ["10.1.2.3"],
    "bot.example.org": ["93.184.216.34"],
    "inside.example.org": ["10.1.2.3"],
    "both.example.org": ["10.1.2.3", "2a00:1450:4007::1"],
    "six.example.org": ["fd00::7"],
}


def found(changed: dict[str, Any], public_url: str = "http://127.0.0.1:8030") -> list[Finding]:
    config = deepcopy(EmptyServer().config)
    for name, value in changed.items():
        section = "FileSettings" if name == "EnableFileAttachments" else "ServiceSettings"
        config[section][name] = value
    return list(examined_settings(config, public_url, lookup=lambda host: ADDRESSES.get(host, [])))


def test_where_everything_is_switched_on_nothing_is_to_be_done() -> None:
    assert [finding for finding in found({}) if not finding.well] == []


@pytest.mark.parametrize(
    ("changed", "page"),
    [
        ({"EnableBotAccountCreation": False}, "Integrations, Bot Accounts"),
        ({"EnableCommands": False}, "Integrations, Integration Management"),
        ({"EnableFileAttachments": False}, "Site Configuration, File Sharing and Downloads"),
        ({"AllowedUntrustedInternalConnections": ""}, "Environment, Developer"),
        ({"SiteURL": ""}, "Environment, Web Server"),
        ({"PostEditTimeLimit": 300}, "User Management, Permissions"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)
def test_each_says_on_which_page_it_is(changed: dict[str, Any], page: str) -> None:
    wrong = [finding.words for finding in found(changed) if not finding.well]

    assert len(wrong) == 1
    assert page in wrong[0]


def test_a_bot_does_without_the_tokens_of_persons() -> None:
    findings = {finding.what: finding for finding in found({"EnableUserAccessTokens": False})}

    assert findings["access tokens"].well
    assert "the bot's own token works" in findings["access tokens"].words


@pytest.mark.parametrize(
    ("host", "allowed", "well"),
    [
        pytest.param("bot.example.org", "", True, id="public"),
        pytest.param("10.1.2.3", "", False, id="private, nothing listed"),
        pytest.param("10.1.2.3", "127.0.0.1, 10.1.2.3", True, id="private, listed as it is"),
        pytest.param("10.1.2.3", "10.1.0.0/16", True, id="private, within a range"),
        pytest.param("10.1.2.3", "10.2.0.0/16 10.1.2.33", False, id="private, others listed"),
        pytest.param("inside.example.org", "", False, id="a name inside"),
        pytest.param("inside.example.org", "10.1.2.3", False, id="its address is not its name"),
        pytest.param("inside.example.org", "inside.example.org", True, id="its name"),
        pytest.param("inside.example.org", "10.0.0.0/8", True, id="its range"),
        pytest.param("both.example.org", "", True, id="a public address too"),
        pytest.param("six.example.org", "10.0.0.0/8", False, id="version 6, a range of version 4"),
        pytest.param("six.example.org", "fd00::/8", True, id="version 6, in a range"),
        pytest.param("nobody-knows", "not/a/range 10.0.0.0/99", False, id="known to nobody here"),
    ],
)
def test_mattermost_calls_a_private_address_only_when_it_is_listed(
    host: str, allowed: str, well: bool
) -> None:
    findings = found({"AllowedUntrustedInternalConnections": allowed}, f"http://{host}:8030")

    connections = next(one for one in findings if one.what == "internal connections")
    assert connections.well is well
    assert host in connections.words
