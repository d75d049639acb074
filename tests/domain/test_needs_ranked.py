"""Who counts in the ranking of needs, and what is on the minimal list."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.needs import Need, NeedState, Origin, Request
from domain.needs_ranked import Board, as_it_stood, board, must_haves, words_of
from domain.people import Person
from domain.prospects import Prospect
from domain.stages import Stage

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
BOB = Person("bob")
DAY = timedelta(days=1)


def need(number: int, state: NeedState = NeedState.ASKED) -> Need:
    return Need(
        id=number,
        product=1,
        words=f"need {number}",
        state=state,
        created_at=NOW,
        created_by=BOB,
    )


def asks(
    prospect: int | None, number: int, *, must: bool = False, origin: Origin = Origin.USER
) -> Request:
    return Request(
        id=0,
        need=number,
        prospect=prospect,
        meeting=None,
        is_must=must,
        origin=origin,
        by=BOB,
        at=NOW,
    )


def ranked(*requests: Request, needs: int = 3, declined: tuple[int, ...] = ()) -> Board:
    everything = [need(number) for number in range(1, needs + 1)]
    return board(everything, requests, declined=declined, enough=2)


@pytest.mark.parametrize(
    ("requests", "order"),
    [
        pytest.param([asks(7, 2)], [2, 1, 3], id="one user comes before none"),
        pytest.param(
            [asks(7, 1), asks(8, 1), asks(9, 2, must=True)], [2, 1, 3], id="a must comes first"
        ),
        pytest.param([asks(7, 1), asks(8, 3), asks(9, 3)], [3, 1, 2], id="then how many ask"),
        pytest.param([asks(7, 3), asks(8, 2)], [2, 3, 1], id="then which came up first"),
        pytest.param(
            [*[asks(None, 1, must=True, origin=Origin.MANDATE)] * 5, asks(7, 3)],
            [3, 1, 2],
            id="a mandate weighs nothing",
        ),
        pytest.param(
            [asks(7, 1, must=True, origin=Origin.TEAM), asks(8, 3)],
            [3, 1, 2],
            id="the team's own idea weighs nothing, even of a prospect",
        ),
        pytest.param([asks(7, 1), asks(7, 1), asks(8, 3)], [1, 3, 2], id="asking twice is once"),
    ],
)
def test_needs_are_ranked_by_the_users_who_ask(requests: list[Request], order: list[int]) -> None:
    found = ranked(*requests)

    assert [one.need.id for one in found.ranked] == order


def test_two_different_prospects_put_a_must_on_the_minimal_list() -> None:
    found = ranked(
        *(asks(7, 1, must=True), asks(8, 1, must=True)),
        *(asks(7, 2, must=True), asks(7, 2, must=True), asks(8, 2)),
        *(asks(8, 3, must=True), asks(None, 3, must=True, origin=Origin.MANDATE)),
    )

    assert words_of(found.minimal) == ["need 1"]
    assert [one.state for one in found.ranked] == ["minimal", "asked", "asked"]


def test_what_a_prospect_said_last_tells_whether_it_is_a_must() -> None:
    found = ranked(asks(7, 1, must=True), asks(8, 1, must=True), asks(7, 1))

    assert (found.ranked[0].musts, found.ranked[0].is_minimal) == (1, False)


def test_whoever_was_declined_counts_no_more_and_what_only_they_want_leaves_the_ranking() -> None:
    found = ranked(
        *(asks(7, 1, must=True), asks(8, 1, must=True)),
        asks(8, 2, must=True),
        asks(None, 3, origin=Origin.TEAM),
        declined=(8,),
    )

    assert words_of(found.ranked) == ["need 1", "need 3"]
    assert found.minimal == ()
    assert words_of(found.avoided) == ["need 2"]
    assert words_of(found.orphans) == ["need 3"]


def test_a_need_at_work_says_so_rather_than_that_it_is_minimal() -> None:
    made = [asks(7, 1, must=True), asks(8, 1, must=True)]

    found = board([need(1, NeedState.IN_PROGRESS)], made, declined=(), enough=2)

    assert (found.ranked[0].state, found.ranked[0].is_minimal) == (NeedState.IN_PROGRESS, True)


@pytest.mark.parametrize(
    ("days", "state"), [(0, "asked"), (1, "in_progress"), (2, "in_progress"), (3, "used")]
)
def test_an_earlier_state_is_told_by_the_dates(days: int, state: str) -> None:
    used = replace(need(1, NeedState.USED), started_at=NOW + DAY, delivered_at=NOW + 3 * DAY)

    assert as_it_stood(used, NOW + days * DAY) == state


def prospect(number: int, cell: str | None, stage: Stage = Stage.MET) -> Prospect:
    return Prospect(
        id=number,
        number=number,
        product=1,
        segment=1,
        name=f"prospect {number}",
        created_at=NOW,
        created_by=BOB,
        last_event_at=NOW,
        stage=stage,
        cell=cell,
    )


@pytest.mark.parametrize(
    ("cell", "stage", "is_good"),
    [
        ("A1", Stage.MET, True),
        ("B?", Stage.NEW, True),
        ("C1", Stage.MET, False),
        ("X1", Stage.MET, False),
        (None, Stage.MET, False),
        ("A1", Stage.UNREACHABLE, False),
    ],
)
def test_good_prospects_are_open_and_fit_and_have_a_must(
    cell: str | None, stage: Stage, is_good: bool
) -> None:
    found = ranked(asks(7, 1, must=True), asks(7, 2), asks(7, 3, must=True))

    wanted = must_haves(found.everything, {7: prospect(7, cell, stage)})

    assert wanted == ({7: {1, 3}} if is_good else {})


def test_a_good_prospect_without_a_must_asks_for_nothing() -> None:
    found = ranked(asks(7, 1))

    assert must_haves(found.everything, {7: prospect(7, "A1")}) == {}
