"""The same person at two prospects that become one is kept from when they were first written down."""

import pytest

from tests.handlers.kept_about_people import everything
from tests.office import TEAM, Office

AGAIN = '/prospect add "Ville de Brest" contact:"Paul Roy" email:paul.roy@brest.fr source:annuaire'


@pytest.fixture
def twice(paul_recorded: Office) -> Office:
    """Paul Roy at P-1 since 5 January 2026, and since 1 June at P-2, which is the same."""
    paul_recorded.is_shut_until("2026-06-01 10:00")
    paul_recorded.bob.types(AGAIN)
    return paul_recorded


def phone_at(office: Office, prospect: str) -> None:
    office.bob.presses_action("edit", prospect)
    office.bob.sends(phone="0612345678")


def known_since(office: Office, prospect: int) -> list[str]:
    several = office.storage.read(lambda books: books.of(TEAM).contacts.of_prospect(prospect))
    return [one.known_since.date().isoformat() for one in several]


@pytest.mark.parametrize("more", [(), ("P-1",), ("P-2",), ("P-1", "P-2")], ids=str)
@pytest.mark.parametrize("kept", ["P-1", "P-2"])
def test_a_merge_does_not_prolong(twice: Office, more: tuple[str, ...], kept: str) -> None:
    for one in more:
        phone_at(twice, one)
    twice.bob.types(f"/prospect merge P-1 P-2 keep:{kept}")
    since = known_since(twice, int(kept.removeprefix("P-")))

    twice.is_shut_until("2028-12-06 10:00")
    twice.until("2029-01-05 10:00")

    assert since == ["2026-01-05"]
    assert "Paul Roy" not in everything(twice)


def test_undone_each_counts_from_their_own_again(twice: Office) -> None:
    twice.bob.types("/prospect merge P-1 P-2 keep:P-2")

    twice.bob.tells("undo")

    assert known_since(twice, 1) == ["2026-01-05"]
    assert known_since(twice, 2) == ["2026-06-01"]
