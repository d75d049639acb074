import pytest

from domain.portrait import DEFAULT_PORTRAIT
from domain.questions import EXTRA, USUAL, Criterion, Question


def test_a_person_is_asked_nine_questions_in_this_order() -> None:
    assert " ".join(DEFAULT_PORTRAIT.asked) == "P1 P2 P3 D1 D2 R2 C1 C3 E"


def test_the_bot_answers_the_other_two() -> None:
    assert [question for question in Question if question.is_the_bots] == ["R1", "C2"]


@pytest.mark.parametrize(
    ("criterion", "questions"),
    [
        pytest.param(Criterion.PAIN, "P1 P2 P3", id="pain"),
        pytest.param(Criterion.DIGITAL, "D1 D2", id="digital"),
        pytest.param(Criterion.REACH, "R1 R2", id="reach"),
        pytest.param(Criterion.CONTRACTOR, "C1 C2 C3", id="contractor"),
        pytest.param(Criterion.COMMITMENT, "E", id="commitment"),
    ],
)
def test_each_question_is_about_one_criterion(criterion: Criterion, questions: str) -> None:
    assert " ".join(DEFAULT_PORTRAIT.questions_of(criterion)) == questions


def test_a_portrait_may_ask_one_more_about_each_criterion() -> None:
    assert {question: question.criterion for question in EXTRA} == {
        Question.P4: Criterion.PAIN,
        Question.D3: Criterion.DIGITAL,
        Question.R3: Criterion.REACH,
    }
    assert {*USUAL, *EXTRA} == {*Question}


def test_commitment_is_neither_fit_nor_contractor() -> None:
    fit, contractor = DEFAULT_PORTRAIT.fit_questions, DEFAULT_PORTRAIT.contractor_questions

    assert {*USUAL} - {*fit} - {*contractor} == {Question.E}
