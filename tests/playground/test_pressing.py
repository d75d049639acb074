"""Buttons and menus in messages and at home act at once."""

from typing import Any

import httpx
import pytest

from playground import NotSeen, Refused, Visitor, Workspace
from playground.acts import pressing
from tests.playground.sample_blocks import CARD, option


def test_a_private_answer_is_replaced_by_its_response_url(
    joined: Workspace, alice: Visitor
) -> None:
    alice.types("#equipe", "/prospect nonsense")

    alice.presses("Undo")

    assert alice.reads("Undone") == "Undone"
    assert alice.sees() == ["Undone"]


def test_a_message_is_updated_in_place(joined: Workspace, alice: Visitor) -> None:
    alice.types("#equipe", "/prospect card")

    alice.presses("Done")

    assert alice.reads("Done by @Alice Martin")
    assert len(alice.sees()) == 1


def test_a_question_before_an_act_can_be_answered_no(joined: Workspace, alice: Visitor) -> None:
    alice.types("#equipe", "/prospect card")

    alice.presses("Close", confirm=False)
    assert [e for e in joined.journal if e["method"] == "block_actions"] == []

    alice.presses("Close")
    assert alice.reads("chosen: 12")


def test_an_entry_of_a_menu_of_actions_is_pressed_by_its_name(
    joined: Workspace, alice: Visitor
) -> None:
    alice.types("#equipe", "/prospect card")

    alice.presses("Archive")

    assert alice.reads("chosen: archive")


@pytest.mark.parametrize(
    ("label", "content", "answer"),
    [
        ("Stage", "Met", "met"),
        ("Owner", "bob", "{bob}"),
        ("Channel", "#general", "{general}"),
        ("Conversation", "#general", "{general}"),
        ("Day", "2026-01-12", "2026-01-12"),
        ("Hour", "09:30", "09:30"),
        ("Prospect", "Mairie de Lyon", "mairie-de-lyon"),
    ],
)
def test_a_choice_in_a_message_reaches_the_bot(
    workspace: Workspace, label: str, content: str, answer: str
) -> None:
    alice = workspace.visitor("alice")
    alice.types("#equipe", "/prospect pickers")

    alice.chooses(label, content)

    ids = {
        "bob": workspace.ensure_person("bob").id,
        "general": workspace.ensure_channel("general").id,
    }
    assert alice.reads("chosen: ") == "chosen: " + answer.format(**ids)


def test_checkboxes_carry_all_that_is_ticked(workspace: Workspace) -> None:
    alice = workspace.visitor("alice")
    alice.types("#equipe", "/prospect pickers")

    alice.chooses("ticks", "Hot", "Urgent")

    sent = next(e for e in workspace.journal if e["method"] == "block_actions")
    action = sent["args"]["actions"][0]
    assert action["selected_options"] == [option("Hot"), option("Urgent")]
    assert sent["args"]["state"]["values"]["pickers"]["ticks"]["selected_options"]


def test_the_bot_is_told_who_pressed_what_and_where(workspace: Workspace) -> None:
    alice = workspace.visitor("alice")
    alice.types("#equipe", "/prospect card")

    alice.presses("Later")

    sent: dict[str, Any] = next(e for e in workspace.journal if e["method"] == "block_actions")
    payload = sent["args"]
    assert payload["user"]["id"] == alice.id
    assert payload["channel"]["name"] == "equipe"
    assert payload["container"]["message_ts"] == payload["message"]["ts"]
    assert payload["actions"][0]["value"] == "3"


def test_home_is_filled_when_it_is_opened_and_its_buttons_act(
    joined: Workspace, alice: Visitor
) -> None:
    screen = alice.opens_home()
    assert "Today" in screen.lines

    alice.presses("Call")

    sent = [e for e in joined.journal if e["method"] == "block_actions"]
    assert sent[-1]["args"]["container"]["type"] == "view"
    assert sent[-1]["args"]["view"]["type"] == "home"


def test_a_button_that_has_gone_says_so(workspace: Workspace) -> None:
    alice = workspace.visitor("alice")
    alice.types("#equipe", "/prospect card")
    message = alice.messages()[0]
    button = next(b for b in message.blocks if b["type"] == "actions")
    names = button["block_id"], "done"
    alice.presses("Done")
    alice.reads("Done by")

    with pytest.raises(Refused, match="gone"):
        pressing.press(workspace.room, alice.person, message, names)


def test_a_response_url_serves_five_times(workspace: Workspace) -> None:
    alice = workspace.visitor("alice")
    alice.types("#equipe", "/prospect silent")
    url = next(e for e in workspace.journal if e["kind"] == "slash_commands")["args"][
        "response_url"
    ]

    answers = [httpx.post(url, json={"text": str(n)}, trust_env=False) for n in range(6)]

    assert [answer.status_code for answer in answers] == [200] * 5 + [404]
    assert answers[-1].json()["error"] == "used_url"
    assert alice.sees() == ["0", "1", "2", "3", "4"]


def test_a_response_url_can_take_the_message_away(workspace: Workspace) -> None:
    alice = workspace.visitor("alice")
    alice.types("#equipe", "/prospect card")
    alice.presses("Later")
    sent = next(e for e in workspace.journal if e["method"] == "block_actions")

    httpx.post(sent["args"]["response_url"], json={"delete_original": True}, trust_env=False)

    assert alice.sees() == ["chosen: 3"]


def test_who_does_not_see_a_message_is_told_what_there_is_to_press(workspace: Workspace) -> None:
    bob = workspace.visitor("bob")
    bob.patience = 0.0
    workspace.types("alice", "#equipe", "/prospect nonsense")
    workspace.types("alice", "#equipe", "/prospect card")
    bob.goes("#equipe")
    bob.patience = 1.0
    bob.reads("P-12")
    bob.patience = 0.0

    with pytest.raises(NotSeen, match=r"bob does not see 'Undo' among \['Archive', 'Close'"):
        bob.presses("Undo")


def test_the_right_message_is_named_by_its_words(workspace: Workspace) -> None:
    alice = workspace.visitor("alice")
    for name in ("First", "Second"):
        blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": name}}, CARD[3]]
        post(workspace, blocks)

    alice.goes("#equipe")
    alice.presses("Later", on="First")

    sent = next(e for e in workspace.journal if e["method"] == "block_actions")
    assert sent["args"]["message"]["blocks"][0]["text"]["text"] == "First"


def post(workspace: Workspace, blocks: list[dict[str, Any]]) -> None:
    answer = httpx.post(
        f"{workspace.api_url}chat.postMessage",
        json={"channel": "#equipe", "text": "x", "blocks": blocks},
        headers={"authorization": f"Bearer {workspace.app.bot_token}"},
        trust_env=False,
    )
    assert answer.json()["ok"], answer.text
