"""What a program of the terminal leaves in the outbox can be pressed once the bot has sent it."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.writing_chat import writing_chat
from chat.cards import Button, Buttons, Text, card
from chat.mattermost.seals import Seals
from chat.port import Post
from domain.people import Place
from tests.chat.recorded import Aloud, words

BUTTONS = [bytes(range(32))]
UNDO = Button(action="undo-import", label=words("Undo"), value="1")
MESSAGE = Post(
    to=Place("channel"),
    card=card(Text(words("Imported.")), Buttons((UNDO,))),
    kind="import",
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        database_url=f"sqlite:///{tmp_path / 'prospect.db'}",
        mattermost_url="https://chat.example.org",
        mattermost_token="token",
        mattermost_command_tokens="one",
        prospect_public_url="https://bot.example.org/prospect/",
    )


def test_a_button_of_mattermost_bears_the_bot_s_own_seal_and_address(settings: Settings) -> None:
    chat = writing_chat("mattermost", settings, BUTTONS)

    assert chat is not None
    call = chat.render(MESSAGE, Aloud(), event=None)
    action = call.args["props"]["attachments"][-1]["actions"][0]["integration"]
    assert action["url"] == "https://bot.example.org/prospect/mattermost/action"
    opened = Seals(*BUTTONS).opened(action["context"]["seal"], now=datetime.now(UTC))
    assert (opened["a"], opened["v"], opened["c"]) == ("undo-import", "1", "channel")


def test_nothing_is_written_for_a_chat_nobody_joins(settings: Settings, tmp_path: Path) -> None:
    assert writing_chat("mattermost", replace(settings, mattermost_token=""), BUTTONS) is None
    assert writing_chat("plain", settings, BUTTONS) is None
    assert list(tmp_path.iterdir()) == []


def test_slack_needs_no_secret(settings: Settings, tmp_path: Path) -> None:
    chat = writing_chat("slack", settings, BUTTONS)

    assert chat is not None
    assert chat.render(MESSAGE, Aloud(), event=None).method == "chat.postMessage"
    assert list(tmp_path.iterdir()) == []
