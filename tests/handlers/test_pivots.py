"""A segment that is stuck is left for its opposite; what that sets aside comes back when it is undone."""

from datetime import date

import pytest

from domain.prospects import Prospect
from handlers.pivot_parking import LATER, TOGETHER
from tests.office import Office, prospect

CROWD = TOGETHER + LATER + 7
PIVOT = '/prospect pivot from:"Ministries" to:"State agencies" why:"They decide slowly"'


@pytest.fixture
def stuck(team: Office) -> Office:
    """P-1 to P-4 in Ministries: refused, tried, a pilot, and one that was never called."""
    team.bob.types('/prospect segment new "Ministries" population:12')
    for name in "ABCD":
        team.bob.types(f'/prospect add "Ministry {name}" segment:"Ministries"')
    team.bob.types("/prospect call P-1 not-interested obstacle:complex_decision,own_means")
    team.bob.types("/prospect call P-2 busy obstacle:complex_decision")
    team.bob.types("/prospect stage P-3 pilot")
    return team


def parked(office: Office) -> list[int]:
    numbers = range(1, 5)
    return [one for one in numbers if prospect(office, one).parked_until is not None]


def test_the_open_ones_are_parked_pilots_and_closed_ones_stay(stuck: Office) -> None:
    told = stuck.bob.types(f"{PIVOT} park-until:2026-12-01")

    assert told.startswith("From Ministries to State agencies: the pivot is recorded.")
    assert "2 calls to 2, 1 interested; held back by Decision too complex (2)" in told
    assert "2 prospects are parked until Tue 1 December. The old segment: Paused." in told
    assert parked(stuck) == [2, 4]
    assert prospect(stuck, 4).parked_until == date(2026, 12, 1)
    assert prospect(stuck, 4).park_reason == "→ State agencies"


def test_the_opposite_of_the_obstacles_is_proposed(stuck: Office) -> None:
    told = stuck.bob.types(PIVOT)

    assert "The opposite to look for: small bodies with few means, where one person decides" in told


def test_the_old_segment_rests_and_the_new_one_is_in_use(stuck: Office) -> None:
    stuck.bob.types(f'{PIVOT} hypothesis:"Small, few means" state:dropped')

    told = stuck.bob.types("/prospect segment")
    assert "• State agencies · population unknown · “Small, few means”" in told
    assert "· Dropped [Open]" in told


def test_without_a_day_they_rest_for_half_a_year(stuck: Office) -> None:
    stuck.bob.types(PIVOT)

    assert prospect(stuck, 4).parked_until == date(2026, 7, 7)


def test_the_channel_reads_figures_and_neither_a_name_nor_free_text(stuck: Office) -> None:
    stuck.bob.types(f"{PIVOT} park-until:2026-12-01")

    said = stuck.reads()[-1]
    assert "quitte Ministries pour State agencies" in said
    assert "2 appels à 2" in said
    assert "They decide slowly" not in said
    assert "Ministry" not in said


def test_the_pivot_is_on_the_cards_of_both_segments_and_in_the_figures(stuck: Office) -> None:
    stuck.bob.types(PIVOT)

    for line in ("segment Ministries", 'segment "State agencies"', "stats"):
        told = stuck.bob.types(f"/prospect {line}")
        assert "Mon 5 January · pivot from Ministries to State agencies" in told
        assert "2 parked · @bob · “They decide slowly”" in told


def test_undone_it_brings_back_whom_it_parked_and_nobody_else(stuck: Office) -> None:
    stuck.bob.types("/prospect add Ministry-E segment:Ministries")
    stuck.bob.types("/prospect park P-5 until:2026-03-01")
    stuck.bob.types(f"{PIVOT} park-until:2026-12-01")
    stuck.bob.types("/prospect park P-4 until:2027-01-04")
    stuck.bob.types('/prospect segment "State agencies"')

    stuck.bob.presses_action("pivot-undo", "1")

    assert parked(stuck) == [4]
    assert prospect(stuck, 4).parked_until == date(2027, 1, 4)
    assert prospect(stuck, 5).parked_until == date(2026, 3, 1)
    told = stuck.bob.types("/prospect segment")
    assert "Paused" not in told
    assert "State agencies" in told
    assert "annulé par @bob" in stuck.reads()[-1]


def test_a_second_click_on_undo_changes_nothing(stuck: Office) -> None:
    stuck.bob.types(PIVOT)
    assert "back in line: 2 of the 2" in stuck.bob.presses("Undo")

    assert stuck.bob.presses_action("pivot-undo", "1") == "It was undone already."


def test_only_whoever_did_it_or_an_administrator_undoes_it(stuck: Office) -> None:
    stuck.bob.types(PIVOT)

    assert stuck.chloe.presses_action("pivot-undo", "1").startswith("C’est @bob")
    assert parked(stuck) == [2, 4]
    assert "est annulé" in stuck.alice.presses_action("pivot-undo", "1")


def test_after_a_day_it_stands(stuck: Office) -> None:
    stuck.bob.types(PIVOT)
    stuck.until("2026-01-07 09:00")

    assert stuck.bob.presses_action("pivot-undo", "1").startswith("Undoing is possible for 24")


def test_the_form_shows_what_holds_them_back_and_does_the_same(stuck: Office) -> None:
    stuck.bob.types("/prospect pivot")
    assert stuck.bob.form is not None
    remarks = " ".join(stuck.bob.form["remarks"])
    assert "Ministries today: 2 calls to 2" in remarks
    assert "2 open prospects of it will be parked" in remarks

    assert stuck.bob.sends(to="", why="slow") == ""
    assert list(stuck.bob.errors) == ["to"]
    told = stuck.bob.sends(to="State agencies", why="slow", until=date(2026, 12, 1))

    assert told.startswith("From Ministries to State agencies")
    assert parked(stuck) == [2, 4]


def test_a_line_that_lacks_why_opens_the_form_with_what_it_said(stuck: Office) -> None:
    stuck.bob.types('/prospect pivot from:"Ministries" to:"Town halls"')

    assert stuck.bob.form is not None
    fields = {field["name"]: field["value"] for field in stuck.bob.form["fields"]}
    assert fields["to"] == "Town halls"
    assert stuck.bob.sends(why="") == ""
    assert stuck.bob.errors["why"].startswith("Say why")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param('from:"Nobody" to:"B" why:"c"', "There is no segment called", id="unknown"),
        pytest.param('from:"Ministries" to:"ministries" why:"c"', "That is Ministries", id="same"),
        pytest.param(
            'from:"Ministries" to:"B" why:"c" park-until:2025-01-01', "", id="a day that is past"
        ),
        pytest.param(
            'from:"Ministries" to:"B" why:"c" state:active', "The segment that is left", id="state"
        ),
        pytest.param('from:"Ministries" to:"***" why:"c"', "Give the segment", id="no name"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(stuck: Office, line: str, said: str) -> None:
    told = stuck.bob.types(f"/prospect pivot {line}")

    assert told.startswith(said)
    assert parked(stuck) == []
    assert "Paused" not in stuck.bob.types("/prospect segment")


def test_to_a_segment_there_is_nothing_begins_twice(stuck: Office) -> None:
    stuck.bob.types('/prospect segment new "State agencies" population:200')
    stuck.bob.types('/prospect segment "State agencies" state:paused')

    stuck.bob.types(PIVOT)

    told = stuck.bob.types('/prospect segment "State agencies"')
    assert "State agencies · In use" in told
    assert "How many there are: 200" in told


def many(office: Office) -> list[Prospect]:
    """The crowd."""
    return [prospect(office, number) for number in range(5, 5 + CROWD)]


@pytest.fixture
def crowded(stuck: Office) -> Office:
    """More than are parked in one transaction, and in the one after it."""
    for number in range(CROWD):
        stuck.bob.types(f'/prospect add "Crowd {number}" segment:"Ministries"')
    return stuck


def test_many_are_asked_about_once_and_parked_some_at_a_time(crowded: Office) -> None:
    told = crowded.bob.types(f"{PIVOT} park-until:2026-12-01")

    assert told.startswith("Leave Ministries for State agencies? 609 open prospects will be parked")
    assert parked(crowded) == []
    said = crowded.bob.presses("Yes, pivot")
    assert "more follow at once." in said
    crowded.until("2026-01-05 09:01")
    assert all(one.parked_until == date(2026, 12, 1) for one in many(crowded))
    crowded.bob.presses("Undo")
    crowded.until("2026-01-05 09:02")
    assert [one for one in many(crowded) if one.parked_until is not None] == []
    assert parked(crowded) == []


def test_a_proposal_is_confirmed_in_words_too_and_only_once(crowded: Office) -> None:
    assert crowded.bob.types("/prospect pivot confirm") == "No pivot waits to be confirmed."
    crowded.bob.types(PIVOT)

    assert crowded.bob.types("/prospect pivot confirm").startswith("From Ministries")

    assert crowded.bob.types("/prospect pivot confirm") == "No pivot waits to be confirmed."
    assert crowded.chloe.presses_action("pivot-confirm", "1").startswith("Ce bouton")


def test_two_who_decide_the_same_pivot_record_it_once(stuck: Office) -> None:
    stuck.alice.types(PIVOT)
    told = len(stuck.reads())

    again = stuck.bob.types(PIVOT)

    assert again.startswith("@alice pivoted from Ministries to State agencies already")
    assert len(stuck.reads()) == told


def test_what_many_were_asked_about_is_not_confirmed_by_two(crowded: Office) -> None:
    crowded.bob.types(PIVOT)
    crowded.chloe.types(PIVOT)
    crowded.bob.presses("Yes, pivot")

    again = crowded.chloe.types("/prospect pivot confirmer")

    assert "@bob" in again
    assert "déjà" in again


def test_a_pivot_that_was_undone_is_decided_anew(stuck: Office) -> None:
    stuck.bob.types(PIVOT)
    stuck.bob.presses("Undo")

    assert stuck.bob.types(PIVOT).startswith("From Ministries to State agencies")


def test_a_segment_where_nobody_was_called_is_not_proposed_to_be_left(team: Office) -> None:
    team.bob.types("/prospect pivot")

    assert team.bob.sends(to="Others", why="x") == ""
    assert list(team.bob.errors) == ["from"]


def test_the_channel_does_not_say_that_nobody_rests(stuck: Office) -> None:
    stuck.bob.types('/prospect pivot from:"Divers" to:"Others" why:"x"')

    assert "se reposent" not in stuck.reads()[-1]
