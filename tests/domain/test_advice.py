"""The advice given is that which fits where the product stands, the most urgent first."""

from dataclasses import fields
from datetime import date

import pytest

from domain.advice import TIPS, Advice, Facts, fitting, other_than
from domain.products import ProductState

SEARCH, MINIMAL = ProductState.SEARCH, ProductState.MINIMAL
BUILDING, LAUNCHED = ProductState.BUILDING, ProductState.LAUNCHED


def given(facts: Facts) -> list[Advice]:
    return [tip.advice for tip in fitting(facts)]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        pytest.param(Facts(state=None), [Advice.USERS_FIRST], id="no product"),
        pytest.param(Facts(state=SEARCH), [Advice.USERS_FIRST], id="a new product"),
        pytest.param(Facts(state=SEARCH, motivated=1), [Advice.USERS_FIRST], id="one pioneer"),
        pytest.param(Facts(state=SEARCH, motivated=2), [Advice.MINIMAL_LIST], id="two"),
        pytest.param(
            Facts(state=MINIMAL, motivated=2, is_frozen=True), [], id="two and a frozen list"
        ),
        pytest.param(Facts(state=BUILDING), [Advice.USERS_FIRST], id="building by waiver"),
        pytest.param(Facts(state=BUILDING, motivated=2), [], id="building for two"),
        pytest.param(
            Facts(state=BUILDING, motivated=2, orphans=1), [Advice.BUILD_FOR_THEM], id="an orphan"
        ),
        pytest.param(
            Facts(state=SEARCH, motivated=2, dry="Ministries", dry_calls=14),
            [Advice.MINIMAL_LIST, Advice.PIVOT],
            id="a segment that is called and has no pilot",
        ),
        pytest.param(
            Facts(state=SEARCH, silent_days=5, flat_days=15),
            [Advice.ISOLATION, Advice.PLATEAU, Advice.USERS_FIRST],
            id="alarms come first",
        ),
        pytest.param(
            Facts(state=BUILDING, motivated=2, missed_use=date(2026, 3, 5)),
            [Advice.FIRST_USE],
            id="a date that went by",
        ),
        pytest.param(
            Facts(state=BUILDING, motivated=2, contractors=1), [Advice.SAY_NO], id="a contractor"
        ),
        pytest.param(
            Facts(state=BUILDING, motivated=2, called=10, reached=3),
            [Advice.RELAY],
            id="few reached",
        ),
        pytest.param(
            Facts(state=BUILDING, motivated=2, called=10, reached=4), [], id="four of ten reached"
        ),
        pytest.param(
            Facts(state=BUILDING, motivated=2, called=9, reached=0), [], id="too few called to say"
        ),
        pytest.param(
            Facts(state=BUILDING, motivated=2, met=4, unassessed=1),
            [Advice.PORTRAIT, Advice.COMMITMENT],
            id="one not assessed, one not committed",
        ),
        pytest.param(
            Facts(state=LAUNCHED, launched_days=29), [Advice.REBELS_FIRST], id="just launched"
        ),
        pytest.param(
            Facts(state=LAUNCHED, launched_days=30, users=1),
            [Advice.RECOMMEND, Advice.OPEN_LAB, Advice.REBELS_FIRST],
            id="a month after the launch",
        ),
    ],
)
def test_advice_fits_where_the_product_stands(facts: Facts, expected: list[Advice]) -> None:
    assert given(facts) == expected


def test_every_piece_of_advice_is_in_the_list_once() -> None:
    assert sorted(tip.advice for tip in TIPS) == sorted(Advice)


def test_its_figures_are_facts() -> None:
    known = {field.name for field in fields(Facts)}

    assert {name for tip in TIPS for name in tip.figures} <= known


def test_only_the_two_pieces_that_are_known_bear_a_number_and_have_the_lesson_as_source() -> None:
    numbered = [tip for tip in TIPS if tip.of_seed is not None]

    assert {tip.of_seed for tip in numbered} == {1, 2}
    assert all(1 in tip.sources for tip in numbered)


def test_what_does_not_fit_is_the_rest() -> None:
    found = fitting(Facts(state=SEARCH))

    assert len(found) + len(other_than(found)) == len(TIPS)
