"""Whoever follows them is told thirty days before, and decides."""

from datetime import timedelta

from tests.handlers.kept_about_people import everything, notices
from tests.office import Office


def test_nobody_is_told_on_a_sunday_but_the_friday_before(paul_recorded: Office) -> None:
    office = paul_recorded
    # Thirty days before 5 August 2026 it is Monday; before the 4th, the end of seven months, Sunday.
    office.now = office.now.replace(day=4)
    office.bob.types('/prospect add "Mairie de Nice" contact:"Zoé Blanc" source:annuaire')
    office.bob.types("/prospect settings retention:people=7")

    office.is_shut_until("2026-07-01 10:00")
    office.until("2026-07-02 10:00")
    before = len(notices(office))
    office.until("2026-07-03 10:00")

    assert before == 0
    (notice,) = notices(office)
    assert "P-2" in notice


def test_they_were_in_touch_and_are_kept(paul_recorded: Office) -> None:
    office = paul_recorded
    office.is_shut_until("2028-12-07 10:00")

    office.bob.presses_directly("We were in touch")
    office.bob.sends(on=office.now.date() - timedelta(days=10))
    office.until("2029-02-01 10:00")

    assert "are kept until Thu 27 November 2031" in office.bob.answers[-1]["text"]
    assert "Paul Roy" in everything(office)
    assert len(notices(office)) == 1


def test_that_is_undone_like_anything_else(paul_recorded: Office) -> None:
    office = paul_recorded
    office.is_shut_until("2028-12-07 10:00")
    office.bob.presses_directly("We were in touch")
    office.bob.sends(on=office.now.date())

    office.bob.tells("undo")
    office.until("2029-02-10 10:00")

    assert "Paul Roy" not in everything(office)


def test_a_day_to_come_is_no_contact(paul_recorded: Office) -> None:
    office = paul_recorded
    office.is_shut_until("2028-12-07 10:00")
    office.bob.presses_directly("We were in touch")

    office.bob.sends(on=office.now.date() + timedelta(days=1))

    assert "on" in office.bob.errors


def test_let_go_they_are_forgotten_at_once(paul_recorded: Office) -> None:
    office = paul_recorded
    office.is_shut_until("2028-12-07 10:00")

    asked = office.bob.presses_directly("Let go")
    said = office.bob.presses_directly("Erase their details")

    assert "It cannot be undone" in asked
    assert said.startswith("The details of the people at Mairie de Brest (P-1) are erased")
    assert "Paul Roy" not in everything(office)
    assert not office.bob.tells("undo").startswith("Undone")


def test_the_card_opens_from_the_notice(paul_recorded: Office) -> None:
    paul_recorded.is_shut_until("2028-12-07 10:00")

    said = paul_recorded.bob.presses_directly("Open")

    assert "Paul Roy" in said


def test_somebody_else_decides_nothing_unless_they_administer(paul_recorded: Office) -> None:
    office = paul_recorded
    office.is_shut_until("2028-12-07 10:00")

    chloe = office.chloe.presses_action("retention-sure", "P-1")
    left = everything(office)
    alice = office.alice.presses_action("retention-sure", "P-1")

    assert "à cette personne de décider" in chloe
    assert "Paul Roy" in left
    assert alice.startswith("Les coordonnées des personnes chez Mairie de Brest (P-1)")


def test_without_a_notice_nothing_is_let_go(paul_recorded: Office) -> None:
    said = paul_recorded.bob.presses_action("retention-sure", "P-1")

    assert said.startswith("Nothing of Mairie de Brest goes soon")
    assert "Paul Roy" in everything(paul_recorded)


def test_what_goes_soon_is_listed_for_the_team(paul_recorded: Office) -> None:
    office = paul_recorded
    none = office.chloe.types("/prospect rgpd conservation")
    office.is_shut_until("2028-12-07 10:00")

    listed = office.chloe.types("/prospect rgpd conservation")

    assert none == "Aucune coordonnée n’est effacée dans les 30 prochains jours."
    assert "Mairie de Brest · P-1 · 1 personne" in listed
    assert "Paul" not in listed


def test_they_were_in_touch_is_said_in_a_closed_product_too(paul_recorded: Office) -> None:
    office = paul_recorded
    office.alice.types('/prospect product close "demarches"')
    office.is_shut_until("2028-12-07 10:00")

    office.bob.presses_directly("We were in touch")
    office.bob.sends(on=office.now.date() - timedelta(days=10))
    office.until("2029-02-01 10:00")

    assert "are kept until Thu 27 November 2031" in office.bob.answers[-1]["text"]
    assert "Paul Roy" in everything(office)
