"""Calling one segment alone, and what is told of it."""

from tests.handlers.calling import add, asks, names
from tests.office import Office


def test_one_segment_alone_can_be_called(team: Office) -> None:
    team.bob.types('/prospect add Ambert segment:"Town halls"')
    team.bob.types("/prospect add Bourges segment:Agencies")
    team.bob.types("/prospect add Cahors segment:Agencies")
    first = asks(team.bob, 'next segment:"Agencies"')
    said = team.bob.presses("No answer")
    empty = team.bob.presses("No answer")

    assert first == "Bourges · P-2"
    assert names(said) == "Cahors · P-3"
    assert "Nobody to call now in Agencies." in empty
    assert names(team.bob.presses("All segments")) == "Ambert · P-1"


def test_asking_for_another_segment_frees_the_one_in_hand(team: Office) -> None:
    team.bob.types('/prospect add Ambert segment:"Town halls"')
    team.bob.types("/prospect add Bourges segment:Agencies")
    asks(team.bob, "next Town halls")

    assert asks(team.bob, "next agencies") == "Bourges · P-2"
    assert asks(team.alice) == "Ambert · P-1"


def test_a_segment_nobody_knows_is_refused(two: Office) -> None:
    said = two.bob.types("/prospect next segment:Moon")

    assert said.startswith("There is no segment called “Moon”.")


def test_the_card_counts_coverage_as_the_segment_does(team: Office) -> None:
    team.bob.types('/prospect segment new "Agencies" population:200')
    team.bob.types("/prospect add Ambert segment:Agencies")
    team.bob.types("/prospect add Bourges segment:Agencies")
    asks(team.bob)
    said = team.bob.presses("No answer")
    empty = team.bob.presses("No answer")

    assert "Agencies · 1/200 called (0.5%)" in said
    assert "2/200 called (1.0%)" in empty
    assert "2 of 200 called (1.0%)" in team.bob.types("/prospect segment Agencies")


def test_those_of_a_paused_segment_are_told_when_nobody_else_is_left(team: Office) -> None:
    team.bob.types("/prospect add Ambert segment:Agencies")
    team.bob.types("/prospect segment Agencies state:paused")

    said = team.bob.types("/prospect next")

    assert "1 in a segment that is paused or dropped" in said
    assert "There is nobody left" not in said


def test_an_answer_to_the_question_and_a_stop_stay_in_the_segment_asked_for(team: Office) -> None:
    team.bob.types("/prospect portrait ready forms")
    team.bob.types('/prospect add Ambert segment:"Town halls"')
    team.bob.types("/prospect add Bourges segment:Agencies")
    team.bob.types("/prospect add Cahors segment:Agencies")
    asks(team.bob, "next Agencies")
    team.bob.presses("Yes")
    second = names(team.bob.presses("No answer"))
    team.bob.presses("Stop calling")

    assert second == "Cahors · P-3"
    assert names(team.bob.presses("Next call")) == "Cahors · P-3"


def test_a_segment_nobody_knows_comes_with_those_there_are(two: Office) -> None:
    assert "[Segments]" in two.bob.types("/prospect next Moon")


def test_the_first_day_and_the_only_one_are_said_as_one_says_them(team: Office) -> None:
    add(team, "Ambert")
    team.bob.types("/prospect call P-1 no answer")

    said = team.alice.types("/prospect suivant")

    assert "1/1 appelé (" in said
    assert "peuvent être appelés le mer. 7 janvier." in said
