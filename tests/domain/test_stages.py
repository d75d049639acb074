import pytest

from domain.stages import CLOSED, OPEN, Stage, at_least


def test_the_way_goes_from_new_to_user() -> None:
    assert " ".join(OPEN) == "new attempted contacted interested met pilot user"
    assert [stage.rank for stage in OPEN] == [0, 1, 2, 3, 4, 5, 6]


def test_it_ends_in_three_manners() -> None:
    assert " ".join(CLOSED) == "not_interested declined unreachable"
    assert not any(stage.is_open for stage in CLOSED)


def test_each_open_stage_bears_its_own_silence() -> None:
    assert [stage.late_after for stage in OPEN] == [5, 3, 5, 3, 5, 10, 20]


def test_a_closed_one_is_never_late() -> None:
    assert {stage.late_after for stage in CLOSED} == {None}


@pytest.mark.parametrize(
    ("stage", "least", "then"),
    [
        pytest.param(Stage.NEW, Stage.MET, Stage.MET, id="moved forward"),
        pytest.param(Stage.PILOT, Stage.MET, Stage.PILOT, id="already further"),
        pytest.param(Stage.DECLINED, Stage.MET, Stage.DECLINED, id="closed stays closed"),
    ],
)
def test_a_stage_is_raised_and_never_lowered(stage: Stage, least: Stage, then: Stage) -> None:
    assert at_least(stage, least) is then
