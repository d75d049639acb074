"""Segments: named once, counted when their number is known."""

import pytest

from tests.office import Office


def test_a_segment_with_its_population_is_recorded(team: Office) -> None:
    told = team.alice.types('/prospect segment nouveau "Opérateurs" population:200')

    assert told == "Le segment Opérateurs est noté : 200 en tout."
    assert "• Opérateurs · 200 en tout" in team.alice.types("/prospect segment")


def test_said_again_a_segment_takes_the_news_and_stays_one(team: Office) -> None:
    team.alice.types('/prospect segment new "Agencies" population:20')

    team.bob.types('/prospect segment new "agencies" population:200')

    assert team.bob.types("/prospect segment").count("gencies") == 1
    assert "Agencies · 200 in all" in team.bob.types("/prospect segment")


@pytest.mark.parametrize("typed", ["0", "many", "-3", "1000001", "2.5"])
def test_a_population_that_is_no_number_is_refused_with_what_was_typed(
    team: Office, typed: str
) -> None:
    told = team.bob.types(f'/prospect segment new "Agencies" population:{typed}')

    assert told.startswith(f"“{typed}” is not a number of organisations")
    assert "Agencies" not in team.bob.types("/prospect segment")


def test_the_form_says_the_same_as_the_line(team: Office) -> None:
    team.bob.types("/prospect segment new")

    assert team.bob.sends(name=" ") == ""
    assert "name" in team.bob.errors
    assert team.bob.sends(name="Agencies", population=200) == (
        "The segment Agencies is recorded: 200 in all."
    )


def test_why_they_should_want_the_product_is_shown(team: Office) -> None:
    team.bob.types('/prospect segment new "Agencies" hypothesis:"They retype forms."')

    assert "• Agencies · population unknown · “They retype forms.”" in team.bob.types(
        "/prospect segment"
    )
