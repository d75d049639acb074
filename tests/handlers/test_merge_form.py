"""The form of a merge: the two side by side, and a choice for each thing that differs."""

import pytest

from tests.handlers.two_of_one import written_twice
from tests.office import Office, prospect


@pytest.fixture
def lyon(team: Office) -> Office:
    """Lyon was written down twice: P-1, of Bob's, and P-3, of Chloé's."""
    written_twice(team)
    return team


def fields(office: Office) -> dict[str, dict[str, str]]:
    assert office.bob.form is not None
    return {field["name"]: field["options"] for field in office.bob.form["fields"]}


def test_it_asks_about_what_differs_and_nothing_else(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3")

    assert list(fields(lyon)) == ["keep", "name", "segment", "owner", "source", "type"]
    assert fields(lyon)["name"] == {"P-1": "P-1: Mairie de Lyon", "P-3": "P-3: Ville de Lyon"}


def test_each_value_is_that_of_the_one_chosen(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3")

    said = lyon.bob.sends(name="P-3", type="P-3", owner="P-3")

    now = prospect(lyon)
    assert said.startswith("Ville de Lyon (P-3) is part of Ville de Lyon (P-1) now")
    assert (now.name, now.reach, now.owner) == ("Ville de Lyon", "relay", lyon.chloe.person)
    assert (now.audience, now.audience_size, now.source) == ("écoles", 300, "Fair")


def test_either_reference_can_stay(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3")

    lyon.bob.sends(keep="P-3", source="P-3")

    now = prospect(lyon, 3)
    assert (now.name, now.source, now.number) == ("Mairie de Lyon", "Annuaire", 3)
    assert prospect(lyon, 1).number == 3


def test_without_the_other_one_it_is_asked_for(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1")

    lyon.bob.sends(other="P-3")
    said = lyon.bob.sends()

    assert said.startswith("Ville de Lyon (P-3) is part of Mairie de Lyon (P-1) now")


@pytest.mark.parametrize(("other", "field"), [("P-1", "other"), (None, "other")])
def test_the_other_one_is_another_one(lyon: Office, other: str | None, field: str) -> None:
    lyon.bob.types("/prospect merge P-1")

    lyon.bob.sends(other=other)

    assert list(lyon.bob.errors) == [field]


def test_what_changed_meanwhile_is_shown_before_anything_is_merged(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3")
    lyon.chloe.types("/prospect stage P-3 pilot")

    said = lyon.bob.sends(name="P-3")
    shown = fields(lyon)
    again = lyon.bob.sends()

    assert said == ""
    assert shown["stage"] == {"P-1": "P-1: Met", "P-3": "P-3: Pilot"}
    assert again.startswith("Ville de Lyon (P-3) is part of Ville de Lyon (P-1) now")


def test_of_two_who_merge_the_same_the_second_is_told_that_it_is_done(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3")
    lyon.alice.types("/prospect merge P-3 P-1 keep:P-3")

    lyon.bob.sends()

    assert "is one and the same prospect already" in "".join(lyon.bob.errors.values())


def test_one_that_became_part_of_somebody_else_is_looked_at_again(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3")
    lyon.alice.types("/prospect merge P-2 P-3 keep:P-2")

    said = lyon.bob.sends()

    assert said == ""
    assert fields(lyon)["keep"] == {"P-1": "P-1: Mairie de Lyon", "P-2": "P-2: Thiers"}
