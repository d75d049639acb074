"""Slack takes the token no more while people type: health says so, and what waits goes once it is good again."""

from tests.faults.bad_line import Mishap
from tests.faults.slack_at_work import slack_at_work
from tests.faults.working_people import Noted, nothing_lost_nothing_twice, under_load

FOR_HOURS = 1_000_000


REFUSED = (
    Mishap(name="token", error="account_inactive", times=10),
    Mishap(name="token", error="invalid_auth", times=10),
    Mishap(name="token", error="token_revoked", times=FOR_HOURS),
)


def test_a_refused_token_loses_nothing_and_is_seen_in_the_health(
    sqlite: str, record_property: Noted
) -> None:
    with slack_at_work(sqlite) as place:
        heard: list[bool] = [place.ears.hear()]

        def good_again() -> None:
            place.waits_until(place.something_is_stuck)
            heard.append(place.ears.hear())
            place.line.heals()
            place.clock.jumps(minutes=16)

        found = under_load(
            place, lambda: place.line.meets("chat.postMessage", *REFUSED), good_again
        )
        heard.append(place.ears.hear())

        assert heard == [True, False, True]
        assert place.counts() == (0, 0)
    record_property("calls refused for their token", place.line.met["token"])
    found.note(record_property)
    nothing_lost_nothing_twice(found)
