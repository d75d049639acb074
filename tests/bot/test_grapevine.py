"""What one process hears of people is known to the others at once: a chat tells one of them alone."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from threading import Event

import pytest

from bot.acquaintance import Acquaintance
from bot.grapevine import Grapevine
from bot.waking import Waking
from chat.plain.chat import PlainChat
from domain.people import Person, Profile, Team

pytestmark = pytest.mark.postgres

TEAM, CHLOE, SECRET = Team("plain", "T1"), Person("chloe"), "secret"
PROFILE = Profile(person=CHLOE, name="Chloé", language="fr", zone="Europe/Paris")


@pytest.fixture
def chat() -> PlainChat:
    chat = PlainChat([PROFILE])
    chat.channels = {SECRET: frozenset({CHLOE})}
    return chat


@pytest.fixture
def two(chat: PlainChat, postgres: str) -> Iterator[list[Grapevine]]:
    """Two processes that listen, and know Chloé."""
    with ExitStack() as ending:
        several = []
        for _ in range(2):
            waking, listens = Waking(postgres, lambda: None), Event()
            one = Grapevine(Acquaintance({"plain": chat}), waking.say)
            ending.enter_context(waking.heard(both(one.heard, listens)))
            assert listens.wait(10)
            several.append(one)
        for one in several:
            one.acquaintance.ask_whether_in(TEAM, CHLOE, [SECRET])
            one.acquaintance.known(TEAM, CHLOE)
        yield several


def both(heard: Callable[[str], None], listens: Event) -> Callable[[str], None]:
    def told(word: str) -> None:
        heard(word)
        listens.set()

    return told


def test_who_left_a_channel_is_kept_out_by_the_other_process_too(
    chat: PlainChat, two: list[Grapevine]
) -> None:
    here, there = two
    assert there.acquaintance.is_in(TEAM, CHLOE, SECRET)

    chat.channels = {SECRET: frozenset()}
    here.moved(TEAM, CHLOE, SECRET)

    assert comes(lambda: there.acquaintance.is_in(TEAM, CHLOE, SECRET) is None)
    assert there.acquaintance.ask_whether_in(TEAM, CHLOE, [SECRET]) == {SECRET: False}


def test_who_became_a_guest_is_one_at_the_other_process_too(
    chat: PlainChat, two: list[Grapevine]
) -> None:
    here, there = two
    guest = replace(PROFILE, is_guest=True)

    chat.people[CHLOE] = guest
    here.changed(TEAM, guest)

    assert comes(lambda: there.acquaintance.known(TEAM, CHLOE) == guest)


def comes(is_so: Callable[[], bool]) -> bool:
    ends, moment = time.monotonic() + 10, Event()
    while not is_so() and time.monotonic() < ends:
        moment.wait(0.01)
    return is_so()
