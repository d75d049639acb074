"""When the morning's message is silent, and why; clock changes and holidays."""

from datetime import date, timedelta

import pytest

from domain.digest import WhySilent
from tests.handlers.digest_read import digest_at, naming
from tests.office import Office


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('product close "demarches"', WhySilent.PRODUCT_CLOSED),
        ("settings closed:2026-01-12", WhySilent.CLOSED_DAY),
    ],
)
def test_why_it_is_silent_is_said(one: Office, line: str, why: WhySilent) -> None:
    one.alice.types(f"/prospect {line}")

    one.until("2026-01-12 10:00")

    assert digest_at(one, "2026-01-12 10:00").why_silent is why
    assert naming(one) == []


SPRING = (date(2026, 3, 23), date(2026, 6, 1))


AUTUMN = (date(2026, 10, 19), date(2026, 11, 16))


DAYS_OFF = {
    date(2026, 4, 6),  # Easter Monday
    date(2026, 5, 1),
    date(2026, 5, 8),
    date(2026, 5, 14),  # Ascension
    date(2026, 5, 25),  # Whit Monday
    date(2026, 11, 11),
}


@pytest.mark.parametrize(
    ("first", "last"), [pytest.param(*SPRING, id="spring"), pytest.param(*AUTUMN, id="autumn")]
)
def test_over_both_clock_changes_and_the_holidays_days_and_hours_are_right(
    team: Office, first: date, last: date
) -> None:
    team.until(f"{first} 00:00")
    for number in range(31):
        team.alice.types(f'/prospect add "Agence {number}"')
    quiet_from = first + timedelta(days=7)
    team.until(f"{quiet_from} 00:00")

    posted = []
    day = quiet_from
    while day <= last:
        for clock in ("00:00", "09:14", "09:15", "23:59"):
            seen = len(team.digests())
            team.until(f"{day} {clock}")
            posted += [(day, clock)] * (len(team.digests()) - seen)
        day += timedelta(days=1)

    days = [quiet_from + timedelta(days=n) for n in range((last - quiet_from).days + 1)]
    expected = [day for day in days if day.weekday() < 5 and day not in DAYS_OFF]
    assert posted == [(day, "09:15") for day in expected]
