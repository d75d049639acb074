"""The yes-or-no question of a portrait, asked of everybody who is added."""

import pytest

from domain.prospects import Screening
from tests.office import Office, prospect


@pytest.fixture
def screened(team: Office) -> Office:
    """The team asks whether they still have paper forms."""
    team.bob.types("/prospect portrait ready forms")
    return team


def test_the_answer_stands_on_the_card_under_its_question(screened: Office) -> None:
    said = screened.bob.types('/prospect add "Mairie A" screening:yes')

    assert "Do they still have paper forms?: Yes" in said
    assert "off target" not in said
    assert prospect(screened).screening is Screening.YES


def test_a_no_proposes_to_say_no_and_decides_nothing(screened: Office) -> None:
    said = screened.alice.types('/prospect ajouter "Mairie A" tri:non')
    open_still = prospect(screened).is_open
    screened.alice.presses("Refuser\xa0: hors cible")

    assert "hors cible" in said
    assert open_still
    assert screened.alice.form is not None
    fields = {field["name"]: field["value"] for field in screened.alice.form["fields"]}
    assert (fields["who"], fields["reason"]) == ("P-1", "out_of_scope")


def test_the_form_asks_the_question_and_takes_not_knowing_for_an_answer(screened: Office) -> None:
    screened.bob.types("/prospect add")
    assert screened.bob.form is not None
    asked = {field["name"]: field["label"] for field in screened.bob.form["fields"]}

    said = screened.bob.sends(name="Mairie A")

    assert asked["screening"] == "Do they still have paper forms?"
    assert "paper forms" not in said
    assert prospect(screened).screening is Screening.UNKNOWN


def test_it_can_be_answered_later_and_undone(screened: Office) -> None:
    screened.bob.types('/prospect add "Mairie A"')
    screened.bob.presses("Edit")
    said = screened.bob.sends(screening="no")

    screened.bob.presses("Undo")

    assert "Do they still have paper forms?: No" in said
    assert "[Say no: off target]" in said
    assert prospect(screened).screening is Screening.UNKNOWN


def test_two_people_who_answer_at_once_are_told(screened: Office) -> None:
    screened.bob.types('/prospect add "Mairie A"')
    screened.bob.presses("Edit")
    screened.alice.types("/prospect fiche P-1")
    screened.alice.presses("Modifier")
    screened.alice.sends(screening="yes")

    screened.bob.sends(screening="no")

    assert screened.bob.form is not None
    assert "@alice" in screened.bob.form["remarks"][0]
    assert "Yes" in screened.bob.form["remarks"][0]


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        pytest.param("screening:maybe", "“maybe” does not answer the screening", id="no answer"),
        pytest.param("tri:peut-être", "“peut-être” does not answer the screening", id="French"),
    ],
)
def test_anything_else_is_no_answer(screened: Office, line: str, refusal: str) -> None:
    said = screened.bob.types(f'/prospect add "Mairie A" {line}')

    assert refusal in said
    screened.bob.presses("Put it right in the form")
    assert "Recorded." in screened.bob.sends(screening="yes")


def test_without_such_a_question_there_is_nothing_to_answer(team: Office) -> None:
    said = team.bob.types('/prospect add "Mairie A" screening:yes')
    team.bob.types("/prospect add")

    assert said.startswith("This product asks no screening question")
    assert team.bob.form is not None
    assert "screening" not in {field["name"] for field in team.bob.form["fields"]}


def test_a_question_of_ones_own_is_asked_until_there_is_none(team: Office) -> None:
    team.bob.types('/prospect portrait screening:"Do they have a website?"')
    asked = team.bob.types('/prospect add "Mairie A" screening:yes')

    team.alice.types("/prospect portrait-robot tri:aucune")

    assert "Do they have a website?: Yes" in asked
    assert "website" not in team.bob.types("/prospect show P-1")


@pytest.mark.parametrize(
    ("sent", "asked"),
    [
        pytest.param({"screening": "paper-forms"}, "Do they still have paper forms?", id="ready"),
        pytest.param(
            {"screening": "own", "screening-words": "Have they a website?"},
            "Have they a website?",
            id="own",
        ),
        pytest.param({"screening": "none"}, "no yes-or-no question", id="none"),
    ],
)
def test_the_form_of_the_questions_chooses_it(
    team: Office, sent: dict[str, str], asked: str
) -> None:
    team.bob.types("/prospect portrait ask")

    team.bob.sends(**sent)

    assert f"Asked of everybody added: {asked}" in team.bob.types("/prospect portrait")


def test_one_of_ones_own_needs_words(team: Office) -> None:
    team.bob.types("/prospect portrait ask")

    team.bob.sends(screening="own")

    assert list(team.bob.errors) == ["screening-words"]
