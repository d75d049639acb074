"""The whole of a prospect on one card, seen by one person alone."""

from handlers.timeline_words import DEEDS
from tests.office import TEAM, Office

ELSEWHERE = {"forgotten", "heard", "import", "merge", "merged-away"}
"""Told by tests of their own."""


def test_the_card_tells_everything_that_happened(team: Office) -> None:
    team.bob.types("/prospect add Thiers contact:Marie phone:0144498500 source:fair")
    team.bob.types("/prospect call P-1 no answer")
    team.alice.types(
        '/prospect appel P-1 intéressé suite:demain faire:"envoyer" note:"Très pressés"'
    )
    team.bob.types('/prospect meet P-1 when:"2026-01-08 14:00" with:@{alice}')

    shown = team.bob.types("/prospect show P-1")

    for said in (
        "Thiers · P-1",
        "Stage: Interested",
        "Next action: Tue 6 January · envoyer",
        "Last contact: Mon 5 January",
        "Calls: 2, one was a conversation",
        "Source: fair",
        "• Marie · 0144498500",
        "@alice · Interested · “Très pressés”",
        "@bob · No answer",
        "Thu 8 January 14:00 · planned, with @alice",
        "@alice · call: Interested",
        "@bob · recorded",
        "Confidence:",
    ):
        assert said in shown


def test_the_timeline_says_what_changed(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types("/prospect stage P-1 pilot")
    team.bob.types('/prospect next-action P-1 tomorrow "send the deck"')
    team.bob.types("/prospect park P-1 until:2026-03-02 reason:elections")
    team.bob.types('/prospect note P-1 "They know Ambert."')

    shown = team.bob.types("/prospect show P-1")

    assert "@bob · stage: New → Pilot" in shown
    assert "@bob · next action: Tue 6 January · send the deck" in shown
    assert "@bob · parked: until Mon 2 March" in shown
    assert "@bob · note" in shown


def test_what_was_undone_is_told_as_undone(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types("/prospect call P-1 busy")
    team.bob.presses("Undo")

    shown = team.bob.types("/prospect show P-1")

    assert "(undone)" in shown


def test_only_the_last_ten_entries_are_shown(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    for number in range(12):
        team.bob.types(f'/prospect note P-1 "note {number}"')

    shown = team.bob.types("/prospect show P-1")

    assert shown.count("@bob · note") == 10
    assert "Earlier entries are kept." in shown


def test_show_alone_asks_which_one(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types("/prospect show")

    assert team.bob.sends(who="P-1").startswith("Thiers · P-1")


def test_a_closed_one_offers_to_reopen_it(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types("/prospect call P-1 not interested")

    shown = team.bob.types("/prospect show P-1")

    assert "Stage: Not interested (they said no)" in shown
    assert "[Reopen]" in shown
    assert "[Log a call]" not in shown


def test_a_button_of_one_that_was_removed_says_so(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.alice.types("/prospect show P-1")
    team.bob.presses("Undo")

    answer = team.alice.presses("Modifier")

    assert "P-1" in answer


def test_nothing_of_it_reaches_the_channel(team: Office) -> None:
    team.bob.types("/prospect add Thiers contact:Marie")

    team.bob.types("/prospect show P-1")

    assert team.reads() == []


def test_whatever_can_be_done_has_its_name_in_the_timeline(team: Office) -> None:
    for line in (
        "add Thiers",
        "call P-1 interested",
        "next-action P-1 tomorrow",
        "done P-1",
        "meet P-1 when:tomorrow",
        "meet P-1 cancel",
        'meet P-1 when:"2026-01-04 10:00"',
        "score P-1 P1=4",
        'note P-1 "They retype forms."',
        'need P-1 "Import"',
        "relay P-1 farmers size:300",
        "introduce P-1 through:me",
        "ask-around P-1",
        "park P-1 until:2026-02-02",
        "decline P-1 contractor",
        "reopen P-1",
        "score P-1 C1=4 C3=4",
        "stage P-1 user",
        "satisfied P-1 yes",
    ):
        team.bob.types(f"/prospect {line}")
    team.bob.presses_action("edit", "P-1")
    team.bob.sends(source="A fair")
    team.bob.presses_action("contact-new", "P-1")
    team.bob.sends(contact="Marie Dupont", origin="salon")
    team.bob.presses_action("keep", "P-1")
    team.bob.presses_action("later", "P-1:3")
    team.bob.presses("Undo")

    done = team.storage.read(lambda books: books.of(TEAM).entries.of_prospect(1, at_most=50))

    assert {entry.what for entry in done} == DEEDS - ELSEWHERE
