"""Mattermost refuses, is away, cuts off or puts the bot out while people type: nothing lost, nothing twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.mattermost_at_work import A_MOMENT
from tests.faults.mattermost_at_work import MattermostAtWork, Trouble, mattermost_at_work
from tests.faults.working_people import ROUNDS, Noted, nothing_lost_nothing_twice, under_load

PEOPLE = ("alice", "bob", "chloe", "dora")
EACH = 2 * ROUNDS
TROUBLES = (
    Trouble(name="429", status=429, retry_after=2),
    Trouble(name="500", status=500),
    Trouble(name="made, cut in the middle of the answer", status=201, made=True),
    Trouble(name="made, and called a fault", status=500, made=True),
)


@pytest.fixture
def place(sqlite: str, tmp_path: Path) -> Iterator[MattermostAtWork]:
    with mattermost_at_work(tmp_path, sqlite) as place:
        yield place


def test_what_is_refused_or_lost_on_its_way_stands_once(
    place: MattermostAtWork, record_property: Noted
) -> None:
    found = under_load(
        place,
        lambda: place.luck.troubles.extend(TROUBLES * EACH),
        people=PEOPLE,
        channels=("equipe",),
    )

    assert place.luck.met == {one.name: EACH for one in TROUBLES}
    record_property("calls of Mattermost refused or lost", place.luck.met.total())
    found.note(record_property)
    nothing_lost_nothing_twice(found)


def test_with_a_revoked_token_messages_wait_for_a_good_one(
    place: MattermostAtWork, record_property: Noted
) -> None:
    def revoked() -> None:
        place.state.tokens.pop("token-of-prospect")

    def good_again() -> None:
        place.state.tokens["token-of-prospect"] = place.known_bot

    found = under_load(place, revoked, good_again, people=PEOPLE, channels=("equipe",))

    assert place.counts() == (0, 0)
    found.note(record_property)
    nothing_lost_nothing_twice(found)


def test_put_out_of_the_channel_it_says_so_directly_and_delivers_once_it_is_back(
    place: MattermostAtWork, record_property: Noted
) -> None:
    there = (place.place.installation.channel, place.known_bot)

    def told() -> list[str]:
        return [where for where, text in place.posts() if "Invitez-moi" in text]

    def invited() -> None:
        place.waits_until(lambda: place.counts()[0] > 0)
        place.waits_until(lambda: place.place.house.clockwork.ring() > 0 or told() != [])
        place.waits_until(lambda: told() != [])
        place.state.members.add(there)

    found = under_load(
        place,
        lambda: place.state.members.discard(there),
        invited,
        people=PEOPLE,
        channels=("equipe",),
    )

    assert told() == ["alice"]
    found.note(record_property)
    nothing_lost_nothing_twice(found)


def test_words_said_while_the_socket_is_cut_again_and_again_are_each_answered_once(
    place: MattermostAtWork, record_property: Noted
) -> None:
    cut = 0
    names = [f"{letter * 6}" for letter in "bcdfghjklm"]
    bob = place.place.visitor("bob")

    for name in names:
        bob.types("dm", f'add "{name.title()}"')
        cut += place.cuts()
        A_MOMENT.wait(0.15)
    place.waits_until(lambda: place.rows().total() == len(names))
    place.settles()

    answers = [text for where, text in place.posts() if where == "bob" and "P-" in text]
    assert place.rows() == {name.title(): 1 for name in names}
    assert len(answers) == len(names)
    assert cut > 2
    record_property("times that the socket of Mattermost was cut", cut)
    record_property("words said meanwhile, each answered once", len(answers))
