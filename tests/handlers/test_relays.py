"""Relays: whom they reach, and what comes through them."""

import pytest

from domain.prospects import Reach
from tests.office import Office, prospect


@pytest.mark.parametrize(
    ("line", "audience", "size"),
    [
        (
            'add Thiers type:relay audience:"people looking for work" size:300',
            "people looking",
            300,
        ),
        ('ajouter Thiers genre:relais public:"demandeurs d’emploi" taille:300', "demandeurs", 300),
        ('add Thiers audience:"people looking for work"', "people looking", None),
        ('add Thiers size:"1 200"', "", 1_200),
    ],
    ids=["in English", "in French", "an audience makes a relay", "a number too"],
)
def test_a_relay_says_whom_it_reaches(
    team: Office, line: str, audience: str, size: int | None
) -> None:
    team.bob.types(f"/prospect {line}")

    kept = prospect(team)
    assert kept.reach is Reach.RELAY
    assert kept.audience.startswith(audience)
    assert kept.audience_size == size


def test_its_card_shows_whom_it_reaches(team: Office) -> None:
    answer = team.bob.types('/prospect add Thiers audience:"people looking for work" size:300')

    assert "Reaches: people looking for work · about 300 people" in answer
    assert "Whom does this relay reach" not in answer


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("add Thiers type:direct size:300", "A direct prospect reaches nobody else: write type:"),
        ("add Thiers size:many", "“many” is not a number of people"),
        ("add Thiers size:0", "“0” is not a number of people"),
        ("relay P-1 size:300", 'Write for example: relay P-1 audience:"people looking for'),
        ("relay P-1 farmers size:-3", "“-3” is not a number of people"),
        ("relay P-1 farmers type:direct", "“type:” has no place in this command"),
        ("relay nobody farmers", "I know no prospect called"),
    ],
)
def test_what_makes_no_sense_is_refused(one: Office, line: str, said: str) -> None:
    before = prospect(one)

    answer = one.bob.types(f"/prospect {line}")

    assert said in answer
    assert prospect(one) == before
    assert one.bob.types("/prospect list").startswith("One prospect")


def test_a_relay_of_which_nothing_is_said_is_asked_about(team: Office) -> None:
    answer = team.bob.types("/prospect add Thiers type:relay")
    team.bob.presses("Say whom it reaches")
    noted = team.bob.sends(audience="people looking for work", size=300)

    assert "Whom does this relay reach, and about how many?" in answer
    assert noted.startswith("Noted whom it reaches.")
    assert (prospect(team).audience, prospect(team).audience_size) == (
        "people looking for work",
        300,
    )


def test_a_direct_prospect_becomes_a_relay_and_back_by_undo(one: Office) -> None:
    answer = one.alice.types('/prospect relais P-1 public:"agents d’accueil" taille:40')
    became = prospect(one)

    one.alice.presses("Annuler")

    assert answer.startswith("C’est désormais un relais")
    assert (became.reach, became.audience, became.audience_size) == (
        Reach.RELAY,
        "agents d’accueil",
        40,
    )
    assert prospect(one).reach is Reach.DIRECT
    assert prospect(one).audience == ""


def test_a_number_not_said_again_stays(one: Office) -> None:
    one.bob.types("/prospect relay P-1 farmers size:300")

    one.bob.types("/prospect relay P-1 farmers of the basin")

    assert (prospect(one).audience, prospect(one).audience_size) == ("farmers of the basin", 300)


def test_the_form_needs_an_audience_and_a_true_number(one: Office) -> None:
    one.bob.types("/prospect relay P-1")
    one.bob.sends(audience=" ")
    first = one.bob.errors
    one.bob.sends(audience="farmers", size=0)

    assert first == {"audience": "Say whom they reach: a group of people."}
    assert list(one.bob.errors) == ["size"]


def test_the_form_of_a_new_relay_asks_whom_it_reaches(team: Office) -> None:
    team.bob.types("/prospect relay")
    team.bob.presses("Add a relay")

    answer = team.bob.sends(name="Thiers", audience="farmers", size=300)

    assert "Reaches: farmers · about 300 people" in answer


def test_an_audience_does_not_go_with_a_direct_one_in_the_form(team: Office) -> None:
    team.bob.types("/prospect add type:relay")

    team.bob.sends(name="Thiers", audience="farmers", type="direct")

    assert "A direct prospect reaches nobody else: choose Relay" in team.bob.errors["type"]


def test_without_any_relay_the_view_says_what_to_look_for(team: Office) -> None:
    answer = team.alice.types("/prospect relais")

    assert answer.startswith("Pas encore de relais. Quand un public est difficile à joindre")


def test_much_pain_hard_to_reach_leads_to_a_relay(one: Office) -> None:
    one.bob.types("/prospect score P-1 P1=4 P2=4 P3=4 R2=0 D1=0 D2=0")

    one.bob.types("/prospect score P-1 why")
    one.bob.presses("Find a relay")

    assert one.bob.form is not None
    assert "audience" in {field["name"] for field in one.bob.form["fields"]}
