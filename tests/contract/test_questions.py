"""What is asked directly, answered by buttons or in words, and what is shown to whoever comes home."""

from datetime import datetime

import pytest

from tests.contract.workplace import Visitor, Workplace
from tests.office import PARIS

AFTER = datetime(2026, 1, 5, 11, 0, tzinfo=PARIS)


@pytest.fixture
def met(place: Workplace, alice: Visitor, bob: Visitor) -> Workplace:
    """Two people met somebody, and have been asked."""
    both = f"{place.calls('alice')},{place.calls('bob')}"
    bob.types("#equipe", '/prospect add "Thiers Town Hall"')
    bob.reads("Recorded.")
    bob.types("#equipe", f'/prospect meet P-1 when:"2026-01-05 10:00" for:30 with:{both}')
    bob.reads("booked")
    place.passes_until(AFTER)
    bob.reads("1/9", place="dm")
    alice.reads("1/9", place="dm")
    return place


def test_nine_questions_are_answered_by_buttons_and_make_a_score(
    met: Workplace, bob: Visitor
) -> None:
    bob.goes("dm")

    for number in range(1, 10):
        bob.reads(f"{number}/9")
        bob.presses("3", on=f"{number}/9")
    met.settles()

    assert "54 = pain 30.0 + reach 21.9 + digital 25.0" in bob.reads("9 answers of 9")


def test_two_people_answer_one_by_buttons_one_in_words_and_both_hear_where_they_differ(
    met: Workplace, alice: Visitor, bob: Visitor
) -> None:
    bob.goes("dm")
    for number in range(1, 10):
        bob.reads(f"{number}/9")
        bob.presses("4", on=f"{number}/9")

    alice.types("dm", "noter P-1 P1=0 P2=3 P3=3 D1=3 D2=2 R2=1 C1=1 C3=1 E=1")
    met.settles()

    for person, words in ((alice, "de la même façon"), (bob, "alike")):
        told = person.reads(words, place="dm")
        assert "Thiers Town Hall" in told
        assert "P1" in told


def test_a_question_that_was_answered_takes_no_second_answer(met: Workplace, bob: Visitor) -> None:
    bob.goes("dm")
    bob.presses("3", on="1/9")

    second = bob.reads("2/9")

    assert not any("1/9" in text for text in bob.sees("dm"))
    assert "2/9" in second


def test_home_shows_what_waits_for_me(met: Workplace, bob: Visitor) -> None:
    bob.types("dm", "home")

    assert "Thiers Town Hall" in bob.reads("One questionnaire waits for you", place="dm")


def test_a_menu_moves_somebody_on(bob: Visitor) -> None:
    bob.types("#equipe", '/prospect add "Thiers Town Hall"')
    bob.reads("Recorded.")
    bob.types("#equipe", "/prospect stage P-1")

    bob.fills({"Stage": "Pilot"})

    assert bob.submits() == {}
    assert "Thiers Town Hall" in bob.reads("Pilot")
