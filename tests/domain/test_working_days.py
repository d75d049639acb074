from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.working_days import WorkingDays

PARIS = ZoneInfo("Europe/Paris")
MAY = frozenset(date.fromisoformat(f"2026-05-{day}") for day in ("01", "08", "14", "25"))
BRIDGE = date(2026, 5, 15)


def french(year: int) -> frozenset[date]:
    yearly = {date(year, 1, 1), date(year, 7, 14), date(year, 11, 11), date(year, 12, 25)}
    return frozenset(yearly | {day for day in MAY if day.year == year})


TEAM = WorkingDays(zone=PARIS, holidays=french, closed=frozenset({BRIDGE, date(2026, 5, 16)}))
RIYADH = WorkingDays(
    zone=ZoneInfo("Asia/Riyadh"), holidays=lambda _: frozenset(), weekend=frozenset({4, 5})
)

days = some.dates(date(2024, 1, 1), date(2031, 12, 31))
calendars = some.sampled_from([TEAM, RIYADH])


@pytest.mark.parametrize(
    ("day", "why"),
    [
        pytest.param("2026-05-13", None, id="Wednesday"),
        pytest.param("2026-05-14", "holiday", id="Ascension"),
        pytest.param("2026-05-15", "closed_day", id="the team's bridge"),
        pytest.param("2026-05-16", "weekend", id="a closed Saturday is a weekend"),
        pytest.param("2026-05-17", "weekend", id="Sunday"),
        pytest.param("2027-07-14", "holiday", id="another year's holiday"),
    ],
)
def test_a_day_off_says_why(day: str, why: str | None) -> None:
    there = date.fromisoformat(day)

    assert TEAM.why_closed(there) == why
    assert TEAM.is_working(there) is (why is None)


@pytest.mark.parametrize(
    ("day", "number", "then"),
    [
        pytest.param("2026-01-05", 3, "2026-01-08", id="Monday and three"),
        pytest.param("2026-01-09", 1, "2026-01-12", id="Friday and one"),
        pytest.param("2026-01-10", 1, "2026-01-12", id="Saturday and one"),
        pytest.param("2026-05-13", 1, "2026-05-18", id="over Ascension and the bridge"),
        pytest.param("2025-12-24", 2, "2025-12-29", id="over Christmas"),
        pytest.param("2025-12-31", 1, "2026-01-02", id="over the new year"),
        pytest.param("2026-01-10", 0, "2026-01-10", id="none: the day itself"),
    ],
)
def test_business_days_are_counted_forward(day: str, number: int, then: str) -> None:
    assert TEAM.after(date.fromisoformat(day), number) == date.fromisoformat(then)


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        pytest.param("2026-01-05", "2026-01-05", 0, id="the same day"),
        pytest.param("2026-01-05", "2026-01-01", 0, id="backwards"),
        pytest.param("2026-01-05", "2026-01-06", 1, id="the next day"),
        pytest.param("2026-01-09", "2026-01-11", 0, id="a weekend"),
        pytest.param("2026-01-09", "2026-01-12", 1, id="Friday to Monday"),
        pytest.param("2026-05-14", "2026-05-18", 1, id="from a holiday on"),
        pytest.param("2026-04-30", "2026-05-29", 16, id="the French May"),
        pytest.param("2026-01-05", "2026-12-31", 250, id="most of a year"),
    ],
)
def test_business_days_between_leave_the_first_day_out(start: str, end: str, count: int) -> None:
    assert TEAM.between(date.fromisoformat(start), date.fromisoformat(end)) == count


@given(calendar=calendars, start=days, end=days)
def test_counting_is_the_same_as_looking_at_each_day(
    calendar: WorkingDays, start: date, end: date
) -> None:
    each = (start + timedelta(days=number) for number in range(1, (end - start).days + 1))

    assert calendar.between(start, end) == sum(calendar.is_working(day) for day in each)


@given(calendar=calendars, start=days, number=some.integers(0, 300))
def test_after_and_between_are_inverse(calendar: WorkingDays, start: date, number: int) -> None:
    then = calendar.after(start, number)

    assert calendar.between(start, then) == number
    assert number == 0 or calendar.is_working(then)


@pytest.mark.parametrize(
    ("day", "then"),
    [
        pytest.param("2026-05-13", "2026-05-13", id="a working day is its own"),
        pytest.param("2026-05-14", "2026-05-18", id="over a long weekend"),
    ],
)
def test_the_next_working_day_may_be_today(day: str, then: str) -> None:
    assert TEAM.next_working(date.fromisoformat(day)) == date.fromisoformat(then)


def test_another_countrys_weekend_is_another() -> None:
    friday = date(2026, 1, 9)

    assert RIYADH.why_closed(friday) == "weekend"
    assert RIYADH.after(friday, 1) == date(2026, 1, 11)


def test_a_week_without_a_working_day_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="working day"):
        WorkingDays(zone=PARIS, holidays=french, weekend=frozenset(range(7)))


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        pytest.param("2026-01-05T22:59+00:00", "2026-01-05", id="just before midnight in winter"),
        pytest.param("2026-01-05T23:00+00:00", "2026-01-06", id="midnight in winter"),
        pytest.param("2026-07-05T22:00+00:00", "2026-07-06", id="midnight in summer"),
    ],
)
def test_a_day_begins_at_midnight_there(instant: str, day: str) -> None:
    assert TEAM.day_of(datetime.fromisoformat(instant)) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("day", "clock", "instant"),
    [
        pytest.param("2026-03-28", "09:15", "2026-03-28T08:15", id="the day before summer time"),
        pytest.param("2026-03-30", "09:15", "2026-03-30T07:15", id="after the change to it"),
        pytest.param("2026-03-29", "02:30", "2026-03-29T01:30", id="skipped: 03:30 instead"),
        pytest.param("2026-10-23", "09:15", "2026-10-23T07:15", id="before the change to winter"),
        pytest.param("2026-10-26", "09:15", "2026-10-26T08:15", id="after it"),
        pytest.param("2026-10-25", "02:30", "2026-10-25T00:30", id="twice: the first"),
    ],
)
def test_a_local_time_is_right_over_both_changes(day: str, clock: str, instant: str) -> None:
    there = TEAM.at(date.fromisoformat(day), time.fromisoformat(clock))

    assert there == datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert there.tzinfo is UTC
