import pytest

from domain.shared_requests import counted, shared_requests


@pytest.mark.parametrize(
    ("requests", "theirs_alone", "answer"),
    [
        pytest.param(0, 0, None, id="no request"),
        pytest.param(2, 2, None, id="two are too few"),
        pytest.param(3, 0, 0, id="all asked elsewhere"),
        pytest.param(100, 1, 1, id="hardly any alone"),
        pytest.param(4, 1, 1, id="exactly a quarter"),
        pytest.param(100, 26, 2, id="a little over a quarter"),
        pytest.param(4, 2, 2, id="exactly half"),
        pytest.param(3, 2, 3, id="two thirds"),
        pytest.param(4, 3, 3, id="exactly three quarters"),
        pytest.param(100, 76, 4, id="a little over three quarters"),
        pytest.param(5, 5, 4, id="all alone"),
    ],
)
def test_the_bot_sees_how_much_nobody_else_asks_for(
    requests: int, theirs_alone: int, answer: int | None
) -> None:
    assert shared_requests(requests=requests, theirs_alone=theirs_alone) == answer


@pytest.mark.parametrize("theirs_alone", [-1, 4])
def test_more_alone_than_asked_is_a_mistake(theirs_alone: int) -> None:
    with pytest.raises(ValueError, match="cannot be theirs alone"):
        shared_requests(requests=3, theirs_alone=theirs_alone)


@pytest.mark.parametrize(
    ("asked", "counting", "found"),
    [
        pytest.param([(1, 7), (2, 7)], {7}, {7: (2, 2)}, id="all alone"),
        pytest.param([(1, 7), (1, 8), (2, 8)], {7, 8}, {7: (1, 0), 8: (2, 1)}, id="one shared"),
        pytest.param([(1, 7), (1, 8)], {7}, {7: (1, 1), 8: (1, 0)}, id="the other was declined"),
        pytest.param([(1, 7), (1, 8)], set(), {7: (1, 1), 8: (1, 1)}, id="both were"),
        pytest.param([], {7}, {}, id="nobody asks"),
    ],
)
def test_those_who_count_are_company_for_the_others(
    asked: list[tuple[int, int]], counting: set[int], found: dict[int, tuple[int, int]]
) -> None:
    assert counted(asked, counting=counting) == found
