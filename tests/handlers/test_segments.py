"""Segments: named once, counted when their number is known."""

import pytest

from tests.office import Office


def test_a_segment_with_its_population_is_recorded(team: Office) -> None:
    told = team.alice.types('/prospect segment nouveau "Opérateurs" population:200')

    assert told == "Le segment Opérateurs est noté : 200 en tout."
    assert "• Opérateurs · 200 en tout" in team.alice.types("/prospect segment")


def test_said_again_a_segment_takes_the_news_and_stays_one(team: Office) -> None:
    team.alice.types('/prospect segment new "Agencies" population:20')

    team.bob.types('/prospect segment new "agencies" population:200')

    assert team.bob.types("/prospect segment").count("gencies") == 1
    assert "Agencies · 200 in all" in team.bob.types("/prospect segment")


@pytest.mark.parametrize("typed", ["0", "many", "-3", "1000001", "2.5"])
def test_a_population_that_is_no_number_is_refused_with_what_was_typed(
    team: Office, typed: str
) -> None:
    told = team.bob.types(f'/prospect segment new "Agencies" population:{typed}')

    assert told.startswith(f"“{typed}” is not a number of organisations")
    assert "Agencies" not in team.bob.types("/prospect segment")


def test_the_form_says_the_same_as_the_line(team: Office) -> None:
    team.bob.types("/prospect segment new")

    assert team.bob.sends(name=" ") == ""
    assert "name" in team.bob.errors
    assert team.bob.sends(name="Agencies", population=200) == (
        "The segment Agencies is recorded: 200 in all."
    )


def test_why_they_should_want_the_product_is_shown(team: Office) -> None:
    team.bob.types('/prospect segment new "Agencies" hypothesis:"They retype forms."')

    assert "• Agencies · population unknown · “They retype forms.”" in team.bob.types(
        "/prospect segment"
    )


def called(team: Office, name: str, outcome: str, segment: str, more: str = "") -> None:
    """A prospect of that segment, added and called."""
    team.bob.types(f'/prospect add "{name}" segment:"{segment}"')
    team.bob.types(f'/prospect call "{name}" {outcome} {more}')


@pytest.fixture
def both(team: Office) -> Office:
    """Two ministries called in vain or refusing, one of two agencies called and interested."""
    team.bob.types('/prospect segment new "Ministries" population:12')
    team.bob.types('/prospect segment new "Agencies" hypothesis:"Small."')
    called(
        team, "Ministry A", "not-interested", "Ministries", "obstacle:complex_decision,own_means"
    )
    called(team, "Ministry B", "no-answer", "Ministries", "obstacle:complex_decision")
    called(team, "Agency A", "interested", "Agencies")
    team.bob.types('/prospect add "Agency B" segment:"Agencies"')
    return team


def test_the_list_says_how_far_each_was_called_and_how_sure_its_interest_is(both: Office) -> None:
    told = both.bob.types("/prospect segment")

    assert "• Ministries · 12 in all · 2 of 12 called (16.7%) · 0 interested of 2: 0.0%" in told
    assert (
        "• Agencies · population unknown · “Small.” · 1 of 2 called (50.0%)"
        " · 1 interested of 1: 100.0% (20.7 to 100.0%)" in told
    )


def test_a_segment_is_covered_once_every_one_was_tried(both: Office) -> None:
    both.bob.types('/prospect call "Agency B" busy')

    assert "covered: 2 of 2 called (100.0%)" in both.bob.types('/prospect segment "agencies"')


def test_the_card_of_a_segment_says_what_is_in_the_way_and_what_to_look_for(both: Office) -> None:
    told = both.bob.types("/prospect segment Ministries")

    assert "Ministries · In use" in told
    assert "How many there are: 12" in told
    assert "2 recorded → 2 called → 1 reached → 0 interested → 0 met → 0 pilots → 0 users" in told
    assert "What holds them back: Decision too complex (2) and Has its own means (1)" in told
    assert "The opposite to look for: small bodies with few means, where one person decides" in told


def test_an_undone_call_is_in_no_figure_any_more(both: Office) -> None:
    both.bob.types('/prospect call "Agency B" busy obstacle:"no time"')

    both.bob.presses("Undo")

    told = both.bob.types("/prospect segment Agencies")
    assert "1 of 2 called (50.0%)" in told
    assert "No time" not in told


def test_what_moves_to_another_segment_takes_its_figures_along(both: Office) -> None:
    both.bob.types('/prospect show "Ministry B"')
    both.bob.presses("Edit")
    assert both.bob.form is not None
    field = next(one for one in both.bob.form["fields"] if one["name"] == "segment")
    agencies = next(code for code, name in field["options"].items() if name == "Agencies")

    both.bob.sends(segment=agencies)

    told = both.bob.types("/prospect segment Agencies")
    assert "2 of 3 called (66.7%)" in told
    assert "Decision too complex (1)" in told
    assert "Decision too complex (1)" in both.bob.types("/prospect segment Ministries")


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("state:paused", "Paused"),
        ("état:abandonné", "Dropped"),
        ("state:drop", "Dropped"),
    ],
)
def test_a_segment_is_paused_or_dropped_and_taken_up_again(
    both: Office, line: str, state: str
) -> None:
    told = both.bob.types(f'/prospect segment "Ministries" {line}')

    assert f"Ministries · {state}" in told
    assert f"· {state} [Open]" in both.bob.types("/prospect segment")
    both.bob.types('/prospect segment "Ministries" state:paused')
    assert "Ministries · In use" in both.bob.presses("Take up again")


def test_another_state_can_be_undone(both: Office) -> None:
    both.bob.types("/prospect segment Ministries")
    both.bob.presses("Drop")

    told = both.bob.presses("Undo")

    assert told.startswith("Undone: it is as it was before.\nMinistries · In use")


def test_a_segment_is_renamed_and_its_old_name_given_back(both: Office) -> None:
    told = both.bob.types('/prospect segment "Ministries" name:"Large ministries"')

    assert told.startswith("Large ministries is changed.\nLarge ministries · In use")
    assert "Ministries · In use" in both.bob.presses("Undo")


def test_no_two_segments_have_one_name(both: Office) -> None:
    told = both.bob.types('/prospect segment "Ministries" name:"AGENCIES"')

    assert told == "There is a segment Agencies already: choose another name."


def test_a_state_that_is_none_is_refused(both: Office) -> None:
    told = both.bob.types('/prospect segment "Ministries" state:sleepy')

    assert told.startswith("“sleepy” is no state of a segment")


def test_a_name_nobody_knows_offers_the_nearest_one(both: Office) -> None:
    told = both.bob.types("/prospect segment Ministeries")

    assert told.startswith("There is no segment called “Ministeries”.")
    assert "Ministries · In use" in both.bob.presses("Ministries")


def test_the_form_of_a_known_segment_changes_it(both: Office) -> None:
    both.bob.types("/prospect segment Agencies")
    both.bob.presses("Edit")

    told = both.bob.sends(name="State agencies", population=200, state="paused")

    assert "State agencies · Paused" in told
    assert "How many there are: 200" in told
    assert "“Small.”" in told


def test_two_segments_stand_side_by_side(both: Office) -> None:
    told = both.bob.types('/prospect segment compare "Ministries" "Agencies"')

    assert "Figure | Ministries | Agencies" in told
    assert "How many there are | 12 | –" in told
    assert "Interest, of those called | 0.0% (0.0 to 65.8%) | 100.0% (20.7 to 100.0%)" in told
    assert "The difference may be chance: the intervals overlap." in told


def test_the_form_compares_two(both: Office) -> None:
    both.alice.types("/prospect segment comparer")
    found = both.alice.looks_up("segment", "mini") | both.alice.looks_up("segment", "AGEN")

    ministries, agencies = found
    told = both.alice.sends(one=ministries, other=agencies)

    assert "Chiffre | Ministries | Agencies" in told


def test_a_segment_is_not_compared_with_itself(both: Office) -> None:
    told = both.bob.types('/prospect segment compare "Agencies" "agencies"')

    assert told == "That is Agencies twice: name two different segments."


def test_a_better_one_is_said_when_it_is_no_chance(team: Office) -> None:
    for number in range(8):
        called(team, f"Ministry {number}", "talked", "Ministries")
        called(team, f"Agency {number}", "interested", "Agencies")

    told = team.bob.types('/prospect segment compare "Ministries" "Agencies"')

    assert "Agencies is more interested: the intervals do not overlap." in told


def test_the_list_of_a_segment_opens_from_its_card(both: Office) -> None:
    both.bob.types("/prospect segment Agencies")

    told = both.bob.presses("The list")

    assert "Agency A" in told
    assert "Ministry A" not in told


def test_one_that_said_no_is_said_in_the_singular(both: Office) -> None:
    assert "1 a dit non" in both.alice.types("/prospect segment Ministries")


def test_where_nobody_is_recorded_there_is_no_share(both: Office) -> None:
    told = both.bob.types("/prospect segment")

    assert "• Divers · population unknown · nobody recorded yet · nobody called yet" in told


def test_the_form_of_a_new_one_that_is_known_blanks_nothing(both: Office) -> None:
    both.bob.types("/prospect segment new")
    both.bob.sends(name="agencies", population=20)

    assert "agencies · 20 in all · “Small.”" in both.bob.types("/prospect segment")


def test_undo_takes_back_what_was_changed_and_not_what_others_changed_since(both: Office) -> None:
    both.bob.types("/prospect segment Agencies state:paused")
    both.alice.types('/prospect segment Agencies nom:"Small agencies"')

    both.bob.presses("Undo")

    assert "Small agencies · In use" in both.bob.types('/prospect segment "Small agencies"')


def test_a_hypothesis_too_long_for_a_line_of_the_list_is_refused(both: Office) -> None:
    both.bob.types("/prospect segment new")
    both.bob.sends(name="Schools", hypothesis="h" * 201)

    assert both.bob.errors["hypothesis"].startswith("That is too long for the hypothesis")
    said = both.bob.types(f'/prospect segment Agencies hypothesis:"{"h" * 4000}"')
    assert said.startswith("That is too long for the hypothesis")


def test_one_of_one_is_in_the_singular(team: Office) -> None:
    called(team, "School A", "no-answer", "Schools")

    assert "1 sur 1 appelé (" in team.alice.types("/prospect segment")


def test_a_second_click_on_pause_changes_nothing_and_offers_no_undo(both: Office) -> None:
    both.bob.types("/prospect segment Agencies")
    pause = {one["label"]: one for one in both.bob.answers[-1]["controls"]}["Pause"]
    first = both.bob.presses("Pause")

    second = both.bob.presses_action(pause["action"], pause["value"])

    assert "Agencies is changed" in first
    assert "Agencies · Paused" in second
    assert "is changed" not in second
    assert "[Undo]" not in second
