"""When what is kept about people goes: month ends, leap days, what counts as a contact of theirs."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.months import months_later
from domain.people import THE_BOT, Person
from domain.retention import (
    KeptFrom,
    Periods,
    goes_on,
    gone_on,
    is_to_be_told,
    last_whose_time_is_up,
    may_go,
    who_is_told,
)


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("recorded", "heard", "closed", "goes"),
    [
        pytest.param("2026-01-05", None, None, "2029-01-05", id="never heard: from the recording"),
        pytest.param("2026-01-05", "2027-06-30", None, "2030-06-30", id="from the last contact"),
        pytest.param("2026-01-05", "2025-03-01", None, "2029-01-05", id="heard before recorded"),
        pytest.param("2026-01-05", "2026-02-01", "2026-02-01", "2026-08-01", id="they said no"),
        pytest.param("2026-01-05", "2026-02-01", "2026-05-10", "2026-11-10", id="closed later on"),
        pytest.param(
            "2026-01-05", "2026-09-01", "2026-02-01", "2027-03-01", id="heard once closed"
        ),
        pytest.param("2023-02-01", None, "2025-12-20", "2026-02-01", id="closing prolongs nothing"),
    ],
)
def test_the_day_on_which_details_go(
    recorded: str, heard: str | None, closed: str | None, goes: str
) -> None:
    kept = KeptFrom(
        recorded_on=day(recorded),
        heard_on=None if heard is None else day(heard),
        closed_on=None if closed is None else day(closed),
    )

    assert goes_on(kept, Periods()) == day(goes)


def test_shorter_periods_are_a_teams_choice() -> None:
    kept = KeptFrom(recorded_on=day("2026-01-31"))

    assert goes_on(kept, Periods(people=1)) == day("2026-02-28")


@given(
    today=some.dates(day("2020-01-01"), day("2040-12-31")),
    months=some.integers(1, 36),
    back=some.integers(-3, 3),
)
def test_the_latest_day_whose_time_is_up_and_no_later_one(
    today: date, months: int, back: int
) -> None:
    latest = last_whose_time_is_up(today, months)

    near = latest + timedelta(days=back)

    assert (months_later(near, months) <= today) == (near <= latest)


@pytest.mark.parametrize(
    ("goes", "told", "today", "may"),
    [
        pytest.param("2029-01-05", None, "2029-01-05", False, id="nobody was told"),
        pytest.param("2029-01-05", "2028-12-06", "2029-01-04", False, id="the eve"),
        pytest.param("2029-01-05", "2028-12-06", "2029-01-05", True, id="on the day"),
        pytest.param("2029-01-05", "2029-01-02", "2029-01-31", False, id="told late, not yet"),
        pytest.param("2029-01-05", "2029-01-02", "2029-02-01", True, id="told late, 30 days after"),
    ],
)
def test_details_go_once_somebody_was_told_for_thirty_days(
    goes: str, told: str | None, today: str, may: bool
) -> None:
    assert may_go(day(goes), None if told is None else day(told), day(today)) is may


def test_whoever_follows_them_is_told_thirty_days_before() -> None:
    assert not is_to_be_told(day("2029-01-05"), day("2028-12-05"))
    assert is_to_be_told(day("2029-01-05"), day("2028-12-06"))


def test_told_late_details_go_later() -> None:
    assert gone_on(day("2029-01-05"), day("2028-12-06")) == day("2029-01-05")
    assert gone_on(day("2029-01-05"), day("2029-03-01")) == day("2029-03-31")


ALICE, BOB, CHLOE = Person("alice"), Person("bob"), Person("chloe")


@pytest.mark.parametrize(
    ("owner", "created_by", "administrators", "told"),
    [
        pytest.param(CHLOE, BOB, [ALICE], CHLOE, id="whoever follows them"),
        pytest.param(None, BOB, [ALICE], BOB, id="nobody does: whoever recorded them"),
        pytest.param(CHLOE, THE_BOT, [ALICE], CHLOE, id="imported, then taken over"),
        pytest.param(None, THE_BOT, [ALICE, BOB], ALICE, id="imported: the first administrator"),
        pytest.param(THE_BOT, THE_BOT, [ALICE], ALICE, id="never the bot"),
        pytest.param(None, THE_BOT, [], None, id="nobody"),
    ],
)
def test_who_is_told(
    owner: Person | None, created_by: Person, administrators: list[Person], told: Person | None
) -> None:
    assert who_is_told(owner, created_by, administrators) == told
