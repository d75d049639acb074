"""Whoever is recorded is told so within a month: where from, how long, what they may ask for."""

from datetime import timedelta

import pytest

from storage.work import Books
from tests.office import TEAM, Office


@pytest.fixture
def with_paul(team: Office) -> Office:
    """Bob recorded Paul Roy at the Mairie de Brest (P-1) on Monday 5 January 2026."""
    team.bob.types(
        '/prospect add "Mairie de Brest" contact:"Paul Roy" email:p@brest.fr source:"annuaire public"'
    )
    return team


def reminders(office: Office) -> list[str]:
    return [one for one in office.bob.messages if "people to inform" in one]


def test_the_words_say_who_why_from_where_how_long_and_their_rights(with_paul: Office) -> None:
    with_paul.bob.types("/prospect settings retention:people=24")
    with_paul.bob.types("/prospect privacy")

    said = with_paul.bob.presses("Inform > The words")

    assert "Hello Paul Roy, we, [your organisation], work on “demarches”" in said
    assert "They come from: annuaire public." in said
    assert "We keep them 24 months at most after our last exchange" in said
    assert "have them corrected or erased, and object" in said
    assert "write to [your team’s address]" in said
    assert "Bonjour Paul Roy" in said, "and in the other language after it"


def test_the_words_are_in_the_readers_language_first(with_paul: Office) -> None:
    with_paul.alice.types("/prospect rgpd")

    said = with_paul.alice.presses("Informer > Les mots")

    assert said.index("Bonjour Paul Roy") < said.index("Hello Paul Roy")
    assert "36 mois au plus" in said


@pytest.mark.parametrize(
    ("moment", "is_red"),
    [
        pytest.param("2026-02-03 10:00", False, id="day 29"),
        pytest.param("2026-02-04 00:30", True, id="day 30, an hour before midnight in London"),
    ],
)
def test_a_line_turns_red_on_the_thirtieth_day_of_the_products_zone(
    with_paul: Office, moment: str, is_red: bool
) -> None:
    with_paul.is_shut_until(moment)

    said = with_paul.bob.types("/prospect privacy")

    assert ("🔴 Mairie de Brest" in said) is is_red


def test_put_right_their_month_goes_on(with_paul: Office) -> None:
    with_paul.is_shut_until("2026-01-25 10:00")
    with_paul.bob.presses_action("edit", "P-1")
    with_paul.bob.sends(phone="0612345678")

    with_paul.is_shut_until("2026-02-05 10:00")

    assert "recorded 31 days ago" in with_paul.bob.types("/prospect privacy")


def test_put_right_they_stay_informed(with_paul: Office) -> None:
    with_paul.bob.types('/prospect privacy informed P-1 how:"by e-mail"')

    with_paul.bob.presses_action("edit", "P-1")
    with_paul.bob.sends(phone="0612345678")

    assert "Everybody recorded here was informed" in with_paul.bob.types("/prospect privacy")


def test_a_successor_is_still_to_be_informed(with_paul: Office) -> None:
    with_paul.bob.types("/prospect privacy informed P-1")

    with_paul.bob.presses_action("edit", "P-1")
    with_paul.bob.sends(contact="Anne Petit", email="anne@brest.fr")

    assert "Anne Petit" in with_paul.bob.types("/prospect privacy")


def test_when_and_how_they_were_informed_is_noted(with_paul: Office) -> None:
    with_paul.is_shut_until("2026-01-20 10:00")

    said = with_paul.bob.types('/prospect privacy informed P-1 on:2026-01-14 how:"on the phone"')

    assert "was informed on Wed 14 January" in said
    kept = with_paul.storage.read(lambda books: books.of(TEAM).contacts.of_prospect(1))[0]
    assert kept.informed_on is not None
    assert (kept.informed_on.isoformat(), kept.informed_how) == ("2026-01-14", "on the phone")


def test_a_day_to_come_informed_nobody(with_paul: Office) -> None:
    said = with_paul.bob.types("/prospect privacy informed P-1 on:2026-01-06")

    assert said.startswith("Tue 6 January has not come yet")
    assert "P-1" in with_paul.bob.types("/prospect privacy")


def test_informed_from_the_list(with_paul: Office) -> None:
    with_paul.bob.types("/prospect privacy")

    said = with_paul.bob.presses("Inform > Informed today")

    assert "was informed on Mon 5 January" in said


def test_whoever_follows_them_is_reminded_once_before_the_month_is_over(with_paul: Office) -> None:
    with_paul.until("2026-01-29 10:00")
    early = len(reminders(with_paul))

    with_paul.until("2026-03-15 10:00")

    assert early == 0
    (reminder,) = reminders(with_paul)
    assert (
        "Mairie de Brest · P-1 · recorded on Mon 5 January, to be told before Wed 4 February"
        in (reminder)
    )
    assert "Paul" not in reminder


def test_nobody_is_reminded_of_who_was_informed(with_paul: Office) -> None:
    with_paul.bob.types("/prospect privacy informed P-1")

    with_paul.until("2026-02-15 10:00")

    assert reminders(with_paul) == []


def test_many_to_inform_are_told_of_in_one_message(with_paul: Office) -> None:
    for number in range(12):
        with_paul.bob.types(f"/prospect add Mairie{number} contact:Paul{number} source:annuaire")

    with_paul.until("2026-02-15 10:00")

    (reminder,) = reminders(with_paul)
    assert "And 3 other people: “privacy” lists them." in reminder


def test_a_line_without_an_origin_is_kept_and_to_be_completed(team: Office) -> None:
    said = team.bob.types('/prospect add Thiers contact:"Zoé Blanc"')

    assert "P-1" in said
    assert "You did not say where these details come from" in said
    assert "1 prospect nobody said where a person’s details come from: P-1" in team.bob.types(
        "/prospect privacy"
    )


def test_of_many_without_an_origin_the_first_are_named(team: Office) -> None:
    def add(books: Books) -> None:
        for number in range(1, 13):
            books.of(TEAM).contacts.add(prospect=number, at=team.now, name="Zoé Blanc")

    for number in range(1, 13):
        team.bob.types(f'/prospect add "Mairie {number}"')
    team.storage.write(add)

    said = team.bob.types("/prospect privacy")

    assert "P-10" in said
    assert "P-11, " not in said
    assert "2 more" in said


@pytest.mark.parametrize("given", ["origin:salon", "source:salon", "origine:salon"])
def test_an_origin_or_the_source_of_the_prospect_completes_it(team: Office, given: str) -> None:
    said = team.bob.types(f'/prospect add Thiers contact:"Zoé Blanc" {given}')

    assert "where these details come from" not in said
    assert "nobody said where" not in team.bob.types("/prospect privacy")


def test_nobody_there_needs_no_origin(team: Office) -> None:
    assert "come from" not in team.bob.types("/prospect add Thiers")


def test_the_form_of_a_prospect_asks_where_somebodys_details_come_from(team: Office) -> None:
    team.bob.types("/prospect add")

    team.bob.sends(name="Thiers", contact="Zoé Blanc")
    refused = dict(team.bob.errors)
    said = team.bob.sends(name="Thiers", contact="Zoé Blanc", source="salon")

    assert refused["source"].startswith("Say where these details come from")
    assert "P-1" in said


def test_so_does_the_form_of_a_person(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.presses_action("contact-new", "P-1")

    team.bob.sends(contact="Zoé Blanc")
    refused = dict(team.bob.errors)
    team.bob.sends(contact="Zoé Blanc", origin="salon")

    assert refused["origin"].startswith("Say where these details come from")
    kept = team.storage.read(lambda books: books.of(TEAM).contacts.of_prospect(1))[0]
    assert kept.origin == "salon"


def test_an_origin_is_completed_in_the_form_of_the_person(team: Office) -> None:
    team.bob.types('/prospect add Thiers contact:"Zoé Blanc"')

    team.bob.presses_action("contact-edit", "1")
    team.bob.sends(origin="salon de Nantes")

    assert "nobody said where" not in team.bob.types("/prospect privacy")
    assert "Zoé Blanc" in team.bob.types("/prospect show P-1")


def test_days_are_counted_from_the_first_recording_only(with_paul: Office) -> None:
    assert "recorded today" in with_paul.bob.types("/prospect privacy")

    with_paul.now += timedelta(days=1)

    assert "recorded yesterday" in with_paul.bob.types("/prospect privacy")


def test_the_day_of_the_recording_is_that_of_the_product(team: Office) -> None:
    team.is_shut_until("2026-01-06 00:30")
    team.bob.types('/prospect add Thiers contact:"Zoé Blanc" source:annuaire')

    said = team.bob.types('/prospect privacy informed "Zoé Blanc" P-1')
    listed = team.alice.tells("privacy P-1")

    assert said
    assert "mar. 6 janvier" in listed
