"""When a team has talked with nobody for too long, and when calling wins nobody any more."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from domain.isolation import Isolation, isolation
from domain.plateau import Plateau, plateau
from domain.targets import USUAL_TARGETS, Targets
from domain.working_days import WorkingDays

EPIPHANY_AND_BRIDGE = frozenset({date(2026, 1, 6), date(2026, 1, 7)})
DAYS = WorkingDays(zone=ZoneInfo("Europe/Paris"), holidays=lambda _: frozenset())
FEWER_DAYS = WorkingDays(
    zone=ZoneInfo("Europe/Paris"), holidays=lambda _: frozenset(), closed=EPIPHANY_AND_BRIDGE
)
MONDAY = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("today", "silence"),
    [
        pytest.param("2026-01-05", None, id="the day itself"),
        pytest.param("2026-01-09", None, id="four business days later"),
        pytest.param("2026-01-11", None, id="the weekend counts for nothing"),
        pytest.param("2026-01-12", 5, id="the fifth"),
        pytest.param("2026-01-20", 11, id="and from then on"),
    ],
)
def test_five_business_days_without_a_conversation_are_too_many(
    today: str, silence: int | None
) -> None:
    found = isolation(MONDAY, date.fromisoformat(today), DAYS, after=5)

    expected = None if silence is None else Isolation(since=MONDAY, business_days=silence)
    assert found == expected


def test_days_off_are_no_silence() -> None:
    assert isolation(MONDAY, date(2026, 1, 12), FEWER_DAYS, after=5) is None
    assert isolation(MONDAY, date(2026, 1, 14), FEWER_DAYS, after=5) is not None


def test_zero_days_is_never() -> None:
    never = Targets(plateau_days=0)

    assert isolation(MONDAY, date(2027, 1, 5), DAYS, after=0) is None
    assert plateau(MONDAY, 50, date(2027, 1, 5), DAYS, never) is None


@pytest.mark.parametrize(
    ("today", "attempts", "is_one"),
    [
        pytest.param("2026-01-23", 30, False, id="fourteen business days, many attempts"),
        pytest.param("2026-01-26", 10, True, id="fifteen, ten attempts"),
        pytest.param("2026-01-26", 9, False, id="fifteen, too few attempts to say"),
        pytest.param("2026-03-02", 9, False, id="long, and still too few"),
        pytest.param("2026-03-02", 10, True, id="the tenth attempt came late"),
    ],
)
def test_a_plateau_is_long_and_despite_attempts(today: str, attempts: int, is_one: bool) -> None:
    found = plateau(MONDAY, attempts, date.fromisoformat(today), DAYS, USUAL_TARGETS)

    assert (found is not None) is is_one


def test_a_plateau_tells_its_figures() -> None:
    found = plateau(MONDAY, 12, date(2026, 1, 27), DAYS, USUAL_TARGETS)

    assert found == Plateau(since=MONDAY, business_days=16, attempts=12)
