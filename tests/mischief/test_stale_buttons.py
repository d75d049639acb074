"""Buttons pressed late, twice, by somebody else, or of somebody's making."""

from typing import Any

import pytest

from handlers.routes import PRESSES
from tests.mischief.hearing import TROUBLE
from tests.office import Office, Teammate

LINES = (
    "call P-1 call back",
    "call P-1 no answer",
    "call P-1 wrong number",
    "call P-1 meeting",
    "call P-1 later",
    'next-action P-1 tomorrow "send it"',
    "note P-1 hello",
    "park P-1 until:tomorrow",
    "reopen P-1",
    "meet P-1 P-2 when:yesterday with:me,@{alice}",
    "meet P-1 tomorrow 14h",
    "meet P-1 tomorrow 16h",
    "meet P-1 cancel",
    "score P-1 P1=4 P2=2",
    "score P-1 why",
    "score P-1 C1=4 C3=4",
    'need P-1 "Import a PDF" "Export" must',
    'need P-2 "Import PDF files" "Export" must',
    'need "Signature" origin:team',
    'need "Export" state:in progress',
    'need "Export" state:delivered',
    'needs merge "Import PDF files" "Import a PDF"',
    "needs remove Signature",
    "needs freeze",
    "needs fewest 1",
    "needs",
    "need nothing of the kind",
    'mandate "The director" "Export" "A dashboard"',
    'mandate confirm "Export" P-1 must',
    'mandate refute "A dashboard" because:"nobody looks"',
    "mandate",
    "relay P-2 farmers size:300",
    "relay",
    "introduce P-1 through:P-2",
    "ask-around P-1",
    "stage P-2 user",
    "satisfied P-2 yes",
    "decline P-1",
    "decline P-1 contractor",
    "reopen P-1",
    "next",
    "next no answer",
    "next skip",
    "next stop",
    "show P-2",
    "list stale",
    "product",
    "product state building",
    "product close",
    "product reopen",
    "settings digest:08:00",
    "portrait",
    "portrait weights pain:50",
    "portrait weights pain:50 reach:30 digital:20",
    "portrait ready",
    "portrait screening:Really?",
    "add Zed screening:no",
    "portrait versions",
    "portrait show 1",
    "stage P-2 pilot",
    "show nobody",
    "help call",
    "home",
)
NONSENSE = (
    "",
    "x",
    "P-1",
    "P-999",
    "9" * 30,
    "9" * 5_000,
    "1:P1:4",
    "1:2026-01-05:P-1:later-99",
    "²",
)


@pytest.fixture
def worked(busy: Office) -> Office:
    """A month of work: every kind of card stands somewhere."""
    for line in LINES:
        busy.bob.types(f"/prospect {line}")
    for who in (busy.alice, busy.bob):
        who.opens_home()
    busy.until("2026-02-02 10:00")
    return busy


def everything(office: Office) -> list[dict[str, str]]:
    """Every control that anybody can still press, each once."""
    chat, people = office.chat, (office.alice, office.bob, office.chloe)
    shown = [*(message for wall in chat.walls.values() for message in wall), *chat.homes.values()]
    shown += [answer for one in people for answer in one.answers]
    controls = [control for card in shown for control in card["controls"]]
    return list({(one["action"], one["value"]): one for one in controls}.values())


def presses(who: Teammate, action: str, value: str) -> list[Any]:
    """At most one answer for one press; nothing only where what was pressed says it itself."""
    before = len(who.answers)
    who.form = None
    said = who.presses_action(action, value)
    answers = [*who.answers[before:], *([who.form] if who.form else [])]
    assert len(answers) <= 1, (action, value, said)
    assert not said.startswith(TROUBLE), (action, value)
    return answers


QUIET = ("home", "q", "q-back", "q-later")
"""Their own message, or page, changes."""


def test_everything_that_stands_can_be_pressed_twice_by_anybody(worked: Office) -> None:
    for control in everything(worked):
        for who in (worked.bob, worked.alice, worked.bob):
            answers = presses(who, control["action"], control["value"])
            assert answers or control["action"] in QUIET, control


@pytest.mark.parametrize(
    "line",
    ["call P-1 do not contact", "stage P-1 declined reason:other", "park P-1 until:2027-01-01"],
)
def test_it_can_when_the_prospects_are_closed_or_set_aside(worked: Office, line: str) -> None:
    worked.alice.types(f"/prospect {line}")
    worked.alice.types(f"/prospect {line.replace('P-1', 'P-2')}")

    for control in everything(worked):
        answers = presses(worked.bob, control["action"], control["value"])
        assert answers or control["action"] in QUIET, control


def test_the_buttons_of_a_prospect_that_was_removed_say_that_it_is_not_there(busy: Office) -> None:
    busy.bob.types("/prospect add Ephemeral")
    controls = busy.bob.answers[-1]["controls"]
    busy.bob.presses("Undo")

    said = {
        control["label"]: busy.bob.presses_action(control["action"], control["value"])
        for control in controls
    }

    assert said.pop("Undo") == "It was undone already."
    assert all(words.startswith("I know no prospect called “P-3”.") for words in said.values())
    assert all("It was removed, or has another reference" in words for words in said.values())


@pytest.mark.parametrize("value", NONSENSE)
def test_a_button_of_somebodys_making_does_nothing(busy: Office, value: str) -> None:
    for action in (*PRESSES, "gone", ""):
        presses(busy.bob, action, value)


def test_a_line_too_long_for_a_button_is_never_run_cut_short(busy: Office) -> None:
    line = f"call amb talked note:“{'x' * 2_500}”"

    said = busy.bob.types(f"/prospect {line}")

    assert "Several prospects could be “amb”" in said
    assert "Your line is too long for a button" in said
    assert busy.bob.answers[-1]["controls"] == []


def test_an_undo_after_somebody_elses_change_changes_nothing(busy: Office) -> None:
    busy.bob.types("/prospect call P-1 interested")
    undo = next(one for one in busy.bob.answers[-1]["controls"] if one["action"] == "undo")
    busy.alice.types("/prospect stage P-1 pilot")

    said = busy.bob.presses_action("undo", undo["value"])

    assert said.startswith("Something else was done to Ambert since")
    assert "Pilot" in busy.bob.types("/prospect show P-1")
