"""What wears out: a trigger opens one view, soon; a channel takes one message a second."""

import pytest

from playground import Refused
from playground.passes import Pace, Passes


def test_a_trigger_opens_one_view_only() -> None:
    passes = Passes()
    trigger = passes.trigger("U1", channel="C1")
    assert passes.spend_trigger(trigger).channel == "C1"

    with pytest.raises(Refused, match="exchanged_trigger_id"):
        passes.spend_trigger(trigger)


def test_a_trigger_lives_three_seconds() -> None:
    passes = Passes()
    assert passes.trigger_seconds == 3.0
    passes.trigger_seconds = -0.001
    trigger = passes.trigger("U1")

    with pytest.raises(Refused, match="expired_trigger_id"):
        passes.spend_trigger(trigger)


@pytest.mark.parametrize("name", [None, "", "1.2.3"])
def test_a_trigger_never_given_opens_nothing(name: str | None) -> None:
    with pytest.raises(Refused, match="invalid_trigger_id"):
        Passes().spend_trigger(name)


def test_channels_have_each_their_own_pace() -> None:
    pace = Pace()
    pace.check("C1")
    pace.check("C2")

    with pytest.raises(Refused, match="ratelimited") as refused:
        pace.check("C1")

    assert (refused.value.status, refused.value.retry_after) == (429, 1)


def test_the_pace_can_be_lifted() -> None:
    pace = Pace(seconds=None)

    for _ in range(100):
        pace.check("C1")
