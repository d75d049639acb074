"""Who comes next, who is left alone, and why nobody is left."""

from datetime import date

import pytest

from tests.handlers.calling import add, asks, names
from tests.office import Office


def test_call_backs_come_first_those_of_ones_own_before_those_of_others(team: Office) -> None:
    add(team, "Never called", "Hers", "His", "Nobody's")
    team.bob.types("/prospect call P-2 call back tomorrow")
    team.bob.types("/prospect call P-3 call back tomorrow")
    team.alice.types("/prospect show P-2")
    team.alice.presses("Modifier")
    team.alice.sends(owner=(team.alice.person,))
    team.until("2026-01-06 09:00")

    assert asks(team.bob) == "His · P-3"
    assert asks(team.alice) == "Hers · P-2"
    assert asks(team.chloe) == "Never called · P-1"


def test_a_call_back_for_today_is_called_again_today_but_not_at_once(two: Office) -> None:
    asks(two.bob)
    two.bob.presses("Call back")
    said = two.bob.sends(next=date(2026, 1, 5))
    two.until("2026-01-05 10:00")

    assert names(said) == "Bourges · P-2"
    assert asks(two.alice) == "Ambert · P-1"


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ('next-action P-1 tomorrow "call Marie"', "Ambert · P-1"),
        ('next-action P-1 demain "rappeler"', "Ambert · P-1"),
        ('next-action P-1 tomorrow "send the deck"', "Bourges · P-2"),
    ],
)
def test_a_next_action_that_says_to_call_is_a_call_back(two: Office, line: str, first: str) -> None:
    two.bob.types("/prospect score P-2 P1=4 P2=4 P3=4")
    two.bob.types(f"/prospect {line}")
    two.until("2026-01-06 09:00")

    assert asks(two.bob) == first


def test_who_was_tried_comes_before_who_was_not_in_the_other_half_of_the_day(two: Office) -> None:
    two.bob.types("/prospect call P-2 busy")
    two.until("2026-01-06 09:00")
    morning = asks(two.bob)
    two.bob.types("/prospect next stop")
    two.until("2026-01-06 12:00")

    assert morning == "Ambert · P-1"
    assert asks(two.bob) == "Bourges · P-2"


def test_among_equals_the_better_score_comes_first(two: Office) -> None:
    two.bob.types("/prospect score P-2 P1=4 P2=4 P3=4 D1=4 D2=4")

    assert asks(two.bob) == "Bourges · P-2"


def test_nobody_is_called_twice_a_day(two: Office) -> None:
    two.bob.types("/prospect call P-1 talked")
    two.bob.types("/prospect call P-2 talked")
    today = two.bob.types("/prospect next")
    two.until("2026-01-06 09:00")

    assert "2 with a call today: again from tomorrow on" in today
    assert "The next ones can be called on Tue 6 January." in today
    assert asks(two.bob) == "Ambert · P-1"


@pytest.mark.parametrize(
    "line",
    [
        "park P-1 until:2026-02-02",
        "call P-1 later next:2026-02-02",
        "stage P-1 not interested",
        'meet P-1 when:"2026-01-12 14:00"',
        'next-action P-1 2026-01-12 "write"',
        "call P-1 wrong number",
        "call P-1 interested next:monday",
    ],
)
def test_who_is_set_aside_closed_or_planned_is_given_to_nobody(two: Office, line: str) -> None:
    asks(two.bob)
    two.bob.types(f"/prospect {line}")
    two.until("2026-01-06 15:00")

    assert asks(two.bob) == asks(two.bob) == "Bourges · P-2"
    assert "Personne à appeler maintenant" in two.alice.types("/prospect next")


def test_who_was_parked_is_back_on_the_day(two: Office) -> None:
    two.bob.types("/prospect park P-1 until:2026-01-08")
    two.bob.types("/prospect park P-2 until:2026-01-09")
    before = two.bob.types("/prospect next")
    two.until("2026-01-08 00:00")

    assert "2 parked" in before
    assert "The next ones can be called on Thu 8 January." in before
    assert asks(two.bob) == "Ambert · P-1"


def test_an_empty_queue_says_why_in_figures_and_what_can_be_done(team: Office) -> None:
    add(team, "Parked", "Tried", "Planned", "Met soon", "Moved away", "In hand")
    for line in (
        "park P-1 until:2026-02-02",
        "call P-2 no answer",
        'next-action P-3 2026-01-09 "write"',
        "meet P-4 2026-01-12 14:00",
        "call P-5 wrong number",
    ):
        team.bob.types(f"/prospect {line}")
    team.alice.types("/prospect next")

    said = team.bob.types("/prospect next")

    assert said.splitlines() == [
        "Nobody to call now for demarches.",
        "2/6 called (33.3%)",
        "• 1 parked",
        "• 1 waiting for their next try (its day, or the other half of the day)",
        "• 1 with a next action ahead",
        "• 1 with a meeting ahead",
        "• 1 without a number that works: find another contact",
        "• 1 with somebody of the team now",
        "The next ones can be called on Wed 7 January.",
        "[Add a prospect] [Parked] [Gone quiet]",
    ]


def test_without_a_prospect_there_is_nobody_to_call(team: Office) -> None:
    assert "There is nobody left to call here" in team.bob.types("/prospect next")
