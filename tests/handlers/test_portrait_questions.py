"""What a portrait asks: its questions, in whose words; answers to what is gone count no more."""

import pytest

from domain.portrait import Portrait
from domain.questions import Question
from tests.office import TEAM, Office, prospect

OWN = {"asks": "Who complains?", **{f"answer-{value}": f"step {value}" for value in range(5)}}


@pytest.fixture
def scored(team: Office) -> Office:
    """The team with P-1, who suffers, and P-2, who is easy to reach and digital."""
    for name in ("Mairie A", "Mairie B", "Mairie C"):
        team.bob.types(f'/prospect add "{name}"')
    team.bob.types("/prospect score P-1 P1=4 P2=4 P3=4 D1=0 D2=0 R2=0 E=4")
    team.bob.types("/prospect score P-2 P1=0 P2=0 P3=0 D1=3 D2=3 R2=4 E=1")
    return team


def portrait(office: Office) -> Portrait:
    return office.storage.read(lambda books: books.of(TEAM).products.get(1)).portrait


def standing(office: Office) -> list[tuple[int | None, str | None]]:
    return [(one.score, one.cell) for one in (prospect(office, number) for number in (1, 2, 3))]


def test_a_question_of_ones_own_is_asked_in_ones_own_words(scored: Office) -> None:
    scored.bob.types("/prospect portrait ask P4")
    scored.bob.sends(**OWN)

    scored.bob.types("/prospect score P-3")

    assert scored.bob.form is not None
    asked = {field["name"]: field for field in scored.bob.form["fields"]}
    assert asked["P4"]["label"] == "Pain · Who complains?"
    assert asked["P4"]["options"]["2"] == "2 · step 2"


def test_a_line_asks_a_question_of_ones_own_with_its_five_answers(scored: Office) -> None:
    scored.bob.types('/prospect portrait ask D3 "Who helps?" "a" "b" "c" "d" "e"')

    said = scored.bob.types("/prospect score P-3 D3=4")

    assert "One answer noted." in said
    assert portrait(scored).words[Question.D3].anchors == ("a", "b", "c", "d", "e")


def test_half_a_question_is_told_under_what_is_missing(scored: Office) -> None:
    scored.bob.types("/prospect portrait ask P4")

    scored.bob.sends(**{**OWN, "answer-3": ""})

    assert list(scored.bob.errors) == ["answer-3"]
    assert "Something is missing: Answer 3." in scored.bob.errors["answer-3"]


def test_a_usual_question_can_be_put_in_ones_own_words_and_back(scored: Office) -> None:
    scored.bob.types("/prospect portrait")
    scored.bob.presses("Put a question in your own words > P1 · The problem, at their place?")
    scored.bob.sends(**OWN)
    own = scored.bob.types("/prospect score P-1 why")
    scored.bob.types("/prospect portrait")
    scored.bob.presses("Put a question in your own words > P1 · Who complains?")

    scored.bob.sends(**dict.fromkeys(OWN, ""))

    assert "P1 · Who complains? | 4 · step 4" in own
    assert "P1 · The problem, at their place?" in scored.bob.types("/prospect score P-1 why")


def test_the_questions_form_keeps_one_about_each_thing_that_weighs(scored: Office) -> None:
    scored.bob.types("/prospect portrait")
    scored.bob.presses("Questions")

    scored.bob.sends(questions=("P1", "D1", "E"))

    assert scored.bob.errors == {
        "questions": "Reach weighs 35 points and no question is about it: keep one, or take its"
        " weight away first."
    }


def test_what_is_asked_no_more_stops_counting_and_counts_again_when_it_is(scored: Office) -> None:
    scored.bob.types("/prospect score P-3 P1=4 P2=4 P3=0")
    before = standing(scored)[2]
    scored.bob.types("/prospect portrait drop P3")
    without = standing(scored)[2]
    refused = scored.bob.types("/prospect score P-3 P3=2")

    scored.bob.types("/prospect portrait ask P3")

    assert (before, without) == ((57, "B?"), (70, "A?"))
    assert refused.startswith("The portrait of this product does not ask P3: it asks P1, P2, D1,")
    assert standing(scored)[2] == before


def test_an_open_form_still_counts_though_a_question_of_it_is_gone(scored: Office) -> None:
    scored.bob.types("/prospect score P-3")
    scored.alice.types("/prospect portrait drop P3")

    said = scored.bob.sends(P1="4", P3="4")

    assert "One answer noted." in said
