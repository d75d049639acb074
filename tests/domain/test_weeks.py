"""Which week a report is about, and when it is posted."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.weeks import monday_of, next_chance, report_at, reported_week
from domain.working_days import WorkingDays

PARIS = ZoneInfo("Europe/Paris")
HOUR = time(9, 15)
EASTER_MONDAY = date(2026, 4, 6)
HOLIDAYS = frozenset({EASTER_MONDAY, date(2026, 5, 1)})
CHRISTMAS_BREAK = frozenset(date(2026, 12, 21) + timedelta(days=number) for number in range(14))


def team(closed: frozenset[date] = frozenset()) -> WorkingDays:
    return WorkingDays(zone=PARIS, holidays=lambda year: HOLIDAYS, closed=closed)


def paris(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=PARIS)


def shown(moment: datetime) -> str:
    return moment.astimezone(PARIS).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param("2026-01-05 09:00", "2026-01-05 09:15", id="this Monday, before its hour"),
        pytest.param("2026-01-05 09:15", "2026-01-12 09:15", id="at its hour, the next one"),
        pytest.param("2026-01-08 12:00", "2026-01-12 09:15", id="on a Thursday"),
        pytest.param("2026-01-11 23:59", "2026-01-12 09:15", id="on a Sunday"),
        pytest.param("2026-03-28 12:00", "2026-03-30 09:15", id="over the change to summer time"),
        pytest.param("2026-04-02 12:00", "2026-04-07 09:15", id="Easter Monday: on Tuesday"),
        pytest.param("2026-12-17 12:00", "2027-01-04 09:15", id="two weeks of holidays"),
    ],
)
def test_it_is_posted_at_the_hour_of_the_first_working_day_of_a_week(
    now: str, expected: str
) -> None:
    assert shown(report_at(paris(now), HOUR, team(CHRISTMAS_BREAK))) == expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param("2026-01-07 08:00", "2026-01-07 09:15", id="later the same day"),
        pytest.param("2026-01-07 10:00", "2026-01-08 09:15", id="the day after"),
        pytest.param("2026-01-10 10:00", "2026-01-12 09:15", id="over the weekend"),
    ],
)
def test_a_report_that_is_late_waits_for_the_next_working_hour(now: str, expected: str) -> None:
    assert shown(next_chance(paris(now), HOUR, team())) == expected


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        pytest.param(date(2026, 1, 12), date(2026, 1, 5), id="the week before"),
        pytest.param(date(2026, 1, 18), date(2026, 1, 5), id="whatever the day"),
        pytest.param(date(2027, 1, 4), date(2026, 12, 14), id="the last one anybody worked in"),
    ],
)
def test_it_is_about_the_last_week_in_which_the_team_worked(today: date, expected: date) -> None:
    assert reported_week(today, team(CHRISTMAS_BREAK)) == expected


def test_a_team_that_never_works_has_a_week_all_the_same() -> None:
    years = frozenset(date(2025, 1, 1) + timedelta(days=number) for number in range(1_500))

    assert reported_week(date(2027, 3, 3), team(years)) == date(2027, 2, 22)
    assert report_at(datetime(2027, 3, 3, tzinfo=UTC), HOUR, team(years)) > paris(
        "2027-03-03 00:00"
    )


def test_a_week_begins_on_its_monday() -> None:
    assert {monday_of(date(2026, 1, day)) for day in range(5, 12)} == {date(2026, 1, 5)}
