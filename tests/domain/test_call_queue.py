"""Whose turn it is to be called, from which day on, in which half of it."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.call_queue import (
    HALVES,
    Lane,
    Turn,
    Waits,
    in_line,
    lanes,
    next_half_day,
    waiting_for,
    waits_of,
)
from domain.outcomes import Half
from domain.people import Person
from domain.prospects import Prospect
from domain.stages import Stage
from domain.working_days import WorkingDays

PARIS = ZoneInfo("Europe/Paris")
DAYS = WorkingDays(zone=PARIS, holidays=lambda _: frozenset())
ALICE = Person("alice")
CREATED = datetime(2026, 1, 2, 10, tzinfo=PARIS)
MONDAY_MORNING = datetime(2026, 1, 5, 10, tzinfo=PARIS)
MONDAY, TUESDAY, WEDNESDAY = (date(2026, 1, day) for day in (5, 6, 7))
FEBRUARY = date(2026, 2, 2)
NEW = Prospect(
    id=1,
    number=1,
    product=1,
    segment=1,
    name="Mairie de Lyon",
    created_at=CREATED,
    created_by=ALICE,
    last_event_at=CREATED,
)
TRIED = replace(
    NEW, stage=Stage.ATTEMPTED, calls=1, last_call_at=MONDAY_MORNING, retry_on=WEDNESDAY
)
TALKED = replace(TRIED, stage=Stage.CONTACTED, retry_on=None)


@pytest.mark.parametrize(
    ("prospect", "code", "on"),
    [
        pytest.param(NEW, 300, CREATED.date(), id="never called: since it was recorded"),
        pytest.param(TRIED, 232, WEDNESDAY, id="tried in the morning: an afternoon"),
        pytest.param(
            replace(TRIED, last_call_at=MONDAY_MORNING.replace(hour=15)),
            231,
            WEDNESDAY,
            id="tried in the afternoon: a morning",
        ),
        pytest.param(
            replace(TRIED, retry_on=None), 202, TUESDAY, id="never reached, without a day: tomorrow"
        ),
        pytest.param(TALKED, 400, TUESDAY, id="talked: not twice a day"),
        pytest.param(
            replace(TALKED, next_action_on=MONDAY, calls_back=True),
            120,
            MONDAY,
            id="a call-back: its day, even that of the call",
        ),
        pytest.param(
            replace(TALKED, next_action_on=FEBRUARY), 420, FEBRUARY, id="another act: its day"
        ),
        pytest.param(
            replace(NEW, parked_until=FEBRUARY), 310, FEBRUARY, id="parked: back on its day"
        ),
        pytest.param(
            replace(NEW, snoozed_until=WEDNESDAY), 310, WEDNESDAY, id="put off: until that day"
        ),
        pytest.param(
            replace(TRIED, parked_until=TUESDAY), 232, WEDNESDAY, id="parked for less than a retry"
        ),
        pytest.param(
            replace(TALKED, next_action_on=FEBRUARY, calls_back=True, parked_until=WEDNESDAY),
            120,
            FEBRUARY,
            id="a call-back after being parked",
        ),
        pytest.param(
            replace(NEW, meeting_at=MONDAY_MORNING), 940, CREATED.date(), id="a meeting ahead"
        ),
        pytest.param(
            replace(TRIED, wrong_number=True), 950, TUESDAY, id="a number that leads nowhere"
        ),
    ],
)
def test_where_a_prospect_stands(prospect: Prospect, code: int, on: date) -> None:
    place = in_line(prospect, DAYS)

    assert place is not None
    assert (place.lane.code, place.on) == (code, on)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"stage": Stage.NOT_INTERESTED}, id="they said no"),
        pytest.param({"stage": Stage.DECLINED}, id="we said no"),
        pytest.param({"stage": Stage.UNREACHABLE}, id="unreachable"),
        pytest.param({"deleted_at": CREATED}, id="removed"),
    ],
)
def test_who_is_closed_or_removed_stands_nowhere(changes: dict[str, Any]) -> None:
    assert in_line(replace(NEW, **changes), DAYS) is None


def test_of_the_cadence_only_the_lanes_of_this_half_of_the_day_are_looked_at() -> None:
    seen = {lane.half for turn in Turn for lane in lanes(turn, Half.MORNING)}

    assert seen == {None, Half.MORNING}


def test_each_lane_has_a_code_of_its_own_that_says_what_it_waits_for() -> None:
    every = [
        Lane(turn=turn, waits=waits, half=half)
        for turn in Turn
        for waits in Waits
        for half in HALVES
    ]

    assert len({lane.code for lane in every}) == len(every)
    assert [waits_of(lane.code) for lane in every] == [lane.waits for lane in every]
    assert all(lane.waits is waits for waits in Waits for lane in waiting_for(waits))


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        pytest.param("2026-01-05T09:00", "2026-01-05T12:00", id="a morning ends at noon"),
        pytest.param("2026-01-05T12:00", "2026-01-06T00:00", id="an afternoon at midnight"),
        pytest.param("2026-03-28T23:00", "2026-03-29T00:00", id="before summer time"),
        pytest.param("2026-03-29T01:00", "2026-03-29T12:00", id="an hour shorter"),
    ],
)
def test_when_the_next_half_day_begins(now: str, ends: str) -> None:
    moment, end = (datetime.fromisoformat(one).replace(tzinfo=PARIS) for one in (now, ends))

    assert next_half_day(moment, DAYS) == end
