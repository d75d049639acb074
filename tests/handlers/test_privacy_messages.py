"""Whoever is erased is named no more in what the bot wrote to people directly, nor on their pages."""

import pytest

from chat.port import Message, Press
from domain.people import Place
from tests.office import TEAM, Office


@pytest.fixture
def with_paul(one: Office) -> Office:
    """Alice administers; Paul Roy is at the Mairie de Brest, P-2, which Bob follows as he does P-3."""
    one.bob.types(
        '/prospect add "Mairie de Brest" contact:"Paul Roy" email:paul.roy@lyon.fr phone:0612345678'
    )
    one.bob.types('/prospect add "Mairie de Nice"')
    return one


def erase(office: Office) -> None:
    office.alice.tells("privacy erase P-2")
    office.alice.presses_directly("Effacer définitivement")


def test_a_page_that_told_of_them_is_emptied(with_paul: Office) -> None:
    office = with_paul
    office.bob.types('/prospect next-action P-2 2026-01-05 "call Paul Roy"')
    before = office.bob.opens_home()

    erase(office)

    assert "Paul Roy" in before
    assert office.bob.home.startswith("Somebody asked to be erased: open this page anew.")


def test_a_page_that_told_of_others_stays(with_paul: Office) -> None:
    office = with_paul
    office.bob.types('/prospect next-action P-3 2026-01-05 "call Anne"')
    before = office.bob.opens_home()

    erase(office)

    assert "call Anne" in before
    assert office.bob.home == before


def test_what_told_of_another_prospect_and_named_them_is_emptied(with_paul: Office) -> None:
    office = with_paul
    office.bob.types('/prospect next-action P-3 2026-01-06 "ask paul.roy@lyon.fr"')
    office.until("2026-01-06 10:00")
    before = str(office.bob.messages)

    erase(office)

    assert "ask paul.roy@lyon.fr" in before
    assert "paul.roy" not in str(office.bob.messages)


def test_what_told_of_another_prospect_only_stays(with_paul: Office) -> None:
    office = with_paul
    office.bob.types('/prospect next-action P-3 2026-01-06 "ask Anne"')
    office.until("2026-01-06 10:00")

    erase(office)

    assert "ask Anne" in str(office.bob.messages)


def test_an_answer_in_place_of_a_message_is_found_again(with_paul: Office) -> None:
    """Where the chat changes what was pressed by itself, no message goes through the outbox."""
    office = with_paul
    office.bob.types('/prospect next-action P-2 2026-01-06 "see Anne"')
    office.until("2026-01-06 10:00")
    stamp = office.chat.walls["bob"][-1]["ts"]
    stood = Message("bob", stamp)
    head = office.bob.head(Place("bob", direct=True))
    said = office.bob.does(Press(**head, action="done", value="P-2", message=stood))

    found = office.storage.read(lambda books: books.of(TEAM).messages.telling_of([2], beside=False))

    assert "Paul Roy" in said
    assert (f"at:bob:{stamp}", "bob") in found.messages
