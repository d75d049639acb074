"""Slack refuses our blocks, which is a fault of ours: what they say arrives all the same, and the log has it."""

import logging

import pytest

from tests.faults.bad_line import Args, Mishap
from tests.faults.slack_at_work import slack_at_work
from tests.faults.working_people import (
    CHANNELS,
    ROUNDS,
    Noted,
    nothing_lost_nothing_twice,
    under_load,
)

FEW = 3 * ROUNDS
TOLD = "Slack refused the blocks of a message: it is sent plainer."
GIVEN_UP = "A message was given up."


def test_refused_blocks_are_sent_in_words_and_the_log_names_the_message(
    sqlite: str, record_property: Noted, caplog: pytest.LogCaptureFixture
) -> None:
    met: set[str] = set()

    def is_new(args: Args) -> bool:
        known = len(met)
        met.add(str(args["client_msg_id"]))
        return len(met) > known

    refused = Mishap(name="blocks", error="invalid_blocks", times=FEW, only=is_new)
    with slack_at_work(sqlite) as place:
        found = under_load(place, lambda: place.line.meets("chat.postMessage", refused))

    told = [one for one in caplog.records if one.getMessage() == TOLD]
    assert len(told) == len({vars(one)["letter"] for one in told}) == FEW
    assert {one.levelno for one in told} == {logging.ERROR}
    record_property("messages whose blocks were refused", len(told))
    found.note(record_property)
    nothing_lost_nothing_twice(found)


def test_what_is_refused_in_words_too_is_given_up_at_once_and_the_rest_goes_on(
    sqlite: str, record_property: Noted, caplog: pytest.LogCaptureFixture
) -> None:
    with slack_at_work(sqlite) as place:
        equipe = place.workspace.state.directory.channel(f"#{CHANNELS[0]}").id
        never = Mishap(
            name="blocks",
            error="invalid_blocks",
            times=1_000,
            only=lambda args: args.get("channel") == equipe,
        )
        found = under_load(place, lambda: place.line.meets("chat.postMessage", never))
        given_up = place.counts()[1]

    assert caplog.messages.count(GIVEN_UP) == given_up == found.posts_lost > 0
    assert place.line.met["blocks"] <= 4 * given_up
    assert (found.rows_lost, found.rows_twice, found.posts_twice) == (0, 0, 0)
    record_property("messages given up, and said to be", given_up)
