"""A product's data is for the members of its channel."""

from dataclasses import replace

import pytest

from bot.acquaintance import Acquaintance
from chat.port import HomeOpened, Press
from domain.people import Person, Place, Team
from tests.office import TEAM, Office

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


def test_news_that_somebody_left_closes_the_door_at_once(two: Office) -> None:
    two.chloe.types("/prospect show P-1")
    two.chat.channels = {SECRET: frozenset({ALICE})}
    two.bot.acquaintance.moved(TEAM, CHLOE, SECRET)

    assert "Mairie de Lyon" not in two.chloe.types("/prospect show P-1")


def test_where_the_platform_never_says_whoever_wrote_there_that_day_is_in_it(two: Office) -> None:
    two.chat.channels = {SECRET: None}
    two.chloe.types("/prospect list", channel=SECRET)
    two.goes_on(seconds=301)

    assert "Mairie de Lyon" in two.chloe.types("/prospect show P-1")
    assert "Mairie de Lyon" not in two.bob.types("/prospect show P-1")
    two.goes_on(seconds=86_400)
    assert "Mairie de Lyon" not in two.chloe.types("/prospect show P-1")


def test_who_administers_the_workspace_administers_the_team_as_long_as_they_do(two: Office) -> None:
    assert two.bob.tells("privacy requests").startswith("People’s rights are exercised")

    becomes(two, is_administrator=True)
    assert not two.bob.tells("privacy requests").startswith("People’s rights are exercised")

    becomes(two, is_administrator=False)
    assert two.bob.tells("privacy requests").startswith("People’s rights are exercised")


def becomes(office: Office, *, is_administrator: bool) -> None:
    """The chat says so of Bob."""
    profile = replace(office.chat.people[BOB], is_administrator=is_administrator)
    office.bot.acquaintance.learn(TEAM, profile)


def test_while_the_platform_cannot_say_what_it_said_last_counts(two: Office) -> None:
    two.chloe.types("/prospect show P-1")
    two.bob.types("/prospect show P-1")
    two.chat.is_away = True
    two.goes_on(seconds=301)

    assert "Mairie de Lyon" in two.chloe.types("/prospect show P-1")
    assert "Mairie de Lyon" not in two.bob.types("/prospect show P-1")


def test_while_the_platform_cannot_say_and_never_said_nothing_is_shown(two: Office) -> None:
    two.chat.is_away = True

    said = two.bob.tells("show P-1")

    assert said.startswith("The chat does not say right now")
    assert two.bob.looks_up("who", "mairie") == {}


def test_nor_is_the_page_shown_as_long(two: Office) -> None:
    two.chat.is_away = True

    two.bob.does(HomeOpened(**two.bob.head()))

    assert "bob" not in two.chat.homes


def test_in_a_products_own_channel_it_goes_on_meanwhile(two: Office) -> None:
    two.chat.is_away = True

    assert "Mairie de Nice" in two.bob.types("/prospect show P-2")
    assert "Mairie de Lyon" not in two.bob.types("/prospect show P-1")


def test_of_whom_the_platform_never_said_who_they_are_nothing_is_heard(two: Office) -> None:
    del two.chat.people[BOB]

    assert two.bob.types("/prospect show P-2").startswith("La messagerie ne dit pas en ce moment")


def test_what_it_said_once_of_somebody_counts_while_it_says_nothing(two: Office) -> None:
    two.bob.types("/prospect show P-2")
    del two.chat.people[BOB]
    two.goes_on(seconds=3601)

    assert "Mairie de Nice" in two.bob.types("/prospect show P-2")


def test_who_became_a_guest_is_one_within_the_hour(two: Office) -> None:
    two.bob.types("/prospect show P-2")
    two.chat.people[BOB] = replace(two.chat.people[BOB], is_guest=True)
    two.goes_on(seconds=3601)

    assert "guest" in two.bob.types("/prospect show P-2")


def test_a_button_in_the_channel_is_pressed_in_vain_by_who_is_not_in_it(two: Office) -> None:
    """A public channel can be looked at, and its buttons pressed, by who never came in."""
    press = Press(**two.bob.head(Place(SECRET)), action="show", value="P-1")

    assert "Lyon" not in two.bob.does(press)


def test_an_answer_that_is_old_at_once_still_counts_for_its_event(two: Office) -> None:
    """However long the platform took to say no, it is not asked again and again."""
    office = two
    office.bot = replace(office.bot, acquaintance=Forgetful({"plain": office.chat}))

    assert "P-1" in office.bob.types("/prospect show P-1")
    assert "Mairie de Lyon" in office.chloe.types("/prospect show P-1")


def test_the_page_leaves_out_what_is_of_other_products(two: Office) -> None:
    two.alice.types('/prospect add "Mairie de Brest" owner:@{bob}')
    two.alice.types("/prospect next-action P-3 2026-01-05 write")
    two.alice.types('/prospect add "Mairie de Laval" owner:@{bob}', channel=SECRET)
    two.alice.types("/prospect next-action P-4 2026-01-05 write", channel=SECRET)

    page = two.bob.opens_home()

    assert "Mairie de Brest" in page
    assert "Laval" not in page


class Forgetful(Acquaintance):
    """Whose clock runs so fast that nothing is known any more once it was asked."""

    def is_in(self, team: Team, person: Person, channel: str) -> bool | None:
        return None
