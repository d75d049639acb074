"""What people write to the bot in Mattermost, read."""

import json
from pathlib import Path
from typing import Any

import pytest

from chat.mattermost.read_posts import posted, told
from chat.port import Told
from domain.people import Person, Place, Profile
from tests.chat.mattermost.written_to import ALICE, BOB, BOT, DEALS, DIRECT, TEAM, Bot, posted_event

RECORDED = Path(__file__).parent / "recorded"


@pytest.fixture
def bot() -> Bot:
    return Bot()


def test_a_direct_message_is_told_to_the_bot(bot: Bot) -> None:
    bot.hears("show P-1", file_ids=["file1"])

    (found,) = bot.told
    assert found == Told(
        id="mm:post:post1",
        team=TEAM,
        by=Person(ALICE),
        place=Place(DIRECT, direct=True),
        text="show P-1",
        files=("file1",),
    )


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        pytest.param("/prospect show P-1", "show P-1", id="with the command's word"),
        pytest.param(" prospect  show P-1 ", "show P-1", id="without its stroke"),
        pytest.param("/prospect", "", id="nothing else"),
        pytest.param("@prospect show P-1", "show P-1", id="with the bot's name"),
        pytest.param("prospection show", "prospection show", id="another word"),
        pytest.param("show by:@bob", f"show by:@{{{BOB}}}", id="a person"),
        pytest.param("show by:@nobody", "show by:@nobody", id="nobody"),
        pytest.param("settings channel:~deals", f"settings channel:#{{{DEALS}}}", id="a channel"),
        pytest.param("show @{bob}", "show @ {bob}", id="forged"),
    ],
)
def test_it_is_read_as_a_command_is(bot: Bot, typed: str, read: str) -> None:
    bot.hears(typed)

    assert bot.texts == [read]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        pytest.param("@prospect list", ["list"], id="called first"),
        pytest.param("@Prospect: list", ["list"], id="called with a colon"),
        pytest.param("list", [], id="not called"),
        pytest.param("ask @prospect list", [], id="spoken of"),
        pytest.param("@prospector list", [], id="somebody else"),
        pytest.param("@prospect-bot list", [], id="another bot"),
    ],
)
def test_in_a_channel_only_its_name_calls_it(bot: Bot, typed: str, read: list[str]) -> None:
    bot.hears(typed, channel_id=DEALS)

    assert bot.texts == read
    assert not any(one.place.direct for one in bot.told)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"user_id": BOT}, id="its own"),
        pytest.param({"type": "system_add_to_channel"}, id="the system's"),
        pytest.param({"props": {"from_bot": "true"}}, id="another bot's"),
        pytest.param({"props": {"from_webhook": "true"}}, id="a webhook's"),
    ],
)
def test_what_no_person_wrote_is_not_heard(bot: Bot, other: dict[str, Any]) -> None:
    bot.hears("list", **other)

    assert bot.told == []


def test_an_edited_message_says_nothing_new(bot: Bot) -> None:
    bot.hearing.heard("post_edited", posted_event("list"))

    assert bot.told == []


def test_somebody_who_changed_is_known_as_they_are_now(bot: Bot) -> None:
    user = {"id": ALICE, "username": "alice", "locale": "fr", "timezone": {}, "roles": ""}

    bot.hearing.heard("user_updated", {"user": user})

    assert bot.known == [Profile(person=Person(ALICE), name="alice", language="fr")]


def test_a_recorded_message_is_read() -> None:
    recorded = json.loads((RECORDED / "dm_posted_event.json").read_text(encoding="utf-8"))
    written, direct = posted(recorded["bot"][0]["data"])

    found = told(written, TEAM, direct=direct, bot="prospect", people=no_names, channels=no_names)

    assert found is not None
    assert found.text == "my free text answer"
    assert found.place.direct


def no_names(_: set[str]) -> dict[str, str]:
    return {}
