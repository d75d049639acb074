"""Who takes us for their contractor: level, growth, what only they ask for, how they take a "not now"."""

from datetime import UTC, datetime
from fractions import Fraction

import pytest

from domain.contractor_signs import (
    Fact,
    Kind,
    Situation,
    facts,
    grows,
    is_contractor_cell,
    is_flagged,
    lists_of,
)
from domain.needs import Origin, Request
from domain.people import Person
from domain.questions import Question

C1, C2, C3 = Question.C1, Question.C2, Question.C3
TODAY = datetime(2026, 1, 27, tzinfo=UTC)


@pytest.mark.parametrize(
    ("lists", "is_so"),
    [
        pytest.param((9, 14), True, id="9, then 14: the method's own example"),
        pytest.param((3, 5, 8), True, id="longer at each of three meetings"),
        pytest.param((2, 4), True, id="four requests are a list"),
        pytest.param((1, 3), False, id="a few are not"),
        pytest.param((9,), False, id="one meeting says nothing"),
        pytest.param((), False, id="nothing was asked for"),
        pytest.param((9, 9), False, id="as long as before"),
        pytest.param((14, 9), False, id="shorter"),
        pytest.param((9, 14, 12), False, id="not every time"),
    ],
)
def test_a_list_grows_when_it_is_longer_at_each_meeting(
    lists: tuple[int, ...], is_so: bool
) -> None:
    assert grows(lists) is is_so


@pytest.mark.parametrize(
    ("situation", "is_so"),
    [
        pytest.param(Situation(means={}, requests=15), False, id="15 requests are not long"),
        pytest.param(Situation(means={}, requests=16), True, id="16 are"),
        pytest.param(Situation(means={}, requests=14, lists=(9, 14)), True, id="9, then 14"),
        pytest.param(Situation(means={C1: Fraction(4)}), False, id="one answer alone"),
        pytest.param(Situation(means={C1: Fraction(3), C3: Fraction(2)}, is_x=True), True, id="X"),
    ],
)
def test_somebody_is_flagged_by_the_cell_or_by_the_list(situation: Situation, is_so: bool) -> None:
    assert is_flagged(situation) is is_so


@pytest.mark.parametrize(
    ("situation", "told"),
    [
        pytest.param(
            Situation(
                lists=(9, 14),
                requests=23,
                alone=20,
                means={C1: Fraction(4), C2: Fraction(4), C3: Fraction(7, 2)},
                is_x=True,
            ),
            [
                Fact(kind=Kind.GROWING, question=C1),
                Fact(kind=Kind.ALONE, question=C2),
                Fact(kind=Kind.RATED, question=C3, mean=Fraction(7, 2)),
            ],
            id="three signs, three facts",
        ),
        pytest.param(
            Situation(lists=(18,), requests=18, means={C1: Fraction(4)}),
            [Fact(kind=Kind.LONG, question=C1)],
            id="a long list at one meeting",
        ),
        pytest.param(
            Situation(means={C1: Fraction(3), C3: Fraction(3)}, is_x=True),
            [
                Fact(kind=Kind.RATED, question=C1, mean=Fraction(3)),
                Fact(kind=Kind.RATED, question=C3, mean=Fraction(3)),
            ],
            id="answers alone",
        ),
        pytest.param(
            Situation(
                requests=4,
                alone=4,
                means={C2: Fraction(3), C3: Fraction(4)},
                by_hand=(C2,),
                is_x=True,
            ),
            [
                Fact(kind=Kind.RATED, question=C2, mean=Fraction(3)),
                Fact(kind=Kind.RATED, question=C3, mean=Fraction(4)),
            ],
            id="given by hand, what was counted does not stand",
        ),
        pytest.param(
            Situation(
                requests=16, alone=4, means={C1: Fraction(3), C2: Fraction(1), C3: Fraction(1)}
            ),
            [Fact(kind=Kind.LONG, question=C1)],
            id="what speaks for them is no fact against them",
        ),
        pytest.param(
            Situation(requests=8, alone=8, means={C1: Fraction(3), C2: Fraction(4)}),
            [],
            id="not flagged, no facts",
        ),
    ],
)
def test_each_question_has_one_fact_at_most(situation: Situation, told: list[Fact]) -> None:
    assert list(facts(situation)) == told


def test_a_need_asked_for_twice_at_a_meeting_counts_once_and_calls_count_nowhere() -> None:
    asked = [
        request(need=1, meeting=7),
        request(need=1, meeting=7),
        request(need=2, meeting=7),
        request(need=1, meeting=5),
        request(need=3, meeting=None),
        request(need=4, meeting=99),
    ]

    lists = lists_of(asked, meetings=[5, 6, 7])

    assert lists == (1, 2)


@pytest.mark.parametrize(
    ("cell", "is_so"), [("X1", True), ("X?", True), ("A1", False), (None, False)]
)
def test_the_letter_of_the_cell_says_it(cell: str | None, is_so: bool) -> None:
    assert is_contractor_cell(cell) is is_so


def request(*, need: int, meeting: int | None) -> Request:
    return Request(
        id=0,
        need=need,
        prospect=1,
        meeting=meeting,
        is_must=True,
        origin=Origin.USER,
        by=Person("alice"),
        at=TODAY,
    )
