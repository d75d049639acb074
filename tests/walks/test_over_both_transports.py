"""The loop, quickly and with bad luck: over Socket Mode and over signed HTTP alike.

Nothing is lost and nothing is done twice, whatever Slack and people do.
"""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from bot.local_workspace import LocalWorkspace
from playground.acts import modals, pressing
from playground.controls import controls
from playground.messages import Message
from playground.plain import text_of
from playground.visitor import Visitor
from playground.workspace import Workspace

NAME = "Thiers Town Hall"
ADDED = f"{NAME} · P-7"
"""The demo has six prospects."""
MORNING = "à relancer ce matin"
ASKED_FOR = "asked for by a test"


@pytest.fixture
def workspace(local: LocalWorkspace) -> Workspace:
    return local.workspace


@pytest.fixture(autouse=True)
def nothing_refused(workspace: Workspace) -> Iterator[None]:
    """What Slack would not take fails the test, unless the test asked for it."""
    yield
    assert [one for one in workspace.refusals if one.why != ASKED_FOR] == []


@pytest.fixture
def alice(workspace: Workspace) -> Visitor:
    return workspace.visitor("alice")


@pytest.fixture
def bob(workspace: Workspace) -> Visitor:
    return workspace.visitor("bob")


def adds(bob: Visitor, rest: str = "") -> Message:
    """The card that answers."""
    bob.types("#equipe", f'/prospect add "{NAME}" {rest}')
    assert ADDED in bob.reads("Recorded.")
    return bob.messages()[-1]


def meets(workspace: Workspace, bob: Visitor) -> None:
    """Bob alone, this morning: it is over at half past nine."""
    bob.types("#equipe", '/prospect meet P-7 when:"today 9:00" for:30')
    bob.reads(f"Meeting with {NAME} booked")
    workspace.move(3600)


def told(visitor: Visitor, place: str, words: str) -> int:
    """How many messages there say so."""
    return sum(words in text for text in visitor.sees(place))


def wait_until(workspace: Workspace, holds: Callable[[], bool]) -> None:
    for _ in range(100):
        if holds():
            return
        workspace.state.wait_change(workspace.state.version, 0.1)
    raise AssertionError("it never came to that")


def names_of(workspace: Workspace, message: Message, label: str) -> tuple[str, str]:
    directory = workspace.state.directory
    for block, element in controls(message.blocks):
        if text_of(element.get("text"), directory) == label:
            return block["block_id"], element["action_id"]
    raise AssertionError(f"no {label!r}")


def test_the_whole_loop(workspace: Workspace, bob: Visitor, alice: Visitor) -> None:
    adds(bob)
    bob.types("#equipe", "/prospect call thiers interested")
    bob.presses("Set the next action", on="What comes next")
    bob.fills({"On which day?": date(2026, 1, 21), "What is to be done?": "Send the deck"})
    assert bob.submits() == {}
    bob.types("#equipe", '/prospect meet P-7 when:"today 10:00" for:30 with:@alice,@bob')
    bob.reads(f"Meeting with {NAME} booked")

    workspace.move(2 * 3600)
    bob.goes("dm")
    for number in range(1, 10):
        bob.reads(f"{number}/9")
        bob.presses("4", on=f"{number}/9")
    bob.reads("meeting of Tue 20 January\n9 answers of 9")
    bob.presses("Why this score?", on="P-7")
    assert "Confidence" in bob.reads("Interval")

    alice.types("dm", "/prospect noter P-7 P1=0")
    assert "@Bob Durand 4" in alice.reads("de la même façon")
    assert "@Alice Martin 0" in bob.reads(f"You do not see {NAME} (P-7) alike")

    workspace.clock.move_to_digest()
    workspace.clock.move_to_digest()
    assert "P-7" in bob.reads(MORNING, place="#equipe")
    bob.goes("#equipe")
    bob.chooses("Et maintenant ?", "Dans 1 jour ouvré", on=MORNING)
    assert bob.reads("reporté par @Bob Durand")
    assert "Met · 1" in bob.opens_home()


def test_a_double_click_on_undo_undoes_once(workspace: Workspace, bob: Visitor) -> None:
    card = adds(bob)
    undo = names_of(workspace, card, "Undo")

    pressing.press(workspace.room, bob.person, card, undo)
    pressing.press(workspace.room, bob.person, deepcopy(card), undo)

    bob.reads("It was undone already.")
    bob.types("#equipe", "/prospect show P-7")
    bob.reads("I know no prospect called “P-7”")


def test_a_button_of_another_age_says_that_it_leads_nowhere(
    workspace: Workspace, bob: Visitor
) -> None:
    adds(bob)
    bob.presses("Open", on="Recorded.")
    bob.reads("Timeline")
    stale = deepcopy(workspace.delivery.last)
    assert stale is not None
    stale.payload["actions"][0] |= {"action_id": "gone-since#1", "action_ts": "1.000001"}

    workspace.delivery.send(stale)

    bob.reads("leads nowhere any more")


def test_two_people_edit_one_prospect_and_neither_loses_a_word(
    bob: Visitor, alice: Visitor
) -> None:
    adds(bob, 'contact:"Jeanne Morel"')
    alice.types("#equipe", "/prospect fiche P-7")
    alice.presses("Modifier", on="P-7")
    bob.presses("Edit", on="P-7")
    bob.fills({"Contact: role": "Head of IT", "Contact: name": "Jeanne Morel-Petit"})
    assert bob.submits() == {}

    alice.fills({"Contact : nom": "Jeanne Moral", "Source": "Un salon"})
    alice.submits()

    form = alice.modal()
    assert "Jeanne Morel-Petit" in form
    assert "@Bob Durand" in form
    assert form.fields["Contact\N{NO-BREAK SPACE}: nom"] == "Jeanne Moral"
    assert form.fields["Source"] == "Un salon"
    assert alice.submits() == {}
    assert "Jeanne Moral · Head of IT" in alice.reads("Les changements sont enregistrés")


@pytest.mark.parametrize(
    ("name", "read"),
    [
        pytest.param("<!channel>", "<!channel>", id="wakes the channel"),
        pytest.param("<!here|here> *bold*", "<!here|here> ∗bold∗", id="formatting"),
        pytest.param("O'); DROP TABLE prospects;--", "O'); DROP TABLE prospects;--", id="SQL"),
        pytest.param("\u202eמשרד 🏛️", "משרד 🏛️", id="right to left and emoji"),
    ],
)
def test_a_name_is_only_ever_a_name(
    workspace: Workspace, bob: Visitor, name: str, read: str
) -> None:
    bob.types("#equipe", f'/prospect add "{name}"')
    bob.types("#equipe", "/prospect next-action P-7 today")
    bob.reads("Next action")

    workspace.clock.move_to_digest()
    workspace.clock.move_to_digest()

    assert read in bob.reads(MORNING, place="#equipe")
    sent = [e for e in workspace.journal if e["direction"] == "from_app"]
    assert "<!" not in json.dumps(sent, ensure_ascii=False)


def test_ten_thousand_characters_get_one_sentence(bob: Visitor) -> None:
    bob.types("#equipe", "/prospect add " + "long name " * 1000)

    assert "200" in bob.reads("too long")
    bob.types("#equipe", "/prospect list")
    assert "P-7" not in bob.reads("P-1")


def test_a_form_sent_twice_is_taken_once(workspace: Workspace, bob: Visitor) -> None:
    adds(bob)
    bob.presses("Log a call", on="Recorded.")
    bob.fills({"What came of it?": "Interested"})
    view = workspace.state.views.top(bob.id)
    assert view is not None

    modals.submit(workspace.room, bob.person, view)
    modals.submit(workspace.room, bob.person, view)

    bob.types("#equipe", "/prospect show P-7")
    assert "Calls (1)" in bob.reads("Timeline")


def test_what_is_delivered_again_is_done_once(workspace: Workspace, bob: Visitor) -> None:
    adds(bob)
    bob.types("#equipe", "/prospect call P-7 busy")

    workspace.redeliver()

    bob.types("#equipe", "/prospect show P-7")
    assert "Calls (1)" in bob.reads("Timeline")


def test_asked_to_reconnect_the_app_comes_back(workspace: Workspace, bob: Visitor) -> None:
    workspace.disconnect()
    wait_until(workspace, lambda: not workspace.delivery.sockets)
    wait_until(workspace, lambda: workspace.delivery.connected)

    adds(bob)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param({"error": "ratelimited", "status": 429, "retry_after": 1}, id="429"),
        pytest.param({"status": 500}, id="500"),
    ],
)
def test_what_slack_did_not_take_is_sent_again_and_only_once(
    workspace: Workspace, bob: Visitor, fault: dict[str, Any]
) -> None:
    adds(bob)
    workspace.faults.add("chat.postMessage", **fault)
    bob.patience = 15.0

    meets(workspace, bob)

    bob.reads("1/9", place="dm")
    assert told(bob, "dm", "1/9") == 1
