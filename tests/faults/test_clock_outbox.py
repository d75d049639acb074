"""The clock jumps an hour forward and back while people type and Slack is slow and busy: each message stands once."""

from threading import Event

from tests.faults.bad_line import Heard, Mishap
from tests.faults.slack_at_work import PATIENCE, slack_at_work
from tests.faults.working_people import ROUNDS, Noted, nothing_lost_nothing_twice, under_load

JUMPS = 6 * ROUNDS
"""Forward, and as many back."""
BETWEEN = 0.05
TROUBLE = (
    Mishap(name="429", status=429, error="ratelimited", retry_after=5, times=2 * ROUNDS),
    Mishap(name="slow", made=True, late=PATIENCE * 0.8, times=4 * ROUNDS),
    Mishap(name="too late", made=True, late=PATIENCE * 1.5, times=2 * ROUNDS),
)
SURELY = PATIENCE * 0.6
"""Seconds in which a slow call is on its way."""
TURNS = 30
"""Looks at the clock, at most, each time that somebody is roused."""


def test_what_is_on_its_way_when_the_clock_jumps_is_not_sent_by_another(
    sqlite: str, record_property: Noted
) -> None:
    with slack_at_work(sqlite) as place:

        def jumps() -> None:
            place.line.meets("chat.postMessage", *TROUBLE)
            for _ in range(JUMPS):
                for hours in (1, -1):
                    place.clock.jumps(hours=hours)
                    place.ended.wait(BETWEEN)

        found = under_load(place, jumps)
        posts = [one for one in place.line.heard if one.method == "chat.postMessage"]

    twice = sent_by_two(posts)
    record_property("times that the clock jumped an hour under load", place.clock.jumps_made)
    record_property("calls for a message that another was sending", twice)
    found.note(record_property)
    nothing_lost_nothing_twice(found)
    assert twice == 0


def sent_by_two(posts: list[Heard]) -> int:
    """How often a message was sent while it was surely on its way."""
    before: dict[str, Heard] = {}
    twice = 0
    for one in posts:
        last = before.get(one.name)
        is_held = last is not None and last.met in {"slow", "too late"}
        twice += last is not None and is_held and one.at - last.at < SURELY
        before[one.name] = one
    return twice


def test_a_message_that_waits_makes_nobody_turn_round_when_the_clock_jumps(
    sqlite: str, record_property: Noted
) -> None:
    away = Mishap(name="away", status=503, times=1_000)
    with slack_at_work(sqlite, times=1.0, roused=False) as place:
        place.line.meets("chat.postMessage", away)
        place.asks("alice", "equipe", 'add "Metz" owner:@bob')
        place.waits_until(place.something_is_stuck)

        before = place.clock.asked
        for hours in (-1, 1, 1, -1):
            place.clock.jumps(hours=hours)
            place.sending.wake()
            Event().wait(BETWEEN * 6)
        turned = place.clock.asked - before

    record_property("looks at the clock in four jumps with a message that waits", turned)
    assert 0 < turned <= 4 * TURNS
