from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.attention import State
from domain.digest import (
    Line,
    Posting,
    WhySilent,
    asked_long_enough_before,
    by_owner,
    compose,
    may_be_named,
    next_digest_at,
    rested_if_named_by,
    why_silent,
)
from domain.stages import Stage
from domain.working_days import ONE_DAY, WorkingDays

HOLIDAYS = frozenset({date(2026, 4, 6), date(2026, 5, 1), date(2026, 5, 14)})
TEAM = WorkingDays(
    zone=ZoneInfo("Europe/Paris"),
    holidays=lambda _: HOLIDAYS,
    closed=frozenset({date(2026, 5, 15)}),
)
TODAY = date(2026, 6, 9)
HOUR = time(9, 15)

LATE, CRITICAL, OVERDUE = State.LATE, State.CRITICAL, State.OVERDUE


def line(number: int, **changes: Any) -> Line:
    usual = Line(prospect=number, state=LATE, business_days=5, stage=Stage.CONTACTED, score=50)
    return replace(usual, **changes)


def numbers(lines: tuple[Line, ...]) -> list[int]:
    return [one.prospect for one in lines]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param({"state": CRITICAL}, {"stage": Stage.USER}, id="critical before late"),
        pytest.param({"state": CRITICAL}, {"state": OVERDUE}, id="critical before overdue"),
        pytest.param({"stage": Stage.PILOT}, {"score": 99}, id="a later stage before a score"),
        pytest.param({"stage": Stage.MET}, {"state": OVERDUE}, id="overdue ranks as late"),
        pytest.param({"score": 80}, {"business_days": 40}, id="a score before silence"),
        pytest.param({"score": 0}, {"score": None}, id="any score before none"),
        pytest.param({"business_days": 9}, {"business_days": 8}, id="the longer silence"),
    ],
)
def test_the_most_urgent_comes_first(first: dict[str, Any], second: dict[str, Any]) -> None:
    lines = [line(1, **second), line(2, **first)]

    digest = compose(lines, TODAY, TEAM)

    assert numbers(digest.shown) == [2, 1]


def test_at_most_ten_are_named_and_the_others_counted() -> None:
    lines = [line(number, score=number) for number in range(13)]

    digest = compose(lines, TODAY, TEAM)

    assert numbers(digest.shown) == [12, 11, 10, 9, 8, 7, 6, 5, 4, 3]
    assert (digest.hidden, digest.resting) == (3, 0)


def test_those_named_yesterday_rest_and_leave_room() -> None:
    named = [line(number, named_on=date(2026, 6, 8), named_state=LATE) for number in range(4)]

    digest = compose([*named, line(9)], TODAY, TEAM)

    assert numbers(digest.shown) == [9]
    assert (digest.hidden, digest.resting) == (0, 4)


def test_when_all_rest_there_is_nothing_to_post() -> None:
    digest = compose([line(1, named_on=TODAY, named_state=LATE)], TODAY, TEAM)

    assert digest.is_empty


@pytest.mark.parametrize(
    ("named_on", "again"),
    [
        pytest.param("2026-06-08", False, id="the next business day"),
        pytest.param("2026-06-05", False, id="the second, over a weekend"),
        pytest.param("2026-06-04", True, id="the third"),
        pytest.param("2026-05-04", True, id="long ago"),
    ],
)
def test_a_prospect_is_named_again_from_the_third_business_day(named_on: str, again: bool) -> None:
    named = line(1, named_on=date.fromisoformat(named_on), named_state=LATE)

    assert may_be_named(named, TODAY, TEAM) is again


@pytest.mark.parametrize(
    ("named_state", "state", "again"),
    [
        pytest.param(LATE, CRITICAL, True, id="late then critical"),
        pytest.param(OVERDUE, CRITICAL, True, id="overdue then critical"),
        pytest.param(CRITICAL, CRITICAL, False, id="critical already then"),
        pytest.param(LATE, OVERDUE, False, id="late then overdue"),
        pytest.param(CRITICAL, LATE, False, id="better since"),
    ],
)
def test_becoming_critical_is_worth_a_word_the_next_day(
    named_state: State, state: State, again: bool
) -> None:
    named = line(1, state=state, named_on=date(2026, 6, 8), named_state=named_state)

    assert may_be_named(named, TODAY, TEAM) is again


def test_lines_are_grouped_by_owner_those_of_nobody_first() -> None:
    lines = [line(1, owner="bob"), line(2, owner="alice"), line(3), line(4, owner="bob")]

    groups = [(group.owner, numbers(group.lines)) for group in by_owner(lines)]

    assert groups == [(None, [3]), ("bob", [1, 4]), ("alice", [2])]


def test_without_a_line_of_nobody_there_is_no_such_group() -> None:
    assert [group.owner for group in by_owner([line(1, owner="bob")])] == ["bob"]


lines = some.builds(
    line,
    some.integers(1, 1000),
    state=some.sampled_from(State),
    stage=some.sampled_from([stage for stage in Stage if stage.is_open]),
    score=some.none() | some.integers(0, 100),
    named_on=some.none() | some.dates(date(2026, 6, 1), TODAY),
    named_state=some.sampled_from(State),
    owner=some.sampled_from([None, "alice", "bob"]),
)


@given(some.lists(lines, max_size=30))
def test_each_line_is_shown_hidden_or_resting(several: list[Line]) -> None:
    digest = compose(several, TODAY, TEAM)

    assert len(digest.shown) + digest.hidden + digest.resting == len(several)
    assert sum(len(group.lines) for group in by_owner(digest.shown)) == len(digest.shown)


DUE = Posting(hour=HOUR, nothing_due=False)


@pytest.mark.parametrize(
    ("now", "changes", "why"),
    [
        pytest.param("2026-06-09T09:15", {}, None, id="Tuesday at the hour"),
        pytest.param("2026-06-09T18:00", {}, None, id="late, after a stop"),
        pytest.param("2026-06-09T09:14", {}, "not_time", id="a minute early"),
        pytest.param("2026-06-06T09:15", {}, "weekend", id="Saturday"),
        pytest.param("2026-06-06T07:00", {}, "weekend", id="early on Saturday"),
        pytest.param("2026-05-01T09:15", {}, "holiday", id="the first of May"),
        pytest.param("2026-05-15T09:15", {}, "closed_day", id="the team's bridge"),
        pytest.param("2026-06-09T09:15", {"nothing_due": True}, "nothing_due", id="nothing due"),
        pytest.param("2026-06-08T09:15", {"nothing_due": True}, None, id="nothing due on Monday"),
        pytest.param("2026-04-07T09:15", {"nothing_due": True}, "nothing_due", id="after Easter"),
        pytest.param(
            "2026-06-09T09:15", {"last_posted_on": TODAY}, "already_posted", id="posted today"
        ),
        pytest.param(
            "2026-06-09T09:15", {"last_posted_on": date(2026, 6, 8)}, None, id="posted yesterday"
        ),
        pytest.param("2026-06-09T09:15", {"is_open": False}, "product_closed", id="closed"),
        pytest.param("2026-06-09T09:15", {"has_channel": False}, "no_channel", id="no channel"),
        pytest.param(
            "2026-06-06T09:15", {"is_open": False}, "product_closed", id="closed, on a Saturday"
        ),
    ],
)
def test_a_digest_is_posted_or_there_is_a_reason(
    now: str, changes: dict[str, Any], why: str | None
) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=TEAM.zone)

    assert why_silent(replace(DUE, **changes), now=moment, working_days=TEAM) == why


def test_every_reason_has_the_name_scripts_rely_on() -> None:
    assert " ".join(WhySilent) == (
        "not_time weekend holiday closed_day nothing_due already_posted product_closed no_channel"
    )


@pytest.mark.parametrize(
    ("now", "then"),
    [
        pytest.param("2026-06-09T05:00", "2026-06-09T07:15", id="early in the day, the same day"),
        pytest.param("2026-06-09T07:15", "2026-06-10T07:15", id="at the hour, the next day"),
        pytest.param("2026-06-05T12:00", "2026-06-08T07:15", id="on Friday, Monday"),
        pytest.param("2026-06-06T03:00", "2026-06-08T07:15", id="on Saturday, Monday"),
        pytest.param("2026-05-13T08:00", "2026-05-18T07:15", id="over Ascension and the bridge"),
        pytest.param("2026-03-27T12:00", "2026-03-30T07:15", id="over the change to summer time"),
        pytest.param("2026-10-23T12:00", "2026-10-26T08:15", id="over the change to winter time"),
        pytest.param("2026-06-08T22:30", "2026-06-09T07:15", id="after midnight there"),
    ],
)
def test_the_next_digest_is_at_its_hour_on_a_working_day(now: str, then: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)

    assert next_digest_at(moment, HOUR, TEAM) == datetime.fromisoformat(then).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("today", "named_by"),
    [
        pytest.param("2026-05-07", "2026-05-04", id="Thursday, named on Monday"),
        pytest.param("2026-05-06", "2026-05-03", id="Wednesday, named before the weekend"),
        pytest.param("2026-05-19", "2026-05-12", id="after a holiday and a closed day"),
    ],
)
def test_named_no_later_than_this_day_it_may_be_named_again(today: str, named_by: str) -> None:
    day, last = date.fromisoformat(today), date.fromisoformat(named_by)

    found = rested_if_named_by(day, TEAM)

    assert found == last
    assert may_be_named(line(1, named_on=found), day, TEAM)
    assert not may_be_named(line(1, named_on=found + ONE_DAY), day, TEAM)


@pytest.mark.parametrize(
    ("today", "before"),
    [
        pytest.param("2026-05-12", "2026-05-12", id="a Tuesday"),
        pytest.param("2026-05-17", "2026-05-13", id="a Sunday after two days off"),
    ],
)
def test_a_questionnaire_is_missing_from_the_next_business_day_on(today: str, before: str) -> None:
    found = asked_long_enough_before(date.fromisoformat(today), TEAM)

    assert found == date.fromisoformat(before)
