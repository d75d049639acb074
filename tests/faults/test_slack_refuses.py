"""Slack says no, too much or nothing good for a while: everything arrives afterwards, once."""

from tests.faults.bad_line import Mishap
from tests.faults.slack_at_work import FAST, slack_at_work
from tests.faults.working_people import ROUNDS, Noted, nothing_lost_nothing_twice, under_load

AFTER = 30
EACH = 3 * ROUNDS


REFUSALS = (
    Mishap(name="429", status=429, error="ratelimited", retry_after=3, times=EACH),
    Mishap(name="500", status=500, times=EACH),
    Mishap(name="503", status=503, error="service_unavailable", times=EACH),
    Mishap(name="an error that passes", error="internal_error", times=EACH),
)


def test_what_is_refused_for_a_while_arrives_once(sqlite: str, record_property: Noted) -> None:
    with slack_at_work(sqlite) as place:
        found = under_load(place, lambda: place.line.meets("chat.postMessage", *REFUSALS))

        assert set(place.line.met.values()) == {EACH}
    record_property("calls that Slack refused for a while", EACH * len(REFUSALS))
    found.note(record_property)
    nothing_lost_nothing_twice(found)


def test_told_to_wait_half_a_minute_one_channel_waits_and_the_others_do_not(
    sqlite: str, record_property: Noted
) -> None:
    with slack_at_work(sqlite) as place:
        equipe = place.workspace.state.directory.channel("#equipe").id
        slow = Mishap(
            name="429",
            status=429,
            error="ratelimited",
            retry_after=AFTER,
            only=lambda args: args.get("channel") == equipe,
        )
        found = under_load(place, lambda: place.line.meets("chat.postMessage", slow))
        heard = [one for one in place.line.heard if one.method == "chat.postMessage"]

    first = next(number for number, one in enumerate(heard) if one.met)
    again = next(one for one in heard[first + 1 :] if one.to == equipe)
    meanwhile = [one for one in heard[first:] if one.to != equipe and one.at < again.at]
    assert (again.at - heard[first].at) * FAST >= AFTER
    assert len(meanwhile) > 0
    found.note(record_property)
    nothing_lost_nothing_twice(found)
