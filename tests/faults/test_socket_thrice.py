"""Slack delivers the same thing three times: it is done once, and each delivery is answered sensibly."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from playground import payloads
from playground.delivery import Envelope
from tests.faults.slack_at_work import SlackAtWork, said, slack_at_work
from tests.faults.working_people import NAMES, ROUNDS, Noted

EACH = 2 * ROUNDS
THRICE = 3


def command(place: SlackAtWork, person: str, line: str) -> Envelope:
    state = place.workspace.state
    directory = state.directory
    payload = payloads.command(
        state, directory.person(person), directory.channel("#equipe"), "/prospect", line
    )
    return Envelope(kind="slash_commands", payload=payload)


def direct_message(place: SlackAtWork, person: str, line: str) -> Envelope:
    state = place.workspace.state
    who = state.directory.person(person)
    stamp = state.clock.next_ts()
    inner = {
        "type": "message",
        "channel_type": "im",
        "channel": state.directory.direct(who.id).id,
        "user": who.id,
        "text": line,
        "ts": stamp,
        "event_ts": stamp,
    }
    return Envelope(kind="events_api", payload=payloads.event(state, inner))


@pytest.fixture(params=[True, False], ids=["signed HTTP", "Socket Mode"])
def place(request: pytest.FixtureRequest, sqlite: str) -> Iterator[SlackAtWork]:
    with slack_at_work(sqlite, http=request.param, channels=("equipe",)) as place:
        yield place


def names(person: str) -> list[str]:
    """Alike to nobody's."""
    return [f"{person * (number + 1)}" for number in range(EACH)]


def test_a_command_that_comes_three_times_is_done_once(
    place: SlackAtWork, record_property: Noted
) -> None:
    send = place.workspace.delivery.send

    def types(person: str) -> list[list[str]]:
        answers = []
        for name in names(person):
            once = command(place, person, f'add "{name}" owner:<@{place.id_of("hanna")}>')
            same_id = replace(once, name=f"envelope {name}")
            answers.append([said(send(one)) for one in (same_id, same_id, once)])
        return answers

    with ThreadPoolExecutor(len(NAMES)) as at_once:
        everything = [one for several in at_once.map(types, NAMES) for one in several]
    place.settles()

    rows = place.rows()
    told = [text for where, text in place.posts() if where == "hanna"]
    assert set(rows.values()) == {1}
    assert rows.total() == len(everything) == EACH * len(NAMES)
    assert all("P-" in first and not any(others) for first, *others in everything)
    assert len(told) == len(set(told)) == EACH * (len(NAMES) - 1)
    record_property("envelopes of commands delivered three times", len(everything))
    record_property("of these done", rows.total())


def test_a_message_that_comes_three_times_at_once_is_answered_once(
    place: SlackAtWork, record_property: Noted
) -> None:
    send = place.workspace.delivery.send

    def tells(person: str) -> None:
        for name in names(person):
            first = direct_message(place, person, f'add "{name}"')
            again = [replace(first, retry=number, reason="timeout") for number in range(THRICE)]
            with ThreadPoolExecutor(THRICE) as at_once:
                assert list(at_once.map(send, again)) == [None] * THRICE

    with ThreadPoolExecutor(len(NAMES)) as everybody:
        list(everybody.map(tells, NAMES))
    place.settles()

    rows = place.rows()
    answers = [text for where, text in place.posts() if where in NAMES and "P-" in text]
    assert set(rows.values()) == {1}
    assert rows.total() == len(answers) == len(set(answers)) == EACH * len(NAMES)
    record_property("events delivered three times", rows.total())
    record_property("of these answered", len(answers))


def test_a_form_that_is_sent_three_times_is_kept_once_and_closes_each_time(
    place: SlackAtWork,
) -> None:
    bob = place.workspace.visitor("bob")
    bob.types("#equipe", "/prospect add")
    bob.fills({"Organisation": "Metz"})
    bob.submits()
    delivery = place.workspace.delivery

    answers = [delivery.redeliver() for _ in range(THRICE - 1)]

    assert [said(one) for one in answers] == [""] * (THRICE - 1)
    assert place.rows() == {"Metz": 1}


def test_a_button_that_is_pressed_once_and_comes_three_times_acts_once(place: SlackAtWork) -> None:
    bob = place.workspace.visitor("bob")
    bob.types("#equipe", '/prospect add "Metz"')
    bob.presses("Undo")
    delivery = place.workspace.delivery

    for _ in range(THRICE - 1):
        delivery.redeliver()
    place.settles()

    assert place.rows() == {}
