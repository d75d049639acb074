"""What changed in the workspace is heard of; what cannot be read does not come again."""

import pytest

from domain.people import Person
from tests.chat.recorded import TEAM, recorded
from tests.chat.slack_bot import Bot


def test_a_person_who_changed_is_heard_of(bot: Bot) -> None:
    bot.over_socket(recorded("user_change"))

    [(team, profile)] = bot.heard
    assert (team, profile.name, profile.language) == (TEAM, "Bob Durand", "en")


@pytest.mark.parametrize("movement", ["member_joined_channel", "member_left_channel"])
def test_who_comes_into_a_channel_or_leaves_it_is_heard_of(bot: Bot, movement: str) -> None:
    payload = recorded("user_change")
    payload["event"] = {"type": movement, "user": "U1", "channel": "C1", "team": TEAM.id}

    bot.over_socket(payload)

    assert bot.moved == [(TEAM, Person("U1"), "C1")]


def test_an_event_that_cannot_be_read_does_not_come_again(
    bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    payload = recorded("home_opened")
    del payload["event"]["user"]

    status, _ = bot.over_socket(payload)

    assert status == 200
    assert "A payload of Slack broke." in caplog.text


def test_a_press_that_cannot_be_read_is_a_failure_its_person_sees(bot: Bot) -> None:
    status, _ = bot.over_socket(recorded("press", actions=[{"type": "button"}]))

    assert status == 400
