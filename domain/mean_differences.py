"""How far two groups are apart on average, and how sure that is.

Source: docs/method.md, lessons. Welch's interval at 95 %: the groups may differ in size and in spread.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from math import inf, sqrt
from statistics import fmean, variance
from typing import Final

from domain.intervals import Interval

T_95: Final[tuple[tuple[float, float], ...]] = (
    *enumerate((12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228), 1),
    *enumerate((2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086), 11),
    *((25, 2.060), (30, 2.042), (40, 2.021), (60, 2.000), (120, 1.980), (inf, 1.960)),
)
"""Degrees of freedom, and how many standard errors on each side leave 5 % outside.

NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, column 0.975.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """`variance` is that of a sample (divided by size - 1), 0 where there is but one value."""

    size: int
    mean: float
    variance: float


def sample(values: Sequence[float]) -> Sample:
    """Of nothing, everything is 0."""
    return Sample(
        size=len(values),
        mean=fmean(values) if values else 0.0,
        variance=variance(values) if len(values) > 1 else 0.0,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MeanDifference:
    """How much higher the first mean is than the second."""

    difference: Decimal
    interval: Interval


def difference_of(first: Sample, second: Sample) -> MeanDifference:
    """Raises ValueError for a sample of fewer than two. Two groups of equals have an exact difference."""
    if min(first.size, second.size) < 2:
        raise ValueError("A difference of means needs two values on each side.")
    difference = first.mean - second.mean
    errors = (first.variance / first.size, second.variance / second.size)
    half = quantile(degrees_of_freedom(first, second)) * sqrt(sum(errors)) if any(errors) else 0.0
    return MeanDifference(
        difference=Decimal(difference),
        interval=Interval(low=Decimal(difference - half), high=Decimal(difference + half)),
    )


def degrees_of_freedom(first: Sample, second: Sample) -> float:
    """Welch and Satterthwaite's. Needs a variance on one side at least."""
    one, other = first.variance / first.size, second.variance / second.size
    spread = one * one / (first.size - 1) + other * other / (second.size - 1)
    return (one + other) ** 2 / spread


def quantile(degrees: float) -> float:
    """Student's t: between two lines of the table, in proportion to 1 / degrees (within 0.003 from 4 on)."""
    place = 1 / max(degrees, 1.0)
    for (below, high), (above, low) in pairwise(T_95):
        if degrees <= above:
            return low + (high - low) * (place - 1 / above) / (1 / below - 1 / above)
    return T_95[-1][1]
