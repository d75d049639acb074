"""The bot is put out of a channel, or it is archived, while people type: who administers is told, nothing is lost."""

import pytest

from playground.identity import BOT_USER_ID
from playground.people import Channel
from tests.faults.slack_at_work import SlackAtWork, slack_at_work
from tests.faults.working_people import CHANNELS, Noted, nothing_lost_nothing_twice, under_load

EQUIPE = CHANNELS[0]
WAITS = "I cannot write in"
LOST = "was given up"


def channel(place: SlackAtWork) -> Channel:
    return place.workspace.state.directory.channel(f"#{EQUIPE}")


def told(place: SlackAtWork, words: str) -> list[str]:
    """Whom the bot wrote that to."""
    return [where for where, text in place.posts() if words in text]


@pytest.mark.parametrize("private", [False, True], ids=["not_in_channel", "channel_not_found"])
def test_put_out_of_a_channel_it_says_so_and_delivers_once_it_is_invited(
    sqlite: str, record_property: Noted, private: bool
) -> None:
    with slack_at_work(sqlite) as place:
        channel(place).private = private

        def invited() -> None:
            place.waits_until(place.something_is_stuck)
            place.house.clockwork.ring()
            place.waits_until(lambda: told(place, WAITS) != [])
            channel(place).members.add(BOT_USER_ID)
            place.clock.jumps(minutes=16)

        found = under_load(place, lambda: channel(place).members.discard(BOT_USER_ID), invited)

        assert told(place, WAITS) == ["alice"]
        assert place.counts() == (0, 0)
    found.note(record_property)
    nothing_lost_nothing_twice(found)


def test_what_an_archived_channel_does_not_take_is_said_to_be_given_up(
    sqlite: str, record_property: Noted
) -> None:
    with slack_at_work(sqlite) as place:

        def archived() -> None:
            channel(place).archived = True

        def heard() -> None:
            place.settles()
            place.house.clockwork.ring()

        found = under_load(place, archived, heard)
        given_up = place.counts()[1]

        assert told(place, LOST) == ["alice"]
        assert given_up == found.posts_lost > 0
    assert (found.rows_lost, found.rows_twice, found.posts_twice) == (0, 0, 0)
    record_property("messages given up, and said to be", given_up)
