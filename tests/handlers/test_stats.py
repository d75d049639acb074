"""The figures in the chat: those of the report, in words, in a table and in a picture."""

import pytest

from tests.office import Office


@pytest.fixture
def lists(team: Office) -> Office:
    """Two ministries, one of them called in the morning; ten agencies all called, some after noon."""
    team.bob.types('/prospect segment new "Agencies" population:10')
    team.bob.types('/prospect segment new "Ministries"')
    for number in range(2):
        team.bob.types(f'/prospect add "Ministry {number}" segment:"Ministries"')
    team.bob.types('/prospect call "Ministry 0" no-answer')
    for number in range(10):
        team.bob.types(f'/prospect add "Agency {number}" segment:"Agencies"')
    for number in range(6):
        team.bob.types(f'/prospect call "Agency {number}" busy')
    team.until("2026-01-05 14:00")
    for number in range(4, 10):
        outcome = "interested" if number > 7 else "talked"
        team.bob.types(f'/prospect call "Agency {number}" {outcome}')
    return team


def test_each_segment_has_its_line_with_coverage_and_interest(lists: Office) -> None:
    told = lists.bob.types("/prospect stats")

    assert (
        "• Agencies · 10 in all · covered: 10 of 10 called (100.0%)"
        " · 2 interested of 10: 20.0% (5.7 to 51.0%)" in told
    )
    assert "• Ministries · population unknown · 1 of 2 called (50.0%)" in told


def test_the_field_s_planning_figure_stands_beside_it(lists: Office) -> None:
    told = lists.alice.types("/prospect stats")

    assert "10\u00a0% de oui, un sur dix" in told
    assert "sur 11 appelés, ce serait 1\u00a0; ici 2." in told


def test_the_table_has_every_figure_for_each_and_for_all(lists: Office) -> None:
    told = lists.bob.types("/prospect stats")

    rows = dict(line.split(" | ", 1) for line in told.splitlines() if " | " in line)
    assert rows["Figure"] == "Divers | Agencies | Ministries | All"
    assert rows["Called"] == "0 | 10 | 1 | 11"
    assert rows["Calls"] == "0 | 12 | 1 | 13"
    assert rows["Conversations"] == "0 | 6 | 0 | 6"
    assert rows["Calls for one interested"] == "– | 6.0 | – | 6.5"
    assert rows["Reached in the morning"].split(" | ")[1].startswith("0.0% (0.0 to 39.0%)")
    assert rows["Reached in the afternoon"].split(" | ")[3].startswith("100.0%")
    assert rows["Open"] == "0 | 10 | 2 | 12"


def test_when_people_answer_is_told_by_half_day(lists: Office) -> None:
    told = lists.bob.types("/prospect stats")

    assert "in the morning 0 of 7: 0.0%" in told
    assert "in the afternoon 6 of 6: 100.0%" in told


def test_the_chart_has_its_figures_in_words(lists: Office) -> None:
    told = lists.bob.types("/prospect stats")

    assert "How far they came: Called, reached, interested, met, pilot, user." in told
    assert "Agencies: 10, 6, 2, 0, 0, and 0" in told


@pytest.mark.parametrize("line", ['segment:"Agencies"', "agencies", "cible:Agencies"])
def test_one_segment_has_its_own_figures(lists: Office, line: str) -> None:
    told = lists.bob.types(f"/prospect stats {line}")

    assert told.startswith("Agencies in figures")
    assert "Ministries" not in told


def test_a_segment_nobody_knows_is_refused(lists: Office) -> None:
    assert lists.bob.types("/prospect stats nowhere").startswith("There is no segment called")


def test_the_picture_is_sent_to_the_one_who_wants_it(lists: Office) -> None:
    lists.bob.types("/prospect stats")

    lists.bob.presses("As a picture")

    assert "[prospect-stats.png]" in lists.bob.messages[-1]
    assert "Agencies: 10, 6, 2, 0, 0, and 0" in lists.bob.messages[-1]


def test_with_nobody_called_there_is_neither_chart_nor_picture(team: Office) -> None:
    told = team.bob.types("/prospect stats")

    assert told.startswith("demarches: its segment in figures")
    assert "As a picture" not in told
    assert "How far they came" not in told


def test_a_closed_product_still_shows_its_figures(lists: Office) -> None:
    lists.alice.types("/prospect product close demarches")

    assert lists.bob.types("/prospect stats").startswith("demarches: its 3 segments in figures")


def test_whoever_asks_for_the_picture_in_a_channel_is_told_where_it_is(lists: Office) -> None:
    lists.bob.types("/prospect stats")

    assert lists.bob.presses("As a picture") == (
        "The picture is on its way: you will find it in our direct conversation."
    )
