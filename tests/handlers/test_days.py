from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from domain.refusals import ImpossibleDay, Refusal, UnreadableDay, WrongWeekday
from handlers.days import day, moment

PARIS = ZoneInfo("Europe/Paris")
MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=PARIS)
NINE = time(9)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2026-06-03", "2026-06-03"),
        ("2026/6/3", "2026-06-03"),
        ("03/06/2026", "2026-06-03"),
        ("3.6.2026", "2026-06-03"),
        ("03-06-26", "2026-06-03"),
        ("3/6", "2026-06-03"),
        ("1/3", "2027-03-01"),
        ("2/3", "2026-03-02"),
        ("3 juin", "2026-06-03"),
        ("3 June", "2026-06-03"),
        ("JUNE 3RD, 2027", "2027-06-03"),
        ("the 3rd of June", "2026-06-03"),
        ("le 1er juin", "2026-06-01"),
        ("1er août 2026", "2026-08-01"),
        ("3 déc.", "2026-12-03"),
        ("mercredi 3 juin 2026", "2026-06-03"),
        ("Wednesday 3 June", "2026-06-03"),
        ("29 février", "2028-02-29"),
        ("today", "2026-03-02"),
        ("aujourd’hui", "2026-03-02"),
        ("Aujourd'hui", "2026-03-02"),
        ("tomorrow", "2026-03-03"),
        ("DEMAIN", "2026-03-03"),
        ("après-demain", "2026-03-04"),
        ("apres demain", "2026-03-04"),
        ("yesterday", "2026-03-01"),
        ("hier", "2026-03-01"),
        ("lundi", "2026-03-09"),
        ("monday", "2026-03-09"),
        ("next monday", "2026-03-09"),
        ("lundi prochain", "2026-03-09"),
        ("tuesday", "2026-03-03"),
        ("dimanche", "2026-03-08"),
        ("last friday", "2026-02-27"),
        ("lundi dernier", "2026-02-23"),
        ("in 3 days", "2026-03-05"),
        ("dans 3 jours", "2026-03-05"),
        ("dans 2 semaines", "2026-03-16"),
        ("dans\u00a02\u202fsemaines", "2026-03-16"),
        ("dans une semaine", "2026-03-09"),
        ("in a month", "2026-04-02"),
        ("dans 6 mois", "2026-09-02"),
        ("in 1 year", "2027-03-02"),
        ("il y a 3 jours", "2026-02-27"),
        ("3 days ago", "2026-02-27"),
        ("dans 2 semaines 14h", "2026-03-16"),
        ("lundi matin", "2026-03-09"),
        ("14h30", "2026-03-02"),
        ("next week", "2026-03-09"),
        ("la semaine prochaine", "2026-03-09"),
        ("in a fortnight", "2026-03-16"),
        ("3 weeks", "2026-03-23"),
        ("2026-06-03T23:30Z", "2026-06-04"),
    ],
)
def test_a_day_is_understood_in_both_languages(typed: str, expected: str) -> None:
    assert day(typed, MONDAY, PARIS) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("lundi", "2026-03-02", id="the weekday of today is today"),
        pytest.param("vendredi", "2026-02-27", id="a weekday"),
        pytest.param("3 juin", "2025-06-03", id="a date without a year"),
        pytest.param("2 mars", "2026-03-02", id="today"),
        pytest.param("29 février", "2024-02-29", id="a day of leap years"),
        pytest.param("2026-06-03", "2026-06-03", id="a whole date stays what it is"),
        pytest.param("lundi dernier", "2026-02-23", id="last Monday is not today"),
    ],
)
def test_what_has_happened_is_looked_for_in_the_past(typed: str, expected: str) -> None:
    assert day(typed, MONDAY, PARIS, past=True) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2026-01-12 14:00", "2026-01-12T14:00"),
        ("2026-01-12T14:00", "2026-01-12T14:00"),
        ("2026-01-12T14:00+00:00", "2026-01-12T15:00"),
        ("2026-01-12T14:00:00Z", "2026-01-12T15:00"),
        ("2026-01-12", "2026-01-12T09:00"),
        ("14h30", "2026-03-02T14:30"),
        ("à 14h", "2026-03-02T14:00"),
        ("8h", "2026-03-02T08:00"),
        ("demain à 14 h 30", "2026-03-03T14:30"),
        ("14h demain", "2026-03-03T14:00"),
        ("tomorrow at 2pm", "2026-03-03T14:00"),
        ("tomorrow 2:30 pm", "2026-03-03T14:30"),
        ("tomorrow 12am", "2026-03-03T00:00"),
        ("tomorrow noon", "2026-03-03T12:00"),
        ("mardi midi", "2026-03-03T12:00"),
        ("mardi après-midi", "2026-03-03T14:00"),
        ("3 juin 2026, 9:05", "2026-06-03T09:05"),
        ("dans 2 semaines 14h", "2026-03-16T14:00"),
        ("in 3 days", "2026-03-05T09:00"),
        ("now", "2026-03-02T10:00"),
        ("dans 2 heures", "2026-03-02T12:00"),
        ("in 30 minutes", "2026-03-02T10:30"),
        ("la semaine prochaine", "2026-03-09T09:00"),
    ],
)
def test_a_moment_is_understood_in_both_languages(typed: str, expected: str) -> None:
    found = moment(typed, MONDAY, PARIS, NINE)

    assert found == datetime.fromisoformat(expected).replace(tzinfo=PARIS)
    assert found.tzinfo is PARIS


@pytest.mark.parametrize(
    "typed",
    [
        "31/02/2026",
        "31/02",
        "2026-02-31",
        "2026-13-01",
        "06/25/2026",
        "0/1",
        "00/00/0000",
        "31 juin",
        "30 février",
        "29 février 2026",
        "February 30",
        "lundi 31 juin 2026",
        "25h",
        "24:00",
        "14h75",
        "13pm",
        "demain à 25h",
        "25h demain",
        "2026-01-12 24:30",
        "9999-12-31",
        "1900-01-01",
        "dans 9999 ans",
        "in 9999 months",
        "2026-02-31T14:00Z",
    ],
)
@pytest.mark.parametrize("past", [False, True], ids=["ahead", "past"])
def test_what_no_calendar_has_is_refused_and_never_moved(typed: str, past: bool) -> None:
    with pytest.raises(ImpossibleDay):
        day(typed, MONDAY, PARIS, past=past)
    with pytest.raises(ImpossibleDay):
        moment(typed, MONDAY, PARIS, NINE, past=past)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "hello",
        "jamais",
        "bientôt",
        "quand il veut",
        "12",
        "2026",
        "may",
        "3 jours ouvrés",
        "in 3 business days",
        "tomorrow 31/02/2026",
        "demain 31 février",
        "demain 3/13/2026",
        "32 jours de mars 2026",
        "14h5",
        "P-12",
        "🙂",
        "بكرة",
        "'; DROP TABLE days;--",
        "demain " * 2_000,
    ],
)
def test_what_nobody_understands_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableDay):
        day(typed, MONDAY, PARIS)


def test_a_weekday_that_contradicts_its_date_is_refused() -> None:
    with pytest.raises(WrongWeekday) as refused:
        day("lundi 3 juin 2026", MONDAY, PARIS)

    assert refused.value.details == {"typed": "lundi 3 juin 2026", "day": date(2026, 6, 3)}


def test_today_is_the_day_it_is_in_the_zone() -> None:
    late = datetime.fromisoformat("2026-03-02T23:30:00+00:00")

    assert day("today", late, PARIS) == date(2026, 3, 3)
    assert day("today", late, ZoneInfo("America/Martinique")) == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("typed", "in_utc"),
    [
        pytest.param("2026-03-29 02:30", "2026-03-29T01:30", id="the hour summer time skips"),
        pytest.param("2026-10-25 02:30", "2026-10-25T00:30", id="the hour that comes twice"),
        pytest.param("2026-07-01 09:00", "2026-07-01T07:00", id="in summer"),
        pytest.param("2026-12-01 09:00", "2026-12-01T08:00", id="in winter"),
    ],
)
def test_a_time_is_right_over_both_clock_changes(typed: str, in_utc: str) -> None:
    found = moment(typed, MONDAY, PARIS, NINE)

    assert found.astimezone(UTC) == datetime.fromisoformat(f"{in_utc}:00+00:00")


def test_the_hour_that_summer_time_skips_is_shown_as_the_next_one() -> None:
    found = moment("2026-03-29 02:30", MONDAY, PARIS, NINE)

    assert found.isoformat() == "2026-03-29T03:30:00+02:00"


def test_a_number_of_hours_is_counted_over_a_clock_change() -> None:
    evening = datetime(2026, 3, 28, 23, 0, tzinfo=PARIS)

    found = moment("dans 5 heures", evening, PARIS, NINE)

    assert found == datetime(2026, 3, 29, 5, 0, tzinfo=PARIS)


@given(some.dates(min_value=date(1970, 1, 1), max_value=date(2199, 12, 31)))
def test_every_date_is_read_back(expected: date) -> None:
    assert day(expected.isoformat(), MONDAY, PARIS) == expected
    assert day(f"{expected:%d/%m/%Y}", MONDAY, PARIS) == expected


@given(some.integers(min_value=0, max_value=400))
def test_a_date_without_a_year_is_the_next_one(ahead: int) -> None:
    meant = MONDAY.date() + timedelta(days=ahead)

    found = day(f"{meant.day}/{meant.month}", MONDAY, PARIS)

    assert found >= MONDAY.date()
    assert (found.day, found.month) == (meant.day, meant.month)
    assert found <= meant


@settings(deadline=None)  # the first text to guess loads a library
@given(some.text(max_size=30))
def test_whatever_is_typed_nothing_but_a_refusal_is_raised(typed: str) -> None:
    try:
        found = moment(typed, MONDAY, PARIS, NINE)
    except Refusal:
        return

    assert found.tzinfo is PARIS
