"""The WebSocket: taken up where it was, never dropped by what it brings, never silent for long."""

import logging
from queue import Empty

import pytest

from chat.mattermost.socket import Missed
from tests.chat.mattermost.talkative_server import (
    PATIENCE,
    event,
    hello,
    listening,
    says,
    serving,
)


def test_it_shows_its_token_and_hears_events_once_greeted() -> None:
    with serving(says(hello(), event("posted", 1))) as (server, url), listening(url) as bot:
        heard = bot.next_event()

        assert heard == "posted"
        assert bot.socket.connected
        assert server.tokens.get(timeout=PATIENCE) == "Bearer a-token"


def test_what_was_written_before_it_came_is_asked_for() -> None:
    with serving(says(hello())) as (_, url), listening(url) as bot:
        bot.caught_up()

        assert bot.fresh.empty()


def test_a_lost_connection_is_taken_up_after_the_last_event_heard() -> None:
    lost = says(hello("first"), event("posted", 1), event("posted", 2), stays=False)
    with serving(lost, says(event("third", 3))) as (server, url), listening(url) as bot:
        heard = [bot.next_event() for _ in range(3)]
        asked = [server.asked.get(timeout=PATIENCE) for _ in range(2)]

        assert heard == ["posted", "posted", "third"]
        assert asked == [{}, {"connection_id": "first", "sequence_number": "3"}]
        bot.caught_up()
        assert bot.fresh.empty()


def test_a_connection_taken_up_stands_once_the_server_answers() -> None:
    lost = says(hello("first"), stays=False)
    pong = {"status": "OK", "seq_reply": 1}
    with (
        serving(lost, says(pong, event("posted", 1))) as (_, url),
        listening(url) as bot,
    ):
        bot.next_event()

        assert bot.socket.connected


def test_another_connection_in_its_place_has_missed_something() -> None:
    lost = says(hello("first"), stays=False)
    with serving(lost, says(hello("second"))) as (_, url), listening(url) as bot:
        bot.caught_up()
        bot.caught_up()

        assert bot.fresh.empty()


def test_a_gap_in_the_numbers_has_missed_something() -> None:
    with (
        serving(says(hello(), event("posted", 1), event("later", 4))) as (_, url),
        listening(url) as bot,
    ):
        bot.caught_up()
        bot.caught_up()

        assert bot.next_event() == "posted"
        assert bot.next_event() == "later"
        assert bot.order[-2:] == ["caught up", "later"], "what was missed is older"


def test_an_event_that_breaks_drops_neither_the_connection_nor_the_next(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with (
        serving(says(hello(), event("broken", 1), event("next", 2))) as (server, url),
        listening(url) as bot,
    ):
        bot.trouble.append(KeyError("post"))
        heard = [bot.next_event(), bot.next_event()]

        assert heard == ["broken", "next"]
        assert server.asked.qsize() == 1
        assert "An event of Mattermost broke." in caplog.messages


def test_an_event_that_has_to_wait_is_asked_for_again() -> None:
    with serving(says(hello(), event("posted", 1))) as (_, url), listening(url) as bot:
        bot.trouble.append(Missed("no server"))
        bot.caught_up()

        bot.caught_up()


def test_what_could_not_be_asked_for_is_asked_for_again() -> None:
    with serving(says(hello())) as (_, url), listening(url) as bot:
        bot.trouble_with_fresh += [Missed("no server")]
        bot.caught_up()

        bot.caught_up()


def test_a_server_that_says_nothing_is_told_once_and_asked_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with serving(says(stays=False)) as (server, url), listening(url) as bot:
        for _ in range(4):
            server.asked.get(timeout=PATIENCE)

        told = [one for one in caplog.records if one.levelno == logging.ERROR]
        assert len(told) == 1
        assert "MATTERMOST_TOKEN" in told[0].getMessage()
        assert not bot.socket.connected


def test_a_connection_without_a_greeting_is_given_up() -> None:
    with serving(says()) as (server, url), listening(url, hello_within=0.1) as bot:
        for _ in range(2):
            server.asked.get(timeout=PATIENCE)

        assert not bot.socket.connected
        with pytest.raises(Empty):
            bot.heard.get_nowait()
