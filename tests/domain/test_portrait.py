from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from domain.portrait import DEFAULT_PORTRAIT, BadPortrait, Portrait
from domain.questions import Criterion

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
    ("changes", "reason"),
    [
        pytest.param({"weights": {PAIN: 40, REACH: 35, DIGITAL: 24}}, "add up", id="99"),
        pytest.param({"weights": {PAIN: 40, REACH: 35, DIGITAL: 26}}, "add up", id="101"),
        pytest.param({"weights": {PAIN: 110, REACH: -20, DIGITAL: 10}}, "below 0", id="negative"),
        pytest.param({"weights": {PAIN: 60, REACH: 40}}, "weighs", id="one forgotten"),
        pytest.param({"enough": {PAIN: 4, REACH: 4}}, "how much", id="an enough forgotten"),
        pytest.param({"enough": {PAIN: 4, REACH: 4, DIGITAL: 0}}, "1 to 4", id="enough at 0"),
        pytest.param({"enough": {PAIN: 4, REACH: 5, DIGITAL: 3}}, "1 to 4", id="enough at 5"),
        pytest.param({"contractor_penalty": -1}, "penalty", id="a penalty that rewards"),
        pytest.param({"neutral": Fraction(3, 2)}, "share", id="neutral above 1"),
        pytest.param({"fit_bands": (50, 70)}, "bands", id="bands upside down"),
    ],
)
def test_a_portrait_that_cannot_score_is_refused(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(BadPortrait, match=reason):
        replace(DEFAULT_PORTRAIT, **changes)
