"""How much of a segment was tried."""

from decimal import Decimal

import pytest

from domain.coverage import coverage


@pytest.mark.parametrize(
    ("population", "known", "called", "percent", "is_all"),
    [
        pytest.param(200, 12, 12, "6.0", False, id="a list that is recorded in part"),
        pytest.param(200, 200, 199, "99.5", False, id="one is left"),
        pytest.param(200, 200, 200, "100.0", True, id="all of them"),
        pytest.param(2000, 2000, 1999, "99.9", False, id="one of many is left: not yet 100"),
        pytest.param(None, 3, 1, "33.3", False, id="a population nobody knows: those recorded"),
        pytest.param(2, 3, 2, "66.7", False, id="more recorded than there are said to be"),
        pytest.param(None, 0, 0, "0.0", False, id="nobody"),
    ],
)
def test_a_segment_is_covered_when_every_one_was_tried(
    population: int | None, known: int, called: int, percent: str, is_all: bool
) -> None:
    covered = coverage({"known": known, "called": called}, population)

    assert (covered.percent, covered.is_all) == (Decimal(percent), is_all)
