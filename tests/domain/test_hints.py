from datetime import UTC, datetime, timedelta

import pytest

from domain.answers import Answer
from domain.hints import hints, is_to_review
from domain.prospects import Reach
from domain.questions import Question
from domain.scoring import score

NOON = datetime(2026, 1, 12, 12, tzinfo=UTC)


def answers(line: str) -> list[Answer]:
    pairs = (pair.split("=") for pair in line.split())
    return [
        Answer(question=Question(code), value=int(value), by="alice", at=NOON)
        for code, value in pairs
    ]


@pytest.mark.parametrize(
    ("line", "reach", "meetings", "told"),
    [
        pytest.param("", Reach.DIRECT, 0, "", id="nothing known, nothing said"),
        pytest.param("P1=0 P2=1 P3=1", Reach.DIRECT, 0, "not_their_problem", id="little pain"),
        pytest.param("P1=1 P2=1 P3=1", Reach.DIRECT, 0, "", id="a quarter is not little"),
        pytest.param("P1=0", Reach.DIRECT, 0, "", id="one answer alone says too little"),
        pytest.param("P1=4 P2=4 P3=4 R1=1 R2=1", Reach.DIRECT, 0, "relay", id="hard to reach"),
        pytest.param("P1=4 P2=4 P3=4 D1=1 D2=1", Reach.DIRECT, 0, "relay", id="hardly equipped"),
        pytest.param("P1=4 P2=4 P3=4 R1=1 R2=1", Reach.RELAY, 0, "", id="a relay already"),
        pytest.param("P1=4 P2=4 P3=4 R1=2 R2=2", Reach.DIRECT, 0, "", id="easy enough"),
        pytest.param("P1=2 P2=2 P3=3 R1=0 R2=0", Reach.DIRECT, 0, "", id="pain is below 60 %"),
        pytest.param("E=1", Reach.DIRECT, 2, "zombie", id="two meetings, no commitment"),
        pytest.param("E=1", Reach.DIRECT, 1, "", id="after one meeting it is early"),
        pytest.param("E=2", Reach.DIRECT, 5, "", id="time was given"),
        pytest.param("", Reach.DIRECT, 5, "", id="nobody said"),
    ],
)
def test_a_score_makes_one_wonder(line: str, reach: Reach, meetings: int, told: str) -> None:
    found = hints(score(answers(line)), reach=reach, meetings_held=meetings)

    assert " ".join(found) == told


@pytest.mark.parametrize(
    ("days", "is_old"),
    [pytest.param(90, False, id="ninety days"), pytest.param(91, True, id="a day more")],
)
def test_an_answer_is_to_be_reviewed_after_ninety_days(days: int, is_old: bool) -> None:
    (answer,) = answers("P1=4")

    assert is_to_review(answer, NOON + timedelta(days=days)) is is_old
