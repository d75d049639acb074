"""What is kept about people goes when its time is up, and not before somebody was told."""

from tests.handlers.kept_about_people import everything, notices
from tests.office import Office


def test_thirty_days_before_whoever_follows_them_is_told_once(paul_recorded: Office) -> None:
    paul_recorded.is_shut_until("2028-12-05 10:00")
    before = len(notices(paul_recorded))

    paul_recorded.until("2029-01-04 10:00")

    assert before == 0
    (notice,) = notices(paul_recorded)
    assert "Mairie de Brest · P-1 · 1 person, not heard of since Mon 5 January 2026" in notice
    assert "gone on Fri 5 January 2029" in notice
    assert "Paul" not in notice
    assert "Paul Roy" in everything(paul_recorded)


def test_on_the_day_they_are_forgotten_and_the_organisation_stays(paul_recorded: Office) -> None:
    office = paul_recorded
    office.bob.types("/prospect call P-1 no answer")
    office.is_shut_until("2028-12-05 10:00")
    before = office.alice.tells("stats")

    office.until("2029-01-05 10:00")

    assert "paul" not in everything(office).casefold()
    shown = office.bob.types("/prospect show P-1")
    assert "Mairie de Brest" in shown
    assert "people’s details erased, their time was up" in shown
    assert office.alice.tells("stats") == before


def test_a_call_nobody_answered_prolongs_nothing_and_a_conversation_does(
    paul_recorded: Office,
) -> None:
    office = paul_recorded
    office.bob.types('/prospect add "Mairie de Nice" contact:"Zoé Blanc" source:annuaire')
    office.is_shut_until("2027-06-01 10:00")
    office.bob.types("/prospect call P-1 no answer")
    office.bob.types("/prospect call P-2 talked")

    office.is_shut_until("2028-12-07 10:00")
    office.until("2029-01-07 10:00")

    left = everything(office)
    assert "Paul Roy" not in left
    assert "Zoé Blanc" in left


def test_after_a_long_stop_they_are_told_first_and_forgotten_thirty_days_later(
    paul_recorded: Office,
) -> None:
    office = paul_recorded
    office.is_shut_until("2031-05-06 10:00")
    told = len(notices(office))

    office.until("2031-06-04 10:00")
    before = everything(office)
    office.until("2031-06-05 10:00")

    assert told == 1
    assert "gone on Thu 5 June" in notices(office)[0]
    assert len(notices(office)) == 1
    assert "Paul Roy" in before
    assert "Paul Roy" not in everything(office)


def test_they_said_no_and_are_forgotten_six_months_later(paul_recorded: Office) -> None:
    office = paul_recorded
    office.bob.types("/prospect call P-1 not interested on:2026-01-05")

    office.is_shut_until("2026-06-05 10:00")
    office.until("2026-07-04 10:00")
    before = everything(office)
    office.until("2026-07-05 10:00")

    assert "Paul Roy" in before
    assert "Paul Roy" not in everything(office)


def test_a_parked_prospect_is_no_exception(paul_recorded: Office) -> None:
    office = paul_recorded
    office.bob.types("/prospect settings retention:people=12")
    office.bob.types("/prospect park P-1 until:2027-12-01")

    office.is_shut_until("2026-12-04 10:00")
    office.until("2027-01-05 10:00")

    assert "Paul Roy" not in everything(office)


def test_nor_is_a_closed_product(paul_recorded: Office) -> None:
    office = paul_recorded
    office.bob.types("/prospect settings retention:people=12")
    office.alice.types('/prospect product close "demarches"')

    office.is_shut_until("2026-12-04 10:00")
    office.until("2027-01-05 10:00")

    assert "Paul Roy" not in everything(office)


def test_nothing_about_it_is_said_in_the_channel(paul_recorded: Office) -> None:
    office = paul_recorded
    office.is_shut_until("2028-12-05 10:00")
    office.until("2029-01-10 10:00")

    assert [one for one in office.reads() if "Paul" in one or "go soon" in one] == []


def test_details_put_right_count_from_the_first_recording(paul_recorded: Office) -> None:
    office = paul_recorded
    office.is_shut_until("2027-01-05 10:00")
    office.bob.presses_action("edit", "P-1")
    office.bob.sends(phone="0612345678")

    office.is_shut_until("2028-12-07 10:00")
    office.until("2029-01-07 10:00")

    assert "paul" not in everything(office).casefold()
    assert "612345678" not in everything(office)


def test_a_successor_counts_from_their_own(paul_recorded: Office) -> None:
    office = paul_recorded
    office.is_shut_until("2027-01-05 10:00")
    office.bob.presses_action("edit", "P-1")
    office.bob.sends(contact="Anne Petit", email="anne@brest.fr")

    office.is_shut_until("2028-12-07 10:00")
    office.until("2029-01-07 10:00")

    assert "Anne Petit" in everything(office)
