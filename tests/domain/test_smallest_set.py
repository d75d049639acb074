from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bench.families import FAMILIES, Wanted
from domain.smallest_set import SmallestSet, smallest_set

ALICE, BOB, CHLOE, DAN = 1, 2, 3, 4
PDF, LOGIN, EXPORT, MAP, CALENDAR = 10, 20, 30, 40, 50

small_teams = some.dictionaries(
    some.integers(1, 30), some.frozensets(some.integers(1, 8)), min_size=1, max_size=8
)


@given(wanted=small_teams, asked=some.integers(0, 7))
@settings(max_examples=500, deadline=None)
def test_no_other_set_is_smaller_or_as_small_and_serves_more(wanted: Wanted, asked: int) -> None:
    serve = 1 + asked % len(wanted)

    found = smallest_set(wanted, serve=serve)

    assert found.is_proven
    assert found.served == served(wanted, found.needs)
    assert (len(found.needs), len(found.served)) == by_trying_all(wanted, serve)


@pytest.mark.parametrize(
    ("wanted", "serve", "needs", "who"),
    [
        pytest.param({ALICE: {PDF, LOGIN}}, 1, {PDF, LOGIN}, (ALICE,), id="one prospect"),
        pytest.param(
            {ALICE: {PDF, LOGIN}, BOB: {EXPORT}}, 1, {EXPORT}, (BOB,), id="who needs least"
        ),
        pytest.param(
            {ALICE: {PDF, LOGIN}, BOB: {PDF, LOGIN, EXPORT}, CHLOE: {MAP, CALENDAR}},
            2,
            {PDF, LOGIN, EXPORT},
            (ALICE, BOB),
            id="shared needs count once",
        ),
        pytest.param(
            {ALICE: {PDF, LOGIN}, BOB: {PDF, LOGIN, EXPORT}, CHLOE: {MAP}},
            2,
            {PDF, LOGIN, MAP},
            (ALICE, CHLOE),
            id="of two alike, those who need less",
        ),
        pytest.param(
            {ALICE: {PDF}, BOB: {LOGIN}, CHLOE: {PDF, LOGIN}, DAN: {MAP}},
            2,
            {PDF, LOGIN},
            (ALICE, BOB, CHLOE),
            id="of two as small, the one that serves more",
        ),
        pytest.param(
            {ALICE: {LOGIN}, BOB: {PDF}}, 1, {LOGIN}, (ALICE,), id="of two alike, the lowest id"
        ),
        pytest.param(
            {ALICE: set(), BOB: {PDF}}, 1, set(), (ALICE,), id="who needs nothing is served"
        ),
        pytest.param(
            {ALICE: set(), BOB: {PDF}}, 2, {PDF}, (ALICE, BOB), id="nothing and something"
        ),
        pytest.param(
            {ALICE: {PDF}, BOB: {PDF}, CHLOE: {MAP}}, 2, {PDF}, (ALICE, BOB), id="two alike"
        ),
        pytest.param(
            {ALICE: {PDF, MAP}, BOB: {LOGIN}, CHLOE: {EXPORT}},
            3,
            {PDF, MAP, LOGIN, EXPORT},
            (ALICE, BOB, CHLOE),
            id="everybody",
        ),
    ],
)
def test_what_to_build_first(
    wanted: dict[int, set[int]], serve: int, needs: set[int], who: tuple[int, ...]
) -> None:
    found = smallest_set(frozen(wanted), serve=serve)

    assert found == SmallestSet(needs=frozenset(needs), served=who, is_proven=True)


@pytest.mark.parametrize(
    ("family", "serve"),
    [
        (family, serve)
        for family, proven in {
            "uniform": (2, 3, 5, 10, 200),
            "skewed": (2, 3, 5, 10, 20, 50, 150, 200),
            "clustered": (2, 3, 5, 10, 20, 50, 100, 150, 200),
            "dense": (2, 150, 200),
        }.items()
        for serve in proven
    ],
)
def test_two_hundred_needs_of_two_hundred_prospects_are_answered_for_sure(
    family: str, serve: int
) -> None:
    wanted = FAMILIES[family](1)

    found = smallest_set(wanted, serve=serve)

    assert found.is_proven
    assert len(found.served) >= serve
    assert found.served == served(wanted, found.needs)


@pytest.mark.parametrize(
    ("family", "serve", "known"),
    [
        pytest.param("uniform", 50, 110, id="uniform, 50"),
        pytest.param("uniform", 100, 165, id="uniform, 100"),
        pytest.param("dense", 10, 165, id="dense, 10"),
    ],
)
def test_when_the_work_runs_out_the_best_that_was_found_is_given_and_said_to_be_unproven(
    family: str, serve: int, known: int
) -> None:
    wanted = FAMILIES[family](1)

    found = smallest_set(wanted, serve=serve, effort=1_000_000)

    assert not found.is_proven
    assert len(found.served) >= serve
    assert found.served == served(wanted, found.needs)
    assert len(found.needs) <= known


@pytest.mark.parametrize("family", FAMILIES)
def test_the_order_in_which_prospects_are_given_changes_nothing(family: str) -> None:
    wanted = FAMILIES[family](2)
    backwards = {
        who: frozenset(sorted(wanted[who], reverse=True)) for who in sorted(wanted, reverse=True)
    }

    assert smallest_set(wanted, serve=10, effort=50_000) == smallest_set(
        backwards, serve=10, effort=50_000
    )


@pytest.mark.parametrize("serve", [-1, 0, 3])
def test_as_many_prospects_are_asked_for_as_there_can_be(serve: int) -> None:
    wanted = frozen({ALICE: {PDF}, BOB: {LOGIN}})

    with pytest.raises(ValueError, match=f"{serve} of 2 prospects"):
        smallest_set(wanted, serve=serve)


def frozen(wanted: dict[int, set[int]]) -> Wanted:
    return {who: frozenset(needs) for who, needs in wanted.items()}


def served(wanted: Wanted, needs: frozenset[int]) -> tuple[int, ...]:
    return tuple(sorted(who for who, theirs in wanted.items() if theirs <= needs))


def by_trying_all(wanted: Wanted, serve: int) -> tuple[int, int]:
    """How many needs it takes, and how many prospects so many needs serve at most."""
    every = sorted(frozenset[int]().union(*wanted.values()))
    for size in range(len(every) + 1):
        best = max(len(served(wanted, frozenset(needs))) for needs in combinations(every, size))
        if best >= serve:
            return size, best
    raise AssertionError("All needs together serve everybody.")
