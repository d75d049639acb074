from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from domain.portrait import DEFAULT_PORTRAIT, BadPortrait, Portrait
from domain.questions import USUAL, Criterion, Question
from domain.ready_portraits import FORMS

PAIN, REACH, DIGITAL = Criterion.PAIN, Criterion.REACH, Criterion.DIGITAL


def test_the_first_portrait_is_the_methods() -> None:
    assert DEFAULT_PORTRAIT.weights == {PAIN: 40, REACH: 35, DIGITAL: 25}
    assert DEFAULT_PORTRAIT.enough == {PAIN: 4, REACH: 4, DIGITAL: 3}
    assert DEFAULT_PORTRAIT.contractor_penalty == 30
    assert DEFAULT_PORTRAIT.risk_threshold == Fraction(3, 5)


@pytest.mark.parametrize(
    "weights",
    [
        pytest.param({PAIN: 50, REACH: 30, DIGITAL: 20}, id="whole"),
        pytest.param({PAIN: 100, REACH: 0, DIGITAL: 0}, id="one alone"),
        pytest.param(dict.fromkeys((PAIN, REACH, DIGITAL), Fraction(100, 3)), id="thirds"),
    ],
)
def test_weights_that_add_up_to_100_are_taken(weights: dict[Criterion, Fraction | int]) -> None:
    assert Portrait(version=2, weights=weights).weights == weights


@pytest.mark.parametrize(
    ("changes", "flaw"),
    [
        pytest.param({"weights": {PAIN: 40, REACH: 35, DIGITAL: 24}}, "sum", id="99"),
        pytest.param({"weights": {PAIN: 40, REACH: 35, DIGITAL: 26}}, "sum", id="101"),
        pytest.param({"weights": {PAIN: 110, REACH: -20, DIGITAL: 10}}, "negative", id="below 0"),
        pytest.param({"weights": {PAIN: 60, REACH: 40}}, "criteria", id="one forgotten"),
        pytest.param({"enough": {PAIN: 4, REACH: 4}}, "enough-of-each", id="an enough forgotten"),
        pytest.param({"enough": {PAIN: 4, REACH: 4, DIGITAL: 0}}, "enough", id="enough at 0"),
        pytest.param({"enough": {PAIN: 4, REACH: 5, DIGITAL: 3}}, "enough", id="enough at 5"),
        pytest.param({"contractor_penalty": -1}, "penalty", id="a penalty that rewards"),
        pytest.param({"neutral": Fraction(3, 2)}, "share", id="neutral above 1"),
        pytest.param({"risk_needs_answers": 0}, "signs", id="a contractor without a sign"),
        pytest.param({"risk_needs_answers": 4}, "signs", id="more signs than there are"),
        pytest.param({"disagreement": 0}, "disagreement", id="all disagree"),
        pytest.param({"fit_bands": (50, 70)}, "fit-bands", id="bands upside down"),
        pytest.param({"fit_bands": (110, 70)}, "fit-bands", id="a band nobody reaches"),
        pytest.param({"commitment_bands": (3, 3)}, "commitment-bands", id="bands of nothing"),
        pytest.param({"confidence_bands": (70, -1)}, "confidence-bands", id="a band below 0"),
        pytest.param({"questions": ()}, "nothing-asked", id="no question"),
        pytest.param({"questions": USUAL[3:]}, "nothing-asked", id="none about pain"),
        pytest.param({"questions": USUAL[::-1]}, "order", id="questions out of order"),
        pytest.param({"questions": (*USUAL[:3], Question.P4, *USUAL[3:])}, "no-words", id="mute"),
    ],
)
def test_a_portrait_that_cannot_score_is_refused(changes: dict[str, Any], flaw: str) -> None:
    with pytest.raises(BadPortrait) as refused:
        replace(DEFAULT_PORTRAIT, **changes)

    assert refused.value.flaw == flaw


def test_what_weighs_nothing_need_not_be_asked() -> None:
    portrait = Portrait(weights={PAIN: 60, REACH: 40, DIGITAL: 0}, questions=USUAL[:3] + USUAL[5:])

    assert portrait.questions_of(DIGITAL) == ()


def test_the_one_for_forms_asks_for_means_of_their_own_and_for_paper() -> None:
    assert [one for one in FORMS.questions if one not in DEFAULT_PORTRAIT.questions] == ["R3"]
    assert FORMS.ready_screening == "paper-forms"
