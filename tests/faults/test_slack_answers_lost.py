"""Slack's answer does not come, or not whole: what was made is not made again, what was not is."""

from tests.faults.bad_line import Mishap
from tests.faults.slack_at_work import PATIENCE, slack_at_work
from tests.faults.working_people import ROUNDS, Noted, nothing_lost_nothing_twice, under_load

TOO_LATE = PATIENCE * 1.5
EACH = 2 * ROUNDS
MADE = (
    Mishap(name="made, and told too late", made=True, late=TOO_LATE, times=EACH),
    Mishap(name="made, then reset", made=True, ends="reset", times=EACH),
    Mishap(name="made, cut in the middle of the answer", made=True, ends="cut", times=EACH),
    Mishap(name="made, and called a fault", made=True, status=500, times=EACH),
)
NOT_MADE = (
    Mishap(name="not made, reset", ends="reset", times=EACH),
    Mishap(name="not made, cut in the middle of the answer", ends="cut", times=EACH),
)


def test_what_was_made_stands_once_and_what_was_not_is_made(
    sqlite: str, record_property: Noted
) -> None:
    with slack_at_work(sqlite) as place:
        found = under_load(place, lambda: place.line.meets("chat.postMessage", *MADE, *NOT_MADE))

        assert set(place.line.met.values()) == {EACH}
    record_property("answers of Slack lost, of messages that were made", EACH * len(MADE))
    record_property("answers of Slack lost, of messages that were not", EACH * len(NOT_MADE))
    found.note(record_property)
    nothing_lost_nothing_twice(found)
