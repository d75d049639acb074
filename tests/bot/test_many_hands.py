"""Several threads do what is due: each thing once, and none more when the program is told to stop."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.handlers.calling import add
from tests.office import Office
from tests.postgres import BOTH

CITIES = [f"Ville {number}" for number in range(1, 25)]


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(request.param)
    return url


@pytest.fixture
def much(team: Office) -> Office:
    """A day on which two dozen actions are due."""
    add(team, *CITIES)
    for number in range(1, len(CITIES) + 1):
        team.bob.types(f'/prospect next-action P-{number} 2026-01-06 "Call back"')
    team.now += timedelta(days=1, hours=1)
    return team


def test_four_hands_do_each_thing_once(much: Office) -> None:
    several = replace(much.clockwork, hands=4, wake=lambda: None)

    done = several.ring()

    assert done >= len(CITIES)
    assert several.ring() == 0
    much.deliver()
    told = "\n".join(message["text"] for wall in much.chat.walls.values() for message in wall)
    assert {told.count(f"{city} ·") for city in CITIES} == {1}


def test_told_to_stop_they_leave_what_is_due_to_others(much: Office) -> None:
    stopping = replace(much.clockwork, hands=4)

    assert stopping.ring(lambda: True) == 0

    assert much.clockwork.ring() >= len(CITIES)
