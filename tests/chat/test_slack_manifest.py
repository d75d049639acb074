"""The app's manifest: what Slack takes, and what the bot needs."""

from typing import Any

import pytest

from chat.slack.manifest import manifest

ADDRESS = "https://prospect.example/slack/events"


def test_lengths_are_those_slack_takes() -> None:
    shown = manifest()["display_information"]
    [command] = manifest()["features"]["slash_commands"]

    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 174 <= len(shown["long_description"]) <= 4_000
    assert len(command["command"]) <= 32
    assert len(command["usage_hint"]) <= 1_000
    assert all(len(one["name"]) <= 24 for one in manifest()["features"]["shortcuts"])


def test_the_bot_can_be_written_to_and_people_arrive_as_mentions() -> None:
    features = manifest()["features"]

    assert features["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
    assert features["slash_commands"][0]["should_escape"] is True


def urls(part: Any) -> list[str]:
    match part:
        case dict():
            return [url for value in part.values() for url in urls(value)]
        case list():
            return [url for value in part for url in urls(value)]
        case str():
            return [part] if part.startswith("https://") else []
        case _:
            return []


@pytest.mark.parametrize(
    ("address", "socket", "times"),
    [
        pytest.param(None, True, 0, id="Socket Mode"),
        pytest.param(ADDRESS, False, 4, id="signed HTTP"),
    ],
)
def test_every_payload_has_one_way_in(address: str | None, socket: bool, times: int) -> None:
    made = manifest(address)

    assert made["settings"]["socket_mode_enabled"] is socket
    assert urls(made) == [ADDRESS] * times
