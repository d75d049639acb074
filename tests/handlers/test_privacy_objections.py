"""Objections: who is refused from then on, whom the day after erases, and what undoing takes back."""

import pytest

from tests.handlers.test_privacy_persons import add_contact
from tests.handlers.written_down import everything, left_of
from tests.office import Office

REFUSED = "Somebody with this address or number asked"
METZ = '/prospect add "Mairie de Metz"'


def objects(office: Office, whom: str = "P-3") -> str:
    office.alice.tells(f"privacy object {whom}")
    return office.alice.presses_directly("Clore et effacer")


def is_refused(office: Office, what: str) -> bool:
    """Somebody adds them; whoever is not refused goes again."""
    said = office.bob.types(f"{METZ} {what}")
    if said.startswith(REFUSED):
        return True
    office.bob.types("/prospect undo")
    return False


@pytest.mark.parametrize(
    "what",
    [
        pytest.param("email:paul.roy@lyon.fr", id="the address"),
        pytest.param("email:Paul.ROY@Lyon.FR", id="in capitals"),
        pytest.param("email:paul.roy+salons@lyon.fr", id="with a label"),
        pytest.param("phone:0612345678", id="the number"),
        pytest.param('phone:"06 12 34 56 78"', id="in pairs"),
        pytest.param('phone:"+33 6 12 34 56 78"', id="with its country"),
        pytest.param('phone:"0033 6.12.34.56.78"', id="with two noughts and dots"),
        pytest.param('contact:"Somebody Else" phone:0612345678', id="under another name"),
    ],
)
def test_who_objected_is_refused_however_they_are_written(with_paul: Office, what: str) -> None:
    objects(with_paul)

    refused = is_refused(with_paul, what)
    with_paul.bob.presses_action("contact-new", "P-1")
    with_paul.bob.sends(**in_a_form(what), origin="salon")

    assert refused
    assert REFUSED in str(with_paul.bob.errors)


def in_a_form(what: str) -> dict[str, str]:
    name, _, value = (
        what.rpartition(" ")[2].partition(":") if '"' not in what else what.partition(":")
    )
    if name == "contact":
        return {"contact": "Somebody Else", "phone": "0612345678"}
    return {name: value.strip('"')}


@pytest.mark.parametrize(
    "what",
    [
        pytest.param("email:paul.roy@metz.fr", id="another domain"),
        pytest.param("email:paulroy@lyon.fr", id="another address"),
        pytest.param("phone:0612345679", id="another number"),
        pytest.param('contact:"Paul Roy"', id="a namesake"),
    ],
)
def test_others_are_not_refused(with_paul: Office, what: str) -> None:
    objects(with_paul)

    assert not is_refused(with_paul, what)


def test_gmail_reads_over_dots_and_labels(with_paul: Office) -> None:
    add_contact(with_paul, "P-1", contact="Lise Moreau", email="lise.moreau+pro@gmail.com")

    objects(with_paul, "P-1")

    assert is_refused(with_paul, "email:lisemoreau@googlemail.com")


def test_undoing_another_call_takes_no_objection_back(with_paul: Office) -> None:
    with_paul.bob.types("/prospect call P-3 voicemail")
    with_paul.bob.types("/prospect call P-3 do not contact")
    entries = with_paul.bob.answers[-2]["controls"]
    undo = next(one for one in entries if one["action"] == "undo")

    with_paul.bob.presses_action("undo", undo["value"])

    assert is_refused(with_paul, "email:paul.roy@lyon.fr")
    with_paul.until("2026-01-06 10:00")
    assert left_of(with_paul, "paul") == []


def test_of_two_such_calls_one_undone_the_other_stands(with_paul: Office) -> None:
    with_paul.bob.types("/prospect call P-3 do not contact")
    with_paul.bob.types("/prospect call P-3 do not contact")

    with_paul.bob.types("/prospect undo")

    assert is_refused(with_paul, "email:paul.roy@lyon.fr")
    with_paul.until("2026-01-06 10:00")
    assert left_of(with_paul, "paul") == []
    assert is_refused(with_paul, "email:paul.roy@lyon.fr")


def test_an_older_objection_outlives_a_call_that_is_undone(with_paul: Office) -> None:
    add_contact(with_paul, "P-1", contact="Paul Roy", email="paul.roy@lyon.fr")
    objects(with_paul, "P-1 contact:paul")
    add_contact(with_paul, "P-2", contact="Ada Lob", phone="0698765432")
    with_paul.bob.types("/prospect call P-2 do not contact")

    with_paul.bob.types("/prospect undo")

    assert is_refused(with_paul, "email:paul.roy@lyon.fr")
    assert not is_refused(with_paul, "phone:0698765432")


def test_who_came_after_the_call_is_not_erased_with_the_others(with_paul: Office) -> None:
    with_paul.bob.types("/prospect call P-3 do not contact")
    add_contact(with_paul, "P-3", contact="Anne Petit", email="anne@brest.fr")

    with_paul.until("2026-01-06 10:00")

    assert left_of(with_paul, "Paul Roy") == []
    assert "Anne Petit" in with_paul.bob.types("/prospect show P-3")
    assert not is_refused(with_paul, "email:anne@brest.fr")


def test_details_put_right_after_the_call_go_with_the_others(with_paul: Office) -> None:
    with_paul.bob.types("/prospect call P-3 do not contact")
    with_paul.bob.presses_action("contact-edit", "2")
    with_paul.bob.sends(contact="Paul Royer", email="royer@tiers.fr", phone="0698765432")

    with_paul.until("2026-01-06 10:00")

    assert left_of(with_paul, "Royer", "Paul Roy", "0698765432") == []


def test_who_has_neither_address_nor_number_is_erased_too(with_paul: Office) -> None:
    add_contact(with_paul, "P-1", contact="Lise Moreau")
    with_paul.bob.types("/prospect call P-1 do not contact")

    with_paul.until("2026-01-06 10:00")

    assert left_of(with_paul, "Lise", "Moreau") == []


def test_an_objection_closes_a_prospect_of_a_closed_product_too(with_paul: Office) -> None:
    with_paul.alice.types("/prospect product close demarches")

    objects(with_paul)

    assert left_of(with_paul, "Paul Roy") == []
    assert "Pas intéressé" in with_paul.alice.tells("show P-3")


def test_of_an_objection_a_fingerprint_is_kept_and_nothing_else(with_paul: Office) -> None:
    objects(with_paul)

    kept = [line for line in everything(with_paul).splitlines() if "roy" in line.casefold()]
    prints = with_paul.storage.read(
        lambda books: books.connection.exec_driver_sql("SELECT fingerprint FROM objections").all()
    )

    assert kept == []
    assert {len(one[0]) for one in prints} == {64}
