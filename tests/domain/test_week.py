"""What a week came to, from what was recorded."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from domain.people import Person
from domain.stages import Stage
from domain.timeline import Entry
from domain.week import Counts, Moves, counts, moves

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def entry(
    what: str,
    prospect: int = 1,
    *,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
    child: str | None = None,
) -> Entry:
    return Entry(
        id=1,
        prospect=prospect,
        at=NOW,
        by=Person("alice"),
        what=what,
        before=before or {},
        after=after or {},
        child=child,
    )


def moved(was: str, now: str, prospect: int = 1) -> Entry:
    return entry("stage", prospect, before={"stage": was}, after={"stage": now})


def entered(was: Sequence[str], now: Sequence[str], prospect: int = 1) -> Entry:
    before, after = ({"entered": dict.fromkeys(stages, "…")} for stages in (was, now))
    return entry("call", prospect, before=before, after=after)


def test_a_call_is_an_attempt_and_a_conversation_when_somebody_was_reached() -> None:
    week = [
        entry("call", before={"calls": 0}, after={"calls": 1}),
        entry("call", before={"calls": 1}, after={"calls": 2, "connected_calls": 1}),
        entry("note"),
    ]

    assert counts(week) == Counts(calls=2, conversations=1)


def test_a_meeting_with_two_prospects_is_one_meeting() -> None:
    week = [
        entry("met", 1, child="held:7"),
        entry("met", 2, child="held:7"),
        entry("met", 1, child="held:8"),
    ]

    assert counts(week).meetings == 2


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        pytest.param(["new"], ["new", "interested"], 1, id="interested"),
        pytest.param(["new"], ["new", "met"], 1, id="met at once"),
        pytest.param(["new", "interested"], ["new", "interested", "met"], 0, id="was already"),
        pytest.param(["new"], ["new", "contacted"], 0, id="not yet"),
        pytest.param(["new"], ["new", "declined"], 0, id="closed"),
    ],
)
def test_interested_counts_the_first_time(
    was: Sequence[str], now: Sequence[str], expected: int
) -> None:
    assert counts([entered(was, now)]).interested == expected


@pytest.mark.parametrize(
    ("week", "expected"),
    [
        pytest.param(
            [moved("new", "contacted"), moved("contacted", "interested")],
            Moves(reached={Stage.INTERESTED: (1,)}),
            id="twice, where it ended",
        ),
        pytest.param(
            [moved("met", "interested"), moved("interested", "met")],
            Moves(),
            id="there and back, nowhere",
        ),
        pytest.param([moved("pilot", "met")], Moves(back=(1,)), id="back"),
        pytest.param([moved("declined", "met")], Moves(reopened=(1,)), id="reopened"),
        pytest.param(
            [moved("met", "declined", 1), moved("new", "declined", 2)],
            Moves(reached={Stage.DECLINED: (1, 2)}),
            id="closed",
        ),
        pytest.param([entry("note")], Moves(), id="nothing that moves"),
    ],
)
def test_a_prospect_is_where_the_week_left_it(week: Sequence[Entry], expected: Moves) -> None:
    assert moves(week) == expected


def test_a_week_without_any_of_it_is_nothing() -> None:
    assert counts([entry("note")]).is_nothing
    assert moves([entry("note")]).is_nothing
    assert not counts([entry("call")]).is_nothing
    assert not moves([moved("new", "met")]).is_nothing
