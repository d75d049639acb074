"""The socket is closed again and again while people type: what they were told is done, and nothing twice."""

from collections.abc import Callable
from functools import partial

import pytest

from playground.delivery import Delivery
from tests.faults.slack_at_work import SlackAtWork, slack_at_work
from tests.faults.working_people import ROUNDS, Noted, nothing_lost_nothing_twice, under_load

EVERY = 0.6
"""Seconds between two ends of the connection."""
SLACK_GIVES = 8.0
"""Seconds from its warning to the end."""
TIMES = 2 * ROUNDS


def cut(delivery: Delivery) -> None:
    delivery.drop()


def ended_at_once(delivery: Delivery) -> None:
    """It asks for another connection, and ends this one without waiting for it."""
    delivery.disconnect()


def ended_after_a_warning(delivery: Delivery) -> None:
    """As Slack does every few hours."""
    delivery.disconnect("warning", after=SLACK_GIVES)


def is_back(place: SlackAtWork, before: int) -> bool:
    """By another connection, the only one."""
    alone = place.workspace.delivery.sockets == 1
    return place.tickets() > before and alone and place.ears.hear()


@pytest.mark.parametrize("end", [cut, ended_at_once, ended_after_a_warning])
def test_nothing_is_lost_or_done_twice_when_the_socket_is_closed_twice_a_second(
    sqlite: str, record_property: Noted, end: Callable[[Delivery], None]
) -> None:
    with slack_at_work(sqlite, http=False) as place:
        first = place.tickets()

        def again_and_again() -> None:
            for _ in range(TIMES):
                place.ended.wait(EVERY)
                before = place.tickets()
                end(place.workspace.delivery)
                place.waits_until(partial(is_back, place, before))

        found = under_load(place, again_and_again, rounds=ROUNDS * 8)
        place.waits_until(place.ears.hear)
        again = place.tickets() - first

    record_property("times that the socket was closed", TIMES)
    record_property("connections made again", again)
    found.note(record_property)
    nothing_lost_nothing_twice(found)
    if end is ended_after_a_warning:
        assert found.failed == 0
