"""How sure a score is, and whose answers are marked."""

import pytest

from domain.answers import Answer
from domain.questions import Question
from domain.scoring import score
from tests.domain.score_lines import ALL_BEST, NOON, A, read, scored


@pytest.mark.parametrize(
    ("line", "confidence", "label"),
    [
        pytest.param(ALL_BEST, 80, "high", id="one respondent"),
        pytest.param(ALL_BEST + " · E 4,4", 100, "high", id="two respondents"),
        pytest.param("P1 4 · P2 4 · P3 4", 32, "low", id="pain alone"),
        pytest.param("P1 4,4 · P2 4 · P3 4", 40, "medium", id="pain alone, by two"),
        pytest.param("P1 4,4 · P2 4 · P3 4 · D1 3 · D2 3 · R1 3", 83, "high", id="one missing"),
        pytest.param("P1 4,3 · P2 4,3 · P3 4", 30, "low", id="they agree less"),
        pytest.param("P1 4,4 · P2 4 · P3 4 · D1 3 · R1 3", 70, "high", id="exactly 70"),
        pytest.param("R1 3", 14, "low", id="only the bot"),
        pytest.param("P1 4,? · P2 4", 21, "low", id="not knowing is not responding"),
    ],
)
def test_confidence_is_coverage_times_source_times_agreement(
    line: str, confidence: int, label: str
) -> None:
    one = scored(line)

    assert (one.confidence, one.confidence_label) == (confidence, label)


@pytest.mark.parametrize(
    ("difference", "label", "disagree"),
    [
        pytest.param("C1 0,1", "high", "", id="one apart"),
        pytest.param("C1 0,2", "medium", "C1", id="two apart on a contractor sign"),
        pytest.param("C1 0,2 · C3 4,1", "medium", "C1 C3", id="on both"),
        pytest.param("E 4,2", "high", "E", id="two apart on commitment is told, caps nothing"),
    ],
)
def test_two_people_two_apart_are_never_highly_confident(
    difference: str, label: str, disagree: str
) -> None:
    one = scored(f"{ALL_BEST} · {difference}")

    assert one.confidence_label == label
    assert " ".join(found.question for found in one.disagreements) == disagree


def test_differing_on_fit_caps_the_label_too() -> None:
    one = scored(ALL_BEST.replace("P1 4", "P1 4,2"))

    assert (one.confidence, one.confidence_label) == (50, "medium")


def test_differing_does_not_lift_a_low_confidence() -> None:
    assert scored("P1 4,0").confidence_label == "low"


def test_an_answer_by_hand_stands_and_is_marked() -> None:
    by_hand = Answer(question=Question.R1, value=4, by="alice", at=NOON, by_hand=True)

    one = score([*read("R1 0"), by_hand])

    assert one.means == {Question.R1: 4}
    assert one.by_hand == (Question.R1,)


def test_the_bots_own_answers_are_not_marked() -> None:
    assert scored(A).by_hand == ()
