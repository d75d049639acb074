"""Of people the bot keeps in memory those it met lately, and so many at most."""

from dataclasses import replace

import pytest

from bot.remembered import Remembered
from domain.people import Person
from tests.office import TEAM, Office


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_the_oldest_is_forgotten_when_there_are_too_many(clock: Clock) -> None:
    kept = Remembered[str, int](60, now=clock, most=2)
    for number, name in enumerate(("Alice", "Bob", "Alice", "Chloe")):
        kept.put(name, number)

    assert [kept.get(name) is not None for name in ("Alice", "Bob", "Chloe")] == [True, False, True]
    assert len(kept) == 2


def test_what_is_older_than_its_period_is_not_kept(clock: Clock) -> None:
    kept = Remembered[str, int](60, now=clock)
    kept.put("Alice", 1)
    clock.seconds = 60
    kept.put("Bob", 2)

    assert kept.get("Alice") is None
    assert len(kept) == 1


def test_news_of_somebody_who_never_used_the_bot_is_not_kept(team: Office) -> None:
    bob = team.chat.people[Person("bob")]
    people = team.bot.acquaintance

    people.changed(TEAM, replace(bob, name="Robert"))

    assert people.profile(TEAM, bob.person).name == "Bob"


def test_news_of_somebody_who_uses_it_is_heard(team: Office) -> None:
    bob = team.chat.people[Person("bob")]
    people = team.bot.acquaintance
    people.profile(TEAM, bob.person)

    people.changed(TEAM, replace(bob, name="Robert"))

    assert people.profile(TEAM, bob.person).name == "Robert"
