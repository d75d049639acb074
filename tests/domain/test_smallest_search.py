from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from domain.smallest_bound import Effort, hopeless
from domain.smallest_links import NEEDS, PROSPECTS, links_of, numbers
from domain.smallest_race import OutOfEffort, Race
from domain.smallest_search import Search

MANY = 9
CROSSED = [
    frozenset(needs)
    for needs in [
        {0, 1},
        {0, 6, 7},
        {1, 3},
        {1, 6, 7, 8},
        {0, 1, 8},
        {2, 8},
        {0, 1, 8},
        {1, 6},
        {2},
        {0, 1, 6, 8},
    ]
]
"""The three served by needs 0, 1 and 8 are neither those who need least nor those who need most."""

needs_of_prospects = some.lists(some.frozensets(some.integers(0, MANY - 1)), min_size=1, max_size=8)
linked_members = some.lists(
    some.frozensets(some.integers(0, MANY - 1), min_size=1), min_size=1, max_size=10
)


@given(
    wanted=needs_of_prospects,
    take=some.integers(0, MANY - 1),
    side=some.sampled_from([PROSPECTS, NEEDS]),
)
@example(wanted=CROSSED, take=3, side=PROSPECTS)
@example(wanted=CROSSED, take=3, side=NEEDS)
@settings(max_examples=500, deadline=None)
def test_by_either_side_as_many_are_served_as_can_be_and_never_more(
    wanted: list[frozenset[int]], take: int, side: int
) -> None:
    most = most_freed(wanted, take=take)

    needs, too_many = (searched(wanted, serve, take, side) for serve in (most, most + 1))

    assert too_many is None
    assert needs is not None
    assert len(needs) <= take
    assert sum(theirs <= needs for theirs in wanted) == most


@given(members=linked_members, take=some.integers(0, MANY), free=some.integers(1, 8))
@settings(max_examples=500, deadline=None)
def test_only_what_cannot_be_is_called_hopeless(
    members: list[frozenset[int]], take: int, free: int
) -> None:
    links = [sorted(each) for each in members]

    poor = hopeless(links, MANY, take=take, free=free, effort=Effort())

    assert most_freed(members[:poor], take=take) < free


@pytest.mark.parametrize(
    ("members", "take", "free", "poor"),
    [
        pytest.param([[0], [1], [2]], 1, 2, 3, id="one need each, two cannot share one"),
        pytest.param([[0], [0], [1]], 1, 2, 1, id="two share a need"),
        pytest.param(
            [[0, 1], [1, 2], [0, 2]],
            2,
            2,
            2,
            id="a ring of three, whose needs count as if divisible",
        ),
        pytest.param([[0, 1, 2], [3, 4, 5]], 5, 2, 2, id="two apart need all six"),
        pytest.param([[0, 1, 2], [3, 4, 5]], 6, 2, 1, id="two apart, six allowed"),
    ],
)
def test_how_many_are_hopeless(members: list[list[int]], take: int, free: int, poor: int) -> None:
    assert hopeless(members, 6, take=take, free=free, effort=Effort()) == poor


def test_a_race_that_may_do_no_work_says_that_it_does_not_know() -> None:
    links = links_of([{0, 1}, {1, 2}, {0, 2}, {3, 4}], needs=5)

    with pytest.raises(OutOfEffort):
        Race(links, units=1).run(serve=2, at_most=2)


def test_two_questions_share_the_work_of_one_race() -> None:
    race = Race(links_of([{0, 1}, {1, 2}, {0, 2}, {3, 4}], needs=5), units=100_000)

    fewer, enough = race.run(serve=2, at_most=2), race.run(serve=3, at_most=3)

    assert fewer is None
    assert enough == 0b111
    assert 0 < race.units < 100_000


def searched(
    wanted: list[frozenset[int]], serve: int, take: int, side: int
) -> frozenset[int] | None:
    search = Search(links_of(wanted, needs=MANY), serve=serve, drop=MANY - take, side=side)
    while not search.is_over:
        search.step()
    return None if search.found is None else frozenset(numbers(search.found))


def most_freed(members: list[frozenset[int]], *, take: int) -> int:
    """How many members so many of the others free at most, by trying all."""
    return max(
        sum(each <= frozenset(some_of_them) for each in members)
        for some_of_them in combinations(range(MANY), take)
    )
