"""A product's data is for the members of its channel."""

import pytest

from domain.people import Person
from tests.office import Office

SECRET = "secret"
ALICE, BOB, CHLOE = Person("alice"), Person("bob"), Person("chloe")


@pytest.fixture
def two(team: Office) -> Office:
    """Two products: one of everybody's channel, one of a channel where only Alice and Chloé are."""
    team.chat.channels = {
        "equipe": frozenset({ALICE, BOB, CHLOE}),
        SECRET: frozenset({ALICE, CHLOE}),
    }
    team.alice.types('/prospect product new "Projet discret"', channel=SECRET)
    team.alice.types('/prospect add "Mairie de Lyon"', channel=SECRET)
    team.alice.types('/prospect add "Mairie de Nice"')
    return team


LINES = [
    "show P-1",
    "call P-1 interested",
    'note P-1 "hello"',
    "next-action P-1 2026-01-22 write",
    "park P-1 until:2026-02-03",
    "stage P-1 pilot",
    "remove P-1",
    "meet P-1 2026-01-08 14:00",
    "score P-1",
    "decline P-1 reason:other",
    "undo P-1",
    'need P-1 "import a file"',
]


@pytest.mark.parametrize("line", LINES)
def test_who_is_not_in_the_channel_finds_no_prospect_of_it(two: Office, line: str) -> None:
    said = two.bob.types(f"/prospect {line}")

    assert "Lyon" not in said
    assert "P-1" in said, "there is no such prospect for them"
    assert two.bob.form is None


@pytest.mark.parametrize("action", ["show", "call", "edit", "park", "next-action", "meet", "score"])
def test_an_old_button_is_refused_too(two: Office, action: str) -> None:
    said = two.bob.presses_action(action, "P-1")

    assert "Lyon" not in said
    assert two.bob.form is None


def test_an_old_undo_button_is_refused_too(two: Office) -> None:
    said = two.bob.presses_action("undo", "1")

    assert said.startswith("That belongs to a product of another channel")


@pytest.mark.parametrize("line", ["list all", "search mairie", "stats", "export csv", "product"])
def test_lists_and_figures_are_of_ones_own_products(two: Office, line: str) -> None:
    said = two.bob.tells(f"/prospect {line}".removeprefix("/prospect "))

    assert "Lyon" not in said
    assert "Projet discret" not in said


def test_a_product_is_not_taken_up_by_its_name(two: Office) -> None:
    said = two.bob.tells('product "Projet discret"')

    assert said.startswith("That belongs to a product of another channel")


def test_what_is_typed_in_a_field_finds_none_of_it(two: Office) -> None:
    assert "Mairie de Lyon" not in str(two.bob.looks_up("who", "mairie"))


def test_members_reach_it_from_anywhere(two: Office) -> None:
    assert "Mairie de Lyon" in two.chloe.types("/prospect show P-1")


def test_who_is_invited_reaches_it_a_moment_later(two: Office) -> None:
    two.bob.types("/prospect show P-1")
    two.chat.channels = {SECRET: frozenset({ALICE, BOB, CHLOE})}
    two.goes_on(seconds=6)

    assert "Mairie de Lyon" in two.bob.types("/prospect show P-1")


def test_who_left_reaches_it_no_more_after_a_while(two: Office) -> None:
    two.chloe.types("/prospect show P-1")
    two.chat.channels = {SECRET: frozenset({ALICE})}
    two.goes_on(seconds=301)

    assert "Mairie de Lyon" not in two.chloe.types("/prospect show P-1")


def test_where_the_platform_does_not_say_the_team_is_trusted(two: Office) -> None:
    two.chat.channels = {}
    two.goes_on(seconds=301)

    assert "Mairie de Lyon" in two.bob.types("/prospect show P-1")
