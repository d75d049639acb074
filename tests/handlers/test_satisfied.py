"""A user says that the product does them a service, or not yet."""

from datetime import date

import pytest

from tests.office import Office, prospect


@pytest.fixture
def a_user(one: Office) -> Office:
    """Mairie de Lyon uses the product since last week."""
    one.bob.types("/prospect stage P-1 user on:2025-12-29")
    return one


@pytest.mark.parametrize(
    ("line", "since"),
    [
        pytest.param("satisfied P-1 yes", "2026-01-05", id="in English"),
        pytest.param("satisfait mairie de lyon oui", "2026-01-05", id="in French"),
        pytest.param("satisfied P-1 yes on:2026-01-02", "2026-01-02", id="since a day"),
    ],
)
def test_a_user_is_satisfied_in_one_line(a_user: Office, line: str, since: str) -> None:
    answer = a_user.bob.types(f"/prospect {line}")

    assert answer.startswith("A satisfied user. Ask whom they would recommend you to")
    satisfied_at = prospect(a_user).satisfied_at
    assert satisfied_at is not None
    assert satisfied_at.date() == date.fromisoformat(since)
    assert "Satisfied since: " in a_user.bob.types("/prospect show P-1")


def test_it_is_undone_by_its_button(a_user: Office) -> None:
    a_user.bob.types("/prospect satisfied P-1 yes")

    a_user.bob.presses("Undo")

    assert prospect(a_user).satisfied_at is None


def test_a_user_may_be_satisfied_no_more(a_user: Office) -> None:
    a_user.bob.types("/prospect satisfied P-1 yes")

    answer = a_user.alice.types("/prospect satisfied P-1 non")

    assert answer.startswith("C’est noté : pas encore satisfait.")
    assert prospect(a_user).satisfied_at is None


def test_the_button_of_a_user_s_card_opens_the_form(a_user: Office) -> None:
    a_user.bob.types("/prospect show P-1")
    a_user.bob.presses("Satisfied?")

    answer = a_user.bob.sends(satisfied="yes", on=date(2026, 1, 2))

    assert answer.startswith("A satisfied user.")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("satisfied P-1 perhaps", "I do not understand “perhaps”: say yes or no."),
        ("satisfied P-1 yes on:2026-01-06", "Tue 6 January has not come yet"),
        ("satisfied P-1 no", "Nobody said that they were."),
        ("satisfied P-1 yes reason:x", "“reason:” has no place in this command"),
    ],
)
def test_what_makes_no_sense_is_refused(a_user: Office, line: str, said: str) -> None:
    before = prospect(a_user)

    answer = a_user.bob.types(f"/prospect {line}")

    assert said in answer
    assert prospect(a_user) == before


def test_only_a_user_can_be_satisfied_and_the_way_there_is_offered(one: Office) -> None:
    answer = one.bob.types("/prospect satisfied P-1 yes")

    assert answer.startswith("Mairie de Lyon does not use it yet (New): only a user can be")
    one.bob.presses("They are a user")
    assert one.bob.types("/prospect satisfied P-1 yes").startswith("A satisfied user.")


def test_the_form_needs_a_user_and_an_answer(one: Office) -> None:
    one.bob.types("/prospect satisfied")
    one.bob.sends(who="P-1", satisfied="yes")
    who = one.bob.errors
    one.bob.types("/prospect stage P-1 user")
    one.bob.types("/prospect satisfied P-1")
    one.bob.sends()

    assert "does not use it yet" in who["who"]
    assert one.bob.errors == {"satisfied": "Choose yes or no."}
