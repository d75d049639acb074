"""Closing and opening again loses nothing of the conversation."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from slack_sdk import WebClient

from playground import Workspace, serve
from playground.identity import channel_id
from tests.playground.sample_blocks import CARD, HOME, PICTURE

START = datetime(2026, 1, 5, 9, tzinfo=UTC)


@pytest.fixture
def kept(lonely: Workspace, tmp_path: Path) -> Path:
    """A file with one of everything."""
    bob = lonely.ensure_person("dave", locale="en-GB")
    lonely.ensure_channel("ventes", private=True)
    client = WebClient(token=lonely.app.bot_token, base_url=lonely.api_url)
    client.chat_postMessage(channel="#equipe", text="card", blocks=CARD)
    client.chat_postEphemeral(channel=channel_id("equipe"), user=bob.id, text="psst")
    client.views_publish(user_id=bob.id, view=HOME)
    client.files_upload_v2(channel=channel_id("ventes"), content=PICTURE, filename="a.png")
    lonely.types("alice", "dm", "hello")
    lonely.move(86_400)
    path = tmp_path / "workspace.json"
    lonely.save(path)
    return path


def test_everything_said_is_there_again(lonely: Workspace, kept: Path) -> None:
    again = Workspace.load(kept)

    for name in ("alice", "dave"):
        for place in ("#equipe", "#ventes", "dm"):
            before, after = lonely.visitor(name), again.visitor(name)
            assert after.sees(place) == before.sees(place)
    assert again.visitor("dave").home() == lonely.visitor("dave").home()
    file = again.visitor("alice").messages("#ventes")[0].files[0]
    assert again.state.files.find(file).content == PICTURE


def test_the_clock_keeps_its_lead(lonely: Workspace, kept: Path) -> None:
    again = Workspace.load(kept)

    assert abs(again.now() - lonely.now()) < timedelta(seconds=5)


def test_what_was_read_stays_read(lonely: Workspace, kept: Path) -> None:
    again = Workspace.load(kept)

    assert again.visitor("alice").unread("dm") == lonely.visitor("alice").unread("dm")
    assert again.visitor("bob").unread("#equipe") == 1


def test_new_messages_come_after_the_old_ones(kept: Path) -> None:
    again = Workspace.load(kept)
    again.stand_at(START)

    again.types("bob", "#equipe", "later")

    stamps = [m.ts for m in again.visitor("bob").messages("#equipe")]
    assert stamps == sorted(stamps)


def test_a_foreign_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text("[]")

    with pytest.raises(ValueError, match="is not a saved local workspace"):
        Workspace.load(path)


def test_a_server_keeps_the_conversation_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "workspace.json"
    workspace = Workspace()
    server = serve(workspace, port=0, save_to=path)
    workspace.types("bob", "#equipe", "remember")

    server.stop()

    assert Workspace.load(path).visitor("alice").sees("#equipe") == ["remember"]
