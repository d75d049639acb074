from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.outcomes import Channel, Half, Outcome, half_of
from domain.stages import CLOSED, OPEN, Stage

PARIS = ZoneInfo("Europe/Paris")
NEW, ATTEMPTED, CONTACTED = Stage.NEW, Stage.ATTEMPTED, Stage.CONTACTED
INTERESTED, NOT_INTERESTED = Stage.INTERESTED, Stage.NOT_INTERESTED

TABLE = [
    # outcome, reached, retry after, from new, from attempted
    ("no_answer", False, 2, ATTEMPTED, ATTEMPTED),
    ("busy", False, 1, ATTEMPTED, ATTEMPTED),
    ("voicemail", False, 3, ATTEMPTED, ATTEMPTED),
    ("left_message", False, 3, ATTEMPTED, ATTEMPTED),
    ("wrong_number", False, None, ATTEMPTED, ATTEMPTED),
    ("call_back", True, None, CONTACTED, CONTACTED),
    ("talked", True, None, CONTACTED, CONTACTED),
    ("interested", True, None, INTERESTED, INTERESTED),
    ("meeting", True, None, INTERESTED, INTERESTED),
    ("referred", True, None, CONTACTED, CONTACTED),
    ("later", True, None, CONTACTED, CONTACTED),
    ("not_interested", True, None, NOT_INTERESTED, NOT_INTERESTED),
    ("do_not_contact", True, None, NOT_INTERESTED, NOT_INTERESTED),
]


def test_the_outcomes_come_in_the_order_of_the_method() -> None:
    assert [outcome.value for outcome in Outcome] == [row[0] for row in TABLE]


@pytest.mark.parametrize("row", TABLE, ids=[row[0] for row in TABLE])
def test_each_outcome_has_its_effects(
    row: tuple[str, bool, int | None, Stage, Stage],
) -> None:
    code, reached, retry_after, from_new, from_attempted = row

    outcome = Outcome(code)

    assert outcome.reached is reached
    assert outcome.retry_after == retry_after
    assert outcome.stage_after(NEW) is from_new
    assert outcome.stage_after(ATTEMPTED) is from_attempted


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("stage", OPEN)
def test_no_call_moves_an_open_prospect_back(outcome: Outcome, stage: Stage) -> None:
    after = outcome.stage_after(stage)

    assert after is NOT_INTERESTED or after.rank >= stage.rank


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("stage", CLOSED)
def test_no_call_reopens_a_closed_prospect(outcome: Outcome, stage: Stage) -> None:
    assert outcome.stage_after(stage) is stage


@pytest.mark.parametrize(
    ("moment", "half"),
    [
        pytest.param("2026-01-12T08:00+00:00", Half.MORNING, id="nine in Paris"),
        pytest.param("2026-01-12T10:59+00:00", Half.MORNING, id="just before noon in Paris"),
        pytest.param("2026-01-12T11:00+00:00", Half.AFTERNOON, id="noon in Paris"),
        pytest.param("2026-07-13T10:00+00:00", Half.AFTERNOON, id="noon in Paris in summer"),
    ],
)
def test_a_moment_is_in_the_morning_or_the_afternoon_there(moment: str, half: Half) -> None:
    assert half_of(datetime.fromisoformat(moment), PARIS) is half


def test_a_retry_is_made_in_the_other_half_of_a_day() -> None:
    assert [half.other for half in Half] == [Half.AFTERNOON, Half.MORNING]


def test_a_call_has_a_channel() -> None:
    assert " ".join(Channel) == "phone email video event"
