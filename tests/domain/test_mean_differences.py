"""How far two groups are apart, and how sure that is."""

from decimal import Decimal
from math import gamma, pi, sqrt

import pytest

from domain.mean_differences import (
    Sample,
    degrees_of_freedom,
    difference_of,
    quantile,
    sample,
)

FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
"""Hours of sleep gained with two drugs (Student, 1908), R's data set `sleep`."""


def inside(half: float, degrees: float, steps: int = 4_000) -> float:
    """How much of Student's density lies within `half` standard errors, by Simpson's rule."""
    constant = gamma((degrees + 1) / 2) / (sqrt(degrees * pi) * gamma(degrees / 2))

    def density(at: float) -> float:
        return constant * float((1 + at * at / degrees) ** (-(degrees + 1) / 2))

    step = 2 * half / steps
    inner = sum(density(-half + n * step) * (4 if n % 2 else 2) for n in range(1, steps))
    return step / 3 * (density(-half) + inner + density(half))


@pytest.mark.parametrize("degrees", [1, 2, 4, 7, 7.4, 12.5, 20, 22.3, 27, 33.3, 50, 90, 119, 200])
def test_95_in_100_lie_within_so_many_standard_errors(degrees: float) -> None:
    assert inside(quantile(degrees), degrees) == pytest.approx(0.95, abs=0.0003)


def test_a_known_case_has_the_interval_that_r_gives() -> None:
    first, second = sample(FIRST), sample(SECOND)

    found = difference_of(first, second)

    assert degrees_of_freedom(first, second) == pytest.approx(17.776, abs=0.001)
    assert float(found.difference) == pytest.approx(-1.58)
    assert float(found.interval.low) == pytest.approx(-3.3655, abs=0.001)
    assert float(found.interval.high) == pytest.approx(0.2055, abs=0.001)


def test_two_groups_of_equals_have_an_exact_difference() -> None:
    found = difference_of(sample([80.0] * 8), sample([30.0] * 9))

    assert found.difference == found.interval.low == found.interval.high == Decimal(50)


def test_of_nothing_everything_is_nothing_and_of_one_value_the_spread_is() -> None:
    assert sample([]) == Sample(size=0, mean=0.0, variance=0.0)
    assert sample([3.0]) == Sample(size=1, mean=3.0, variance=0.0)


def test_a_single_value_has_no_difference() -> None:
    with pytest.raises(ValueError, match="two values"):
        difference_of(sample([1.0]), sample([1.0, 2.0]))
