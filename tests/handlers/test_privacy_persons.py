"""Whose rows are taken: the person's, all of theirs, and no colleague's."""

import pytest

from tests.handlers.written_down import everything, left_of
from tests.office import Office


def add_contact(office: Office, prospect: str, **values: str) -> None:
    office.bob.presses_action("contact-new", prospect)
    office.bob.sends(**values, origin="salon")


def erase(office: Office, whom: str) -> str:
    office.alice.tells(f"privacy erase {whom}")
    return office.alice.presses_directly("Effacer définitivement")


@pytest.mark.parametrize(
    "shared",
    [
        pytest.param({"phone": "0612345678"}, id="a switchboard"),
        pytest.param({"email": "paul.roy@lyon.fr"}, id="a mailbox"),
    ],
)
def test_a_colleague_who_shares_a_number_or_an_address_stays(
    with_paul: Office, shared: dict[str, str]
) -> None:
    add_contact(with_paul, "P-3", contact="Anne Petit", **shared)

    erase(with_paul, 'P-3 contact:"paul"')

    assert "Paul Roy" not in everything(with_paul)
    assert "Anne Petit" in everything(with_paul)
    assert "Anne Petit" in with_paul.bob.types("/prospect show P-3")


def test_a_successor_in_the_same_office_stays(with_paul: Office) -> None:
    with_paul.bob.presses_action("contact-edit", "2")
    with_paul.bob.sends(contact="Anne Petit", email="anne.petit@lyon.fr")

    erase(with_paul, 'P-3 contact:"paul"')

    assert left_of(with_paul, "Paul Roy", "paul.roy@lyon.fr") == []
    assert "Anne Petit · anne.petit@lyon.fr" in with_paul.bob.types("/prospect show P-3")


def test_details_put_right_twice_go_with_the_first(with_paul: Office) -> None:
    with_paul.bob.presses_action("edit", "P-3")
    with_paul.bob.sends(contact="Pauline Roy-Duval", email="duval@autre.fr", phone="0698765432")
    with_paul.bob.presses_action("edit", "P-3")
    with_paul.bob.sends(contact="P. Duval", email="pd@tiers.fr")

    erase(with_paul, "P-3")

    assert left_of(with_paul, "Paul", "Duval", "0612345678", "0698765432", "tiers.fr") == []
