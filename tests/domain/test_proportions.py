"""How sure a share is."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.proportions import Proportion


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    [
        # E. B. Wilson's interval as R's prop.test(correct = FALSE) and statsmodels give it.
        pytest.param(0, 10, "0.0000", "0.2775", id="none of ten"),
        pytest.param(10, 10, "0.7225", "1.0000", id="ten of ten"),
        pytest.param(1, 10, "0.0179", "0.4042", id="one of ten"),
        pytest.param(5, 10, "0.2366", "0.7634", id="half of ten"),
        pytest.param(20, 200, "0.0657", "0.1494", id="twenty of two hundred"),
        pytest.param(81, 263, "0.2553", "0.3662", id="Newcombe's example"),
    ],
)
def test_the_interval_is_wilson_s(count: int, total: int, low: str, high: str) -> None:
    interval = Proportion(count=count, total=total).interval

    assert (f"{interval.low:.4f}", f"{interval.high:.4f}") == (low, high)


@given(st.integers(1, 5_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_share_lies_in_its_interval_and_the_interval_between_0_and_1(
    pair: tuple[int, int],
) -> None:
    count, total = pair

    proportion = Proportion(count=count, total=total)

    assert 0 <= proportion.interval.low <= proportion.share <= proportion.interval.high <= 1


def test_more_of_the_same_is_surer() -> None:
    few, many = (Proportion(count=3 * n, total=10 * n).interval for n in (1, 10))

    assert many.high - many.low < few.high - few.low


@pytest.mark.parametrize(
    ("count", "total"), [(-1, 3), (4, 3), (0, 0)], ids=["below 0", "more than all", "of nothing"]
)
def test_what_is_no_share_of_anything_is_refused(count: int, total: int) -> None:
    with pytest.raises(ValueError, match="no proportion"):
        Proportion(count=count, total=total)


def test_a_share_is_kept_exact() -> None:
    assert Proportion(count=1, total=8).share == Decimal("0.125")
