"""The same day some months later or earlier: month ends, leap days, over the new year."""

from datetime import date

import pytest

from domain.months import months_later


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        pytest.param("2026-01-05", 36, "2029-01-05", id="three years"),
        pytest.param("2026-01-31", 1, "2026-02-28", id="no 31st in February"),
        pytest.param("2024-01-31", 1, "2024-02-29", id="a leap year's February"),
        pytest.param("2024-02-29", 36, "2027-02-28", id="no 29th three years later"),
        pytest.param("2024-02-29", 48, "2028-02-29", id="a 29th four years later"),
        pytest.param("2026-11-20", 2, "2027-01-20", id="over the new year"),
        pytest.param("2026-08-31", 6, "2027-02-28", id="over the year's end"),
        pytest.param("2026-12-31", 6, "2027-06-30", id="no 31st in June"),
        pytest.param("2027-12-31", 2, "2028-02-29", id="to the end of a leap year's February"),
        pytest.param("2026-12-15", 12, "2027-12-15", id="a December"),
        pytest.param("2026-06-15", 6, "2026-12-15", id="to December"),
        pytest.param("2026-06-15", 0, "2026-06-15", id="none"),
        pytest.param("2026-03-31", -1, "2026-02-28", id="a month earlier"),
        pytest.param("2026-01-15", -12, "2025-01-15", id="a year earlier"),
    ],
)
def test_months_are_calendar_months(start: str, months: int, end: str) -> None:
    assert months_later(date.fromisoformat(start), months) == date.fromisoformat(end)


@pytest.mark.parametrize("months", [12 * 9_000, -12 * 3_000])
def test_there_is_no_day_beyond_the_calendar(months: int) -> None:
    with pytest.raises(ValueError, match="year"):
        months_later(date(2026, 1, 5), months)
