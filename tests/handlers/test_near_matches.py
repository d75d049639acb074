"""Organisations that may be one under two spellings."""

import pytest

from handlers.near_matches import Neighbours

KNOWN = ["Mairie de Lyon", "Mairie de Lille", "Agence de l'Eau Rhône", "Agence 12", "CNAF"]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        pytest.param("Mairie de Lyonn", ["Mairie de Lyon"], id="a slip at the end"),
        pytest.param("Mairie de Lion", ["Mairie de Lyon"], id="a slip in a vowel"),
        pytest.param("Mairie Lyon", ["Mairie de Lyon"], id="a word left out"),
        pytest.param("Agence de l'Eau du Rhône", ["Agence de l'Eau Rhône"], id="a word more"),
        pytest.param("MAIRIE DE LYON", [], id="the same one is not near"),
        pytest.param("Agence 13", [], id="another number"),
        pytest.param("Tribunal de Lyon", [], id="another kind"),
        pytest.param("🚀", [], id="no word at all"),
    ],
)
def test_a_name_is_near_another_spelt_much_like_it(name: str, near: list[str]) -> None:
    known = Neighbours(enumerate(KNOWN))

    found = known.near(name)

    assert [one.name for one in found] == near
    assert all(KNOWN[one.of] == one.name and one.likeness >= 0.85 for one in found)


def test_lines_can_be_compared_with_the_lines_before_them() -> None:
    known = Neighbours()
    found = []

    for line, name in enumerate(["Ville de Thiers", "Ville de Thier", "Ville d'Ambert"], 2):
        found += [(line, one.of) for one in known.near(name)]
        known.add(line, name)

    assert found == [(3, 2)]


def test_a_slip_is_found_among_thousands_that_share_a_word() -> None:
    towns = [f"Mairie de {first}{last}" for first in SYLLABLES for last in SYLLABLES]
    known = Neighbours(enumerate([*towns, "Mairie de Villefranche"]))

    [found] = known.near("Mairie de Villefranches")

    assert found.name == "Mairie de Villefranche"


def test_a_slip_is_found_where_no_word_is_rare() -> None:
    towns = [f"{first} {last}" for first in SYLLABLES for last in SYLLABLES]
    known = Neighbours(enumerate([*towns, *(f"Ville {town}" for town in towns)]))

    names = [one.name for one in known.near("Ville ban barr")]

    assert "Ville ban bar" in names


SYLLABLES = [f"{one}{vowel}{two}" for one in "bcdfgl" for vowel in "aeio" for two in "nrst"]
