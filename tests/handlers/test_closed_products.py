"""A closed product is read, not written in: whoever tries is told, with the means of reopening it."""

import pytest

from tests.mischief.hearing import heard
from tests.office import Office

REFUSED = "demarches est fermé : rien ne s’y écrit tant qu’il n’est pas rouvert."
WRITING = (
    "add",
    'add "Administration B"',
    "call",
    "call P-1",
    "call P-1 interested",
    "call P-1 interested next:tomorrow",
    "done",
    "done P-1",
    "meet",
    "meet P-1",
    "meet P-1 when:tomorrow",
    "next-action",
    "next-action P-1",
    "next-action P-1 tomorrow",
    "note",
    "note P-1",
    'note P-1 "They retype forms."',
    "ask-around P-1",
    "decline P-1 contractor",
    'introduce P-1 through:"Administration Z"',
    'mandate "The director" "One login for all"',
    'need P-1 "Import a PDF"',
    "needs freeze",
    "park",
    "park P-1",
    "park P-1 until:2026-12-01",
    "portrait levels penalty:20",
    "portrait ready forms",
    "product state building",
    'product state launched because:"They use it"',
    'relay P-1 audience:"small towns"',
    "reopen P-2",
    "satisfied P-1 yes",
    "score",
    "score P-1",
    "score P-1 P1=4",
    "segment new",
    'segment new "State agencies"',
    "stage",
    "stage P-1",
    "stage P-1 pilot",
)


@pytest.fixture
def closed(team: Office) -> Office:
    """A product closed after it had two prospects, one of them closed too."""
    team.alice.types('/prospect add "Administration A"')
    team.alice.types('/prospect add "Administration Z"')
    team.alice.types("/prospect call P-2 not_interested")
    team.alice.types("/prospect product close demarches")
    return team


@pytest.mark.parametrize("line", WRITING)
def test_a_closed_product_is_not_written_in(closed: Office, line: str) -> None:
    said = heard(closed.alice, closed.alice.types, f"/prospect {line}")

    assert said.startswith(REFUSED)
    assert "[Rouvrir]" in said


@pytest.mark.parametrize("shortcut", ["add", "note"])
def test_a_shortcut_says_that_the_product_is_closed(closed: Office, shortcut: str) -> None:
    said = heard(closed.alice, closed.alice.uses, shortcut, "their words")

    assert said.startswith(REFUSED)


@pytest.mark.parametrize(
    ("action", "value"),
    [
        ("call", "P-1"),
        ("close", "P-1"),
        ("contact-new", "P-1"),
        ("done", "P-1"),
        ("edit", "P-1"),
        ("fact", "P-1"),
        ("later", "P-1:3"),
        ("meet", "P-1"),
        ("next-action", "P-1"),
        ("park", "P-1"),
        ("reopen", "P-2"),
        ("score", "P-1"),
        ("stage", "P-1"),
        ("undo", "1"),
    ],
)
def test_a_button_says_that_the_product_is_closed(closed: Office, action: str, value: str) -> None:
    said = heard(closed.alice, closed.alice.presses_action, action, value)

    assert said.startswith(REFUSED)


@pytest.mark.parametrize(
    "line", ["show P-1", "list", "list closed", "search Administration", "score P-1 why", "segment"]
)
def test_a_closed_product_is_still_read(closed: Office, line: str) -> None:
    said = heard(closed.alice, closed.alice.types, f"/prospect {line}")

    assert "est fermé" not in said


def test_a_form_left_open_says_how_to_go_on(closed: Office) -> None:
    closed.alice.presses("Rouvrir")
    closed.alice.types("/prospect add")
    form = closed.alice.form
    closed.bob.types("/prospect product close demarches")

    assert form is not None
    closed.alice.fills_in(form, {"name": "Administration B"})

    assert list(closed.alice.errors.values()) == [
        'demarches est fermé : tapez /prospect produit rouvrir "demarches", puis renvoyez ceci.'
    ]


def test_once_reopened_the_same_line_is_taken(closed: Office) -> None:
    closed.alice.types('/prospect add "Administration B"')

    closed.alice.presses("Rouvrir")

    assert closed.alice.types('/prospect add "Administration B"').startswith("C’est noté.")


def test_a_next_action_of_a_closed_product_reminds_nobody(team: Office) -> None:
    team.alice.types('/prospect add "Administration A"')
    team.alice.types("/prospect next-action P-1 tomorrow")
    team.alice.types("/prospect product close demarches")

    team.until("2026-01-07 18:00")

    assert not any("Administration A" in message for message in team.alice.messages)


def test_a_meeting_booked_before_takes_place_in_a_closed_product(team: Office) -> None:
    team.alice.types('/prospect add "Administration A"')
    team.alice.types("/prospect meet P-1 when:tomorrow")
    team.alice.types("/prospect product close demarches")

    team.until("2026-01-07 18:00")

    assert "Rencontré" in team.alice.types("/prospect show P-1")


@pytest.mark.parametrize("button", ["4", "All at once"])
def test_a_questionnaire_of_a_closed_product_is_not_answered(team: Office, button: str) -> None:
    team.bob.types('/prospect add "Administration A"')
    team.bob.types("/prospect meet P-1 when:tomorrow")
    team.until("2026-01-07 10:00")
    team.bob.types("/prospect product close demarches")

    said = heard(team.bob, team.bob.presses, button)

    assert said.startswith("demarches is closed: nothing is written there until it is reopened.")
