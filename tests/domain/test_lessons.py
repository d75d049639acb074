"""What the outcomes teach, and what that suggests for the weights."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import pytest

from domain.answers import Answer
from domain.lessons import Lesson, Levels, Verdict, lesson, lessons_of, levels
from domain.portrait import DEFAULT_PORTRAIT, Portrait
from domain.questions import Criterion, Question
from domain.segment_interest import interest, ranked
from domain.weight_hints import Hint, WeightHint, weight_hint

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PAIN, REACH, DIGITAL = Criterion.PAIN, Criterion.REACH, Criterion.DIGITAL


def answer(question: Question, value: int | None, by: str | None = "alice") -> Answer:
    return Answer(question=question, value=value, by=by, at=NOW)


def around(middle: float, about: Criterion = PAIN, size: int = 8) -> Sequence[Levels]:
    """That many, spread a little around a level."""
    return [{about: middle + 2 * (number - size / 2)} for number in range(size)]


def side(middles: Mapping[str, float]) -> Sequence[Levels]:
    """Eight, each with all these criteria."""
    return [
        {Criterion(name): middle + 2 * number for name, middle in middles.items()}
        for number in range(8)
    ]


def test_a_level_is_the_mean_of_what_was_answered() -> None:
    given = [
        answer(Question.P1, 4),
        answer(Question.P1, 2, by="bob"),
        answer(Question.P2, 1),
        answer(Question.P3, None),
        answer(Question.E, 3),
    ]

    found = levels(given, DEFAULT_PORTRAIT)

    assert found == {
        Question.P1: 75.0,
        Question.P2: 25.0,
        PAIN: 50.0,
        Question.E: 75.0,
        Criterion.COMMITMENT: 75.0,
    }


def test_more_than_enough_counts_as_enough() -> None:
    found = levels([answer(Question.D1, 4), answer(Question.D2, 3)], DEFAULT_PORTRAIT)

    assert found[DIGITAL] == 100.0


def test_a_question_that_the_portrait_does_not_ask_teaches_nothing() -> None:
    without = Portrait(
        questions=tuple(one for one in DEFAULT_PORTRAIT.questions if one is not Question.P3)
    )

    found = levels([answer(Question.P3, 4)], without)

    assert found == {}


@pytest.mark.parametrize(
    ("yes", "no", "verdict"),
    [
        pytest.param(around(80), around(30), Verdict.APART, id="far apart"),
        pytest.param(around(30), around(80), Verdict.APART, id="far apart the other way"),
        pytest.param(around(52), around(50), Verdict.ALIKE, id="much the same"),
        pytest.param(around(80, size=7), around(30), Verdict.TOO_FEW, id="seven became users"),
        pytest.param(around(80), around(30, size=7), Verdict.TOO_FEW, id="seven said no"),
        pytest.param([], [], Verdict.TOO_FEW, id="nobody"),
        pytest.param(around(80), [{}] * 20, Verdict.TOO_FEW, id="nothing answered of those"),
    ],
)
def test_what_tells_them_apart_is_what_no_doubt_is_left_about(
    yes: Sequence[Levels], no: Sequence[Levels], verdict: Verdict
) -> None:
    found = lesson(PAIN, yes, no)

    assert found.verdict is verdict
    assert (found.difference is None) == (verdict is Verdict.TOO_FEW)


def test_each_side_counts_only_those_about_whom_it_was_answered() -> None:
    found = lessons_of([*around(80), {}], around(30, size=9), DEFAULT_PORTRAIT)

    pain = found.criteria[0]
    assert (found.yes, found.no) == (9, 9)
    assert (pain.about, pain.yes.size, pain.no.size) == (PAIN, 8, 9)
    assert [one.about for one in found.criteria] == [
        PAIN,
        REACH,
        DIGITAL,
        Criterion.CONTRACTOR,
        Criterion.COMMITMENT,
    ]
    assert {one.about for one in found.questions} == set(DEFAULT_PORTRAIT.questions)


def hint(
    yes: Mapping[str, float], no: Mapping[str, float], portrait: Portrait = DEFAULT_PORTRAIT
) -> WeightHint:
    def of(about: Criterion) -> Lesson:
        return lesson(about, side(yes), side(no))

    return weight_hint([of(one) for one in (PAIN, REACH, DIGITAL)], portrait)


DIGITAL_FIRST = Portrait(weights={PAIN: 20, REACH: 20, DIGITAL: 60})


@pytest.mark.parametrize(
    ("yes", "no", "portrait", "expected"),
    [
        pytest.param({}, {}, DEFAULT_PORTRAIT, WeightHint(hint=Hint.FEW), id="too few"),
        pytest.param(
            {"pain": 50, "reach": 50},
            {"pain": 50, "reach": 49},
            DEFAULT_PORTRAIT,
            WeightHint(hint=Hint.NOTHING),
            id="nothing tells them apart",
        ),
        pytest.param(
            {"pain": 80, "reach": 60, "digital": 50},
            {"pain": 30, "reach": 50, "digital": 50},
            DEFAULT_PORTRAIT,
            WeightHint(hint=Hint.AGREES, more=PAIN),
            id="what tells apart most weighs most",
        ),
        pytest.param(
            {"pain": 80, "reach": 50, "digital": 50},
            {"pain": 30, "reach": 50, "digital": 52},
            DIGITAL_FIRST,
            WeightHint(hint=Hint.SHIFT, more=PAIN, less=DIGITAL),
            id="more on pain than on digital",
        ),
        pytest.param(
            {"pain": 50, "digital": 20},
            {"pain": 50, "digital": 80},
            DEFAULT_PORTRAIT,
            WeightHint(hint=Hint.AGAINST, less=DIGITAL),
            id="those who said no were more digital",
        ),
        pytest.param(
            {"reach": 80},
            {"reach": 30},
            DEFAULT_PORTRAIT,
            WeightHint(hint=Hint.AGREES, more=REACH),
            id="of the others nothing is known",
        ),
    ],
)
def test_weights_are_suggested_from_what_tells_apart(
    yes: Mapping[str, float], no: Mapping[str, float], portrait: Portrait, expected: WeightHint
) -> None:
    assert hint(yes, no, portrait) == expected


def test_segments_are_ranked_by_what_their_interest_is_at_least_few_calls_last() -> None:
    figures = {
        "Agences": {"called": 200, "interested": 20, "calls": 260},
        "Ministères": {"called": 10, "interested": 0, "calls": 22},
        "Mairies": {"called": 2, "interested": 1, "calls": 2},
        "Divers": {"called": 0, "interested": 0, "calls": 0},
    }

    known = [found for name, of in figures.items() if (found := interest(name, of)) is not None]

    assert [(one.segment, one.is_few) for one in ranked(known)] == [
        ("Agences", False),
        ("Ministères", False),
        ("Mairies", True),
    ]
    assert [str(one.calls_for_one) for one in ranked(known)] == ["13.0", "None", "2.0"]


def test_who_became_interested_without_a_call_counts_among_those_called() -> None:
    found = interest("Salon", {"called": 1, "interested": 3, "calls": 1})

    assert found is not None
    assert (found.called, found.interested, str(found.calls_for_one)) == (3, 3, "0.3")
