"""We say no: in one line, with a draft, and the channel reads it as a result."""

from datetime import date
from typing import Any

import pytest

from domain.stages import Stage
from tests.handlers.form_read import values
from tests.office import Office, prospect

REASONS = [
    "contractor",
    "out_of_scope",
    "not_digital_enough",
    "too_specific",
    "no_capacity",
    "other",
]


@pytest.mark.parametrize(
    ("line", "reason", "on"),
    [
        pytest.param("decline P-1 reason:contractor", "contractor", "2026-01-05", id="English"),
        pytest.param("refuser P-1 motif:prestataire", "contractor", "2026-01-05", id="French"),
        pytest.param(
            "decline P-1 too specific on:2025-12-29", "too_specific", "2025-12-29", id="no key"
        ),
        pytest.param(
            "refuser mairie de lyon hors cible hier", "out_of_scope", "2026-01-04", id="a name"
        ),
        pytest.param("say no P-1 other", "other", "2026-01-05", id="say no"),
        pytest.param(
            "decline P-1 reason:no-capacity yesterday", "no_capacity", "2026-01-04", id="a day"
        ),
    ],
)
def test_a_refusal_is_one_line(one: Office, line: str, reason: str, on: str) -> None:
    one.bob.types(f"/prospect {line}")

    assert (prospect(one).stage, prospect(one).decline_reason) == (Stage.DECLINED, reason)
    assert prospect(one).entered[Stage.DECLINED].date() == date.fromisoformat(on)


def test_the_answer_says_what_was_decided_when_and_by_whom(one: Office) -> None:
    said = one.bob.types("/prospect decline P-1 contractor on:2025-12-29")

    assert said.startswith(
        "We said no to Mairie de Lyon · P-1 on Mon 29 December 2025: Takes us for a contractor. "
        "Decided by @bob."
    )


@pytest.mark.parametrize("reason", REASONS)
def test_there_is_a_draft_in_both_languages_that_names_the_organisation_and_no_person(
    one: Office, reason: str
) -> None:
    one.alice.types("/prospect edit P-1 contact:Marie")

    said = one.bob.types(f"/prospect decline P-1 reason:{reason}")
    english, french = said.partition("In English\n")[2].split("In French\n")

    assert english.startswith("Subject: Mairie de Lyon and demarches\n\nHello,\n\n")
    assert "et demarches\n\nBonjour,\n\n" in french
    assert all("Mairie de Lyon" in letter for letter in (english, french))
    assert "Marie" not in english + french


def test_whoever_reads_french_has_the_french_draft_first(one: Office) -> None:
    said = one.alice.types("/prospect refuser P-1 prestataire")

    assert "En français\nObjet" in said
    assert said.index("Bonjour,") < said.index("Hello,")


def test_the_team_reads_that_we_said_no_to_an_organisation_as_a_result(one: Office) -> None:
    one.alice.types("/prospect ajouter Cantal")
    one.bob.types('/prospect decline P-1 contractor note:"Marie was angry"')

    one.bob.types("/prospect decline P-2 out of scope")

    first, second = one.reads()[-2:]
    assert first.startswith(
        "Nous avons dit non à Mairie de Lyon · P-1\N{NO-BREAK SPACE}: Nous prend pour un prestataire. "
        "Décidé par @bob."
    )
    assert "premier refus" in first
    assert "Cantal · P-2\N{NO-BREAK SPACE}: Hors cible" in second
    assert "2 refus à ce jour" in second
    assert "Marie" not in first


@pytest.mark.parametrize(
    "close",
    [
        pytest.param({"line": "stage P-1 declined reason:contractor"}, id="stage"),
        pytest.param({"form": {"stage": "declined", "reason": "contractor"}}, id="close"),
    ],
)
def test_however_we_say_no_the_drafts_come_with_it(one: Office, close: dict[str, Any]) -> None:
    if "line" in close:
        said = one.bob.types(f"/prospect {close['line']}")
    else:
        one.bob.presses_action("close", "P-1")
        said = one.bob.sends(**close["form"])

    assert "Hello," in said
    assert "Bonjour," in said
    assert "Nous avons dit non à Mairie de Lyon" in one.reads()[-1]


def test_the_words_to_tell_them_are_found_again_on_the_card(one: Office) -> None:
    one.bob.types("/prospect decline P-1 contractor")
    one.bob.types("/prospect show P-1")

    said = one.bob.presses("The message to them")

    assert "Bonjour," in said


def test_the_card_offers_to_say_no(one: Office) -> None:
    one.bob.types("/prospect show P-1")

    one.bob.presses("Say no")

    assert values(one)["who"] == "P-1"


def test_what_they_said_and_what_we_said_are_told_apart(one: Office) -> None:
    for name in ("Cantal", "Drôme"):
        one.alice.types(f"/prospect ajouter {name}")
    one.bob.types("/prospect add Isère owner:me")
    one.bob.types("/prospect decline P-1 contractor")
    one.bob.types("/prospect call P-2 not interested")
    one.bob.types("/prospect call P-3 not interested")

    listed, home = one.bob.types("/prospect list closed"), one.bob.types("/prospect home")

    assert "We said no: 1 · They said no: 2" in listed
    assert "We said no: 1 · They said no: 2" in home


def test_a_home_without_any_refusal_says_nothing_of_it(one: Office) -> None:
    assert "We said no" not in one.bob.types("/prospect home")


@pytest.mark.parametrize("value", ["P-1:weather", "P-9", "", "P-1:contractor:x"])
def test_a_button_of_another_time_changes_nothing(one: Office, value: str) -> None:
    before = prospect(one)

    said = one.bob.presses_action("decline", value)

    assert said
    assert "broke" not in said
    assert prospect(one) == before


def test_the_timeline_says_that_we_said_no_and_why(one: Office) -> None:
    one.bob.types("/prospect decline P-1 contractor")

    said = one.bob.types("/prospect show P-1")

    assert "we said no: New → Declined (we said no) · Takes us for a contractor" in said
