"""Guests, people from elsewhere, bots and those who left use nothing of it."""

from dataclasses import replace

import pytest

from domain.people import Person
from tests.office import TEAM, Office

PLACES = [
    "/prospect list",
    '/prospect add "Mairie de Lyon"',
    "/prospect help",
    "/prospect nonsense",
]


def becomes(office: Office, **what: bool) -> None:
    known = office.chat.people[Person("bob")]
    office.chat.people[Person("bob")] = replace(known, **what)  # type: ignore[arg-type]


@pytest.mark.parametrize("line", PLACES)
def test_a_guest_is_told_so_in_one_sentence(team: Office, line: str) -> None:
    becomes(team, is_guest=True)

    assert team.bob.types(line).startswith("Prospect is for the members of the team: as a guest")


def test_nothing_of_a_guests_is_kept(team: Office) -> None:
    becomes(team, is_guest=True)

    team.bob.types('/prospect add "Mairie de Lyon"')

    kept = team.storage.read(lambda books: books.of(TEAM).prospects.numbered(1))
    assert kept is None


@pytest.mark.parametrize("what", ["is_gone", "is_bot"])
def test_nor_is_anything_of_those_who_left_or_of_bots(team: Office, what: str) -> None:
    becomes(team, **{what: True})

    said = team.bob.types('/prospect add "Mairie de Lyon"')

    assert said == "Prospect is for the members of the team."


def test_a_guests_press_and_their_form_are_refused_too(team: Office) -> None:
    team.alice.types('/prospect add "Mairie de Lyon"')
    becomes(team, is_guest=True)

    pressed = team.bob.presses_action("call", "P-1")

    assert pressed.startswith("Prospect is for the members of the team")
    assert team.bob.form is None


def test_what_is_typed_in_a_field_finds_nothing(team: Office) -> None:
    team.alice.types('/prospect add "Mairie de Lyon"')
    becomes(team, is_guest=True)

    assert team.bob.looks_up("who", "lyon") == {}


def test_members_go_on(team: Office) -> None:
    assert "P-1" in team.bob.types('/prospect add "Mairie de Lyon"')
