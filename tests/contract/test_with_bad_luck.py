"""What people do wrong, twice or too late, on every chat: one clear sentence, nothing lost, nobody woken."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.contract.workplace import Visitor, Workplace

NASTY = [
    "@all @channel @here",
    "<!channel> <!here>",
    "~town-square #general",
    "| a | b |",
    "**bold** _it_ `code` [link](http://x.example)",
]


@pytest.mark.parametrize("name", NASTY)
def test_a_name_is_shown_as_it_was_typed_and_wakes_nobody(bob: Visitor, name: str) -> None:
    bob.types("#equipe", f'/prospect add "{name}"')

    said = bob.reads("Recorded.")

    assert "P-1" in said
    assert "town-square" in said or "town-square" not in name


def test_an_unknown_word_is_told_with_what_was_meant(bob: Visitor) -> None:
    bob.types("#equipe", "/prospect ad Thiers")

    assert "Did you mean" in bob.reads("I do not know the command")


def test_a_button_pressed_again_changes_nothing(bob: Visitor) -> None:
    bob.types("#equipe", '/prospect add "Thiers Town Hall"')
    bob.reads("Recorded.")
    bob.presses("Undo")
    bob.reads("is no longer recorded")

    bob.types("#equipe", "/prospect list all")

    assert "Thiers" not in bob.reads("No prospect")


def test_two_people_at_once_both_get_their_answer(
    place: Workplace, alice: Visitor, bob: Visitor
) -> None:
    def add(visitor: Visitor, name: str) -> None:
        visitor.types("#equipe", f'/prospect add "{name}"')

    with ThreadPoolExecutor(2) as both:
        first = both.submit(add, alice, "Mairie de Metz")
        second = both.submit(add, bob, "Mairie de Toul")
        first.result()
        second.result()

    assert "Mairie de Metz" in alice.reads("C’est noté")
    assert "Mairie de Toul" in bob.reads("Recorded.")


def test_words_said_directly_are_a_command(bob: Visitor) -> None:
    bob.types("dm", 'add "Thiers Town Hall"')

    assert "P-1" in bob.reads("Recorded.", place="dm")


def test_a_form_asked_for_directly_is_behind_a_button(bob: Visitor) -> None:
    bob.types("dm", "add")
    bob.goes("dm")

    bob.presses("Open the form")
    bob.fills({"Organisation": "Thiers Town Hall"})
    errors = bob.submits()

    assert errors == {}
    assert "P-1" in bob.reads("Recorded.")


def test_what_was_missed_is_refused_in_the_form_and_kept(bob: Visitor) -> None:
    bob.types("#equipe", '/prospect add "Thiers Town Hall"')
    bob.types("#equipe", "/prospect park P-1")
    bob.fills({"Until": "2025-12-01"})

    errors = bob.submits()

    assert len(errors) == 1
    bob.fills({"Until": "2026-02-03"})
    assert bob.submits() == {}
    assert "Thiers Town Hall" in bob.reads("Parked until")


@pytest.mark.parametrize("name", ["@all @channel @here Metz", "@alice Metz", "<!channel> Metz"])
def test_a_name_in_the_channel_calls_nobody(
    place: Workplace, alice: Visitor, bob: Visitor, name: str
) -> None:
    bob.types("#equipe", f'/prospect add "{name}"')
    bob.reads("Recorded.")

    bob.types("#equipe", "/prospect decline P-1 reason:too-specific")
    alice.reads("Metz", place="#equipe")
    place.settles()

    assert place.called(alice) == 0
