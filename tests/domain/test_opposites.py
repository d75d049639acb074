"""Where to look instead of where it is stuck."""

import pytest

from domain.obstacles import Obstacle
from domain.opposites import Opposite, opposites
from domain.pivots import top_obstacles


@pytest.mark.parametrize(
    ("obstacles", "traits"),
    [
        pytest.param(
            ["complex_decision", "own_means"],
            [Opposite.SMALL_AND_SHORT_OF_MEANS],
            id="the ministries of the seed: small, few means",
        ),
        pytest.param(
            ["own_means", "no_time", "complex_decision"],
            [Opposite.SMALL_AND_SHORT_OF_MEANS, Opposite.DAILY_WORK],
            id="the two together, and another in between",
        ),
        pytest.param(["complex_decision"], [Opposite.DECIDES_ALONE], id="a slow decision alone"),
        pytest.param(["own_means"], [Opposite.FEW_MEANS], id="means of their own alone"),
        pytest.param(["other"], [], id="nobody knows what it was"),
        pytest.param([], [], id="nothing was said"),
    ],
)
def test_the_opposite_trait_follows_from_the_obstacles(
    obstacles: list[str], traits: list[Opposite]
) -> None:
    assert list(opposites(map(Obstacle, obstacles))) == traits


def test_every_obstacle_but_the_unknown_one_has_an_opposite() -> None:
    assert [one for one in Obstacle if not opposites([one])] == [Obstacle.OTHER]


def test_the_most_frequent_obstacles_come_first_and_at_most_three_of_them() -> None:
    figures = {
        "obstacle:no_time": 1,
        "obstacle:own_means": 5,
        "obstacle:bad_timing": 2,
        "obstacle:complex_decision": 5,
        "obstacle:other": 0,
    }

    top = top_obstacles(figures)

    assert list(top.items()) == [
        (Obstacle.COMPLEX_DECISION, 5),
        (Obstacle.OWN_MEANS, 5),
        (Obstacle.BAD_TIMING, 2),
    ]
