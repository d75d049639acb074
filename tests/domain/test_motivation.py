"""Somebody is motivated who was met and gave more than words."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from domain.answers import Answer
from domain.motivation import first_interest, is_motivated, motivated_since
from domain.people import Person
from domain.prospects import Prospect
from domain.questions import Question
from domain.stages import Stage

MONDAY = datetime(2026, 1, 5, 9, tzinfo=UTC)


def day(number: int) -> datetime:
    return MONDAY + timedelta(days=number)


def commitment(value: int | None, number: int, by: str = "alice") -> Answer:
    return Answer(question=Question.E, value=value, by=by, at=day(number))


def a_prospect(
    stage: Stage, cell: str | None, entered: Mapping[Stage, datetime] | None = None
) -> Prospect:
    return Prospect(
        id=1,
        number=1,
        product=1,
        segment=1,
        name="Ambert",
        created_at=MONDAY,
        created_by=Person("alice"),
        last_event_at=MONDAY,
        stage=stage,
        cell=cell,
        entered=entered or {},
    )


@pytest.mark.parametrize(
    ("stage", "cell", "is_one"),
    [
        pytest.param(Stage.MET, "A1", True, id="met and committed"),
        pytest.param(Stage.USER, "C1", True, id="a committed user, whatever the fit"),
        pytest.param(Stage.MET, "A2", False, id="met, a date only"),
        pytest.param(Stage.MET, "A?", False, id="met, nobody answered"),
        pytest.param(Stage.MET, None, False, id="met, no score yet"),
        pytest.param(Stage.INTERESTED, "A1", False, id="committed by telephone, not met yet"),
        pytest.param(Stage.DECLINED, "A1", False, id="closed"),
    ],
)
def test_motivated_is_met_open_and_committed(stage: Stage, cell: str | None, is_one: bool) -> None:
    assert is_motivated(a_prospect(stage, cell)) is is_one


@pytest.mark.parametrize(
    ("entered", "found"),
    [
        pytest.param({Stage.NEW: day(0)}, None, id="never interested"),
        pytest.param({Stage.NEW: day(0), Stage.INTERESTED: day(3)}, day(3), id="interested"),
        pytest.param({Stage.MET: day(2), Stage.INTERESTED: day(3)}, day(2), id="met before"),
        pytest.param({Stage.NOT_INTERESTED: day(1)}, None, id="a no is no interest"),
    ],
)
def test_the_first_interest_is_the_first_step_that_shows_it(
    entered: Mapping[Stage, datetime], found: datetime | None
) -> None:
    assert first_interest(a_prospect(Stage.NEW, None, entered)) == found


@pytest.mark.parametrize(
    ("met", "answers", "found"),
    [
        pytest.param(2, [commitment(3, 4)], 4, id="met, then committed"),
        pytest.param(6, [commitment(4, 4)], 6, id="committed, then met"),
        pytest.param(None, [commitment(4, 4)], None, id="never met"),
        pytest.param(2, [commitment(2, 4)], None, id="a date is not enough"),
        pytest.param(2, [commitment(2, 4), commitment(3, 8)], 8, id="more later"),
        pytest.param(
            2, [commitment(1, 3), commitment(4, 4, "bob")], None, id="on average they are not"
        ),
        pytest.param(
            2,
            [commitment(1, 3), commitment(4, 4, "bob"), commitment(None, 5)],
            5,
            id="whoever doubted does not know any more",
        ),
        pytest.param(2, [commitment(4, 3), commitment(0, 9)], 3, id="lost since, and was"),
        pytest.param(2, [], None, id="nobody answered"),
    ],
)
def test_since_when_somebody_was_motivated(
    met: int | None, answers: list[Answer], found: int | None
) -> None:
    entered = {} if met is None else {Stage.MET: day(met)}

    since = motivated_since(entered, answers, enough=3)

    assert since == (None if found is None else day(found))
