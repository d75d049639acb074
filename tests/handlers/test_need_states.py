"""How a need goes on, from asked for to delivered; what makes no sense."""

from typing import Any

import pytest

from tests.handlers.wanted import need, newest
from tests.office import TEAM, Office


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ('need "Export" state:in_progress', "in_progress"),
        ('need "Export" state:in progress', "in_progress"),
        ('besoin "Export" état:en cours', "in_progress"),
        ("besoin Export état:livré", "delivered"),
        ('need "Export" state:used', "used"),
    ],
)
def test_a_need_goes_on_in_one_line(asked: Office, line: str, state: str) -> None:
    asked.bob.types(f"/prospect {line}")

    assert need(asked, "Export").state == state


def test_the_first_day_of_each_state_is_kept(asked: Office) -> None:
    asked.bob.types('/prospect need "Export" state:in_progress')
    asked.until("2026-01-12 10:00")
    asked.bob.types('/prospect need "Export" state:delivered')
    asked.until("2026-01-13 10:00")

    asked.bob.types('/prospect need "Export" state:asked')

    export = need(asked, "Export")
    assert export.started_at is not None
    assert export.delivered_at is not None
    assert (export.started_at.day, export.delivered_at.day) == (5, 12)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('need "Export" state:minimal', "Nobody puts “Export” on the minimal list by hand"),
        ('need "Export" state:asked', "“Export” is in that state already: Asked for."),
        ('need "Export" state:eaten', "I do not know the state “eaten”"),
        ('need "Export" name:"***"', "Give the need a name"),
        ('need "Export" name:"One login"', "“One login” is another need already, which one"),
        ('needs merge "Export"', "Which two needs?"),
        ('needs merge "Export" "Nothing"', "Nobody asked for “Nothing” yet"),
        ('needs merge "Export" "export"', "These are one need already: “Export”."),
        ("needs fewest many", "“many” is not a number of prospects to serve"),
        ("needs fewest 0", "“0” is not a number of prospects to serve"),
        (
            "needs fewest 9",
            "Only 3 of our prospects are good ones with a must: 9 cannot be served.",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(asked: Office, line: str, said: str) -> None:
    answer = asked.bob.types(f"/prospect {line}")

    assert answer.startswith(said)


def test_on_delivery_each_owner_is_told_once_whom_to_call_back(asked: Office) -> None:
    asked.bob.types("/prospect stage P-3 declined reason:other")
    asked.alice.types('/prospect need "Import a PDF" state:delivered')
    asked.alice.types('/prospect need "Import a PDF" state:in progress')
    asked.alice.types('/prospect need "Import a PDF" state:delivered')

    told = [message for message in asked.bob.messages if "is delivered" in message]

    assert told == [
        "“Import a PDF” is delivered. Call back the one who asked for it:\n"
        "Thiers · P-2\n[Log a call] [Set the next action]"
    ]
    assert [one for one in asked.alice.messages if "est livré" in one] == [
        "«\u00a0Import a PDF\u00a0» est livré. Rappelez celui qui l’a demandé\u00a0:\n"
        "Mairie de Lyon · P-1\n[Noter un appel] [Fixer la prochaine action]"
    ]


def test_a_delivery_said_by_mistake_is_undone_and_said_again_later(asked: Office) -> None:
    asked.bob.types('/prospect need "One login" state:delivered')
    undone = asked.bob.presses("Undo")
    as_before = need(asked, "One login")

    asked.bob.types('/prospect need "One login" state:delivered')

    assert undone.startswith("Undone.")
    assert (as_before.state, as_before.started_at, as_before.delivered_at) == ("asked", None, None)
    assert len([message for message in asked.bob.messages if "is delivered" in message]) == 2


def test_an_undo_of_a_state_that_changed_since_leads_nowhere(asked: Office) -> None:
    asked.bob.types('/prospect need "Export" state:in progress')
    undo = newest(asked, "Undo")
    asked.alice.types('/prospect need "Export" state:delivered')

    said = asked.bob.presses_action(undo["action"], undo["value"])

    assert "older message" in said
    assert need(asked, "Export").state == "delivered"


@pytest.mark.parametrize("state", ["state:", 'state:""', 'état:" "'])
def test_a_state_left_empty_shows_the_need_with_the_buttons_of_its_states(
    asked: Office, state: str
) -> None:
    said = asked.bob.types(f'/prospect need "Import a PDF" {state}')

    assert said.startswith("Import a PDF\nState: On the minimal list\n")
    assert "[Delivered]" in said


def test_back_to_asked_for_a_need_is_not_said_to_be_delivered(one: Office) -> None:
    one.bob.types('/prospect need P-1 "Import" must')
    delivered = one.bob.types('/prospect need "Import" state:delivered')

    back = one.bob.types('/prospect need "Import" state:asked')

    assert "Delivered: Mon 5 January" in delivered
    assert "Delivered: Mon" not in back
    assert "Begun: Mon" not in back


@pytest.mark.parametrize(
    ("action", "value"),
    [
        ("need-open", "99"),
        ("need-open", "x"),
        ("need-state", "1:minimal"),
        ("need-state", "1"),
        ("need-state", "99:used"),
        ("need-state-undo", "1:asked"),
        ("need-state-undo", "1:asked:used:"),
        ("needs-merge", "1:99"),
        ("needs-part", "1:1:"),
        ("needs-part", "1"),
        ("need-restore", "1"),
        ("need-take-back", "1+2/x"),
        ("need-take-back", "1"),
        ("need-remove", ""),
        ("need-rename", "2²"),
        ("needs-page", "ranking:-1"),
        ("needs-page", "7"),
    ],
)
def test_a_button_of_another_time_says_one_sentence_and_does_nothing(
    asked: Office, action: str, value: str
) -> None:
    before = kept(asked)

    said = asked.bob.presses_action(action, value)

    assert "older message" in said
    assert kept(asked) == before


def kept(office: Office) -> Any:
    return office.storage.read(
        lambda books: (
            books.of(TEAM).needs.of_product(1),
            books.of(TEAM).requests.of_product(1),
        )
    )


@pytest.mark.parametrize(
    "line",
    [
        'need P-1 "Import"',
        'need "Export" state:used',
        'need "Export" name:"x y"',
        "needs freeze",
        'needs merge "Export" "Dashboard"',
        "needs remove Export",
    ],
)
def test_nothing_is_written_in_a_closed_product(asked: Office, line: str) -> None:
    asked.bob.types("/prospect product close demarches")
    before = kept(asked)

    said = asked.bob.types(f"/prospect {line}")

    assert "[Reopen]" in said
    assert kept(asked) == before
    assert asked.bob.types("/prospect needs").startswith("What is asked of demarches")
