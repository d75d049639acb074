import pytest

from domain.outcomes import Outcome
from domain.reachability import reachability, tries_to_reach

MISSED = Outcome.NO_ANSWER
TALKED = Outcome.TALKED


@pytest.mark.parametrize(
    ("calls", "answer"),
    [
        pytest.param([], None, id="never called"),
        pytest.param([MISSED] * 4, None, id="four attempts, not known yet"),
        pytest.param([MISSED] * 5, 0, id="five attempts, not reached"),
        pytest.param([MISSED] * 9, 0, id="nine attempts, not reached"),
        pytest.param([TALKED], 3, id="at the first"),
        pytest.param([MISSED, TALKED], 2, id="at the second"),
        pytest.param([MISSED, MISSED, TALKED], 1, id="at the third"),
        pytest.param([MISSED] * 7 + [TALKED], 1, id="at the eighth"),
        pytest.param([TALKED, MISSED, MISSED], 3, id="only the first contact counts"),
        pytest.param([Outcome.WRONG_NUMBER, TALKED], 2, id="a wrong number is an attempt"),
        pytest.param([Outcome.NOT_INTERESTED], 3, id="a no is a conversation"),
    ],
)
def test_the_bot_reads_in_the_calls_how_hard_they_are_to_reach(
    calls: list[Outcome], answer: int | None
) -> None:
    assert reachability(calls=len(calls), tries_to_reach=tries_to_reach(calls)) == answer
