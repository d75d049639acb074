"""Free text goes after a year, or at the end of an investigation; figures stay."""

from datetime import timedelta

import pytest

from tests.handlers.kept_about_people import everything, far_away
from tests.office import Office, prospect


def test_free_text_goes_after_a_year_and_figures_stay(paul_recorded: Office) -> None:
    office = paul_recorded
    office.bob.types('/prospect note P-1 "Wants a demo"')
    office.bob.types('/prospect call P-1 talked note:"Liked it" next:2026-02-03 todo:"send a deck"')
    office.bob.types('/prospect park P-1 until:2027-03-01 reason:"elections"')
    before = office.alice.tells("stats")

    office.is_shut_until("2027-01-04 10:00")
    early = everything(office)
    office.until("2027-01-05 10:00")

    words = ("Wants a demo", "Liked it", "send a deck", "elections")
    assert [one for one in words if one not in early] == []
    assert [one for one in words if one in everything(office)] == []
    assert office.alice.tells("stats") == before
    assert "Talked" in office.bob.types("/prospect show P-1")
    assert prospect(office).parked_until is not None


def test_a_direct_message_that_quoted_it_is_emptied(paul_recorded: Office) -> None:
    office = paul_recorded
    office.bob.types('/prospect next-action P-1 2026-01-07 "bring the deck"')
    office.until("2026-01-07 10:00")
    told = str(office.bob.messages)

    office.is_shut_until("2027-01-08 10:00")

    assert "bring the deck" in told
    assert "bring the deck" not in str(office.bob.messages)
    assert "Ce message contenait des mots qui ne sont plus gardés." in str(office.bob.messages)


def test_at_the_end_of_an_investigation_its_free_text_goes_and_figures_stay(
    paul_recorded: Office,
) -> None:
    office = paul_recorded
    office.bob.types('/prospect note P-1 "Wants a demo"')
    office.bob.types('/prospect call P-1 talked note:"Liked it" next:2026-02-03 todo:"send a deck"')
    before = office.alice.tells("stats")

    asked = office.alice.tells("rgpd fin-investigation")
    kept = everything(office)
    said = office.alice.presses_directly("Vider le texte libre")

    assert "3 notes, mots d’appels, actions et motifs sont vidés" in asked
    words = ("Wants a demo", "Liked it", "send a deck")
    assert [one for one in words if one not in kept] == []
    assert "Il portait sur 1 prospect." in said
    assert [one for one in words if one in everything(office)] == []
    assert "Paul Roy" in everything(office)
    assert office.alice.tells("stats") == before


@pytest.mark.parametrize("line", ["privacy end-investigation", "rgpd fin-investigation"])
def test_an_administrator_alone_ends_it_and_directly(paul_recorded: Office, line: str) -> None:
    member = paul_recorded.bob.tells(line)
    aloud = paul_recorded.alice.types(f"/prospect {line}")
    pressed = paul_recorded.bob.presses_action("investigation-sure", "1")

    assert member.startswith("People’s rights are exercised by an administrator")
    assert aloud.startswith("Pas ici, où d’autres lisent")
    assert pressed.startswith("People’s rights are exercised by an administrator")


def test_what_was_written_since_stays(paul_recorded: Office) -> None:
    office = paul_recorded
    office.bob.types('/prospect next-action P-1 2026-02-03 "send a deck"')
    office.is_shut_until("2026-12-20 10:00")
    office.bob.types('/prospect next-action P-1 2027-03-03 "send a leaflet"')
    office.bob.types('/prospect note P-1 "Read the leaflet"')

    office.until("2027-01-10 10:00")

    left = everything(office)
    assert "send a deck" not in left
    assert "send a leaflet" in left
    assert "Read the leaflet" in left


def test_of_many_prospects_it_goes_in_lots_and_what_is_written_meanwhile_stays(
    paul_recorded: Office,
) -> None:
    office = paul_recorded
    far_away(office)
    for reference in ("P-1", "P-2"):
        office.bob.types(f'/prospect note {reference} "Wants a demo"')
    office.alice.tells("rgpd fin-investigation")

    said = office.alice.presses_directly("Vider le texte libre")
    between = everything(office)
    office.now += timedelta(minutes=1)
    office.bob.types('/prospect note P-2 "Read the leaflet"')
    office.clockwork.ring()

    assert "est en train d’être vidé" in said
    assert between.count("Wants a demo") == 1
    left = everything(office)
    assert "Wants a demo" not in left
    assert "Read the leaflet" in left
