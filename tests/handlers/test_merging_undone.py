"""A merge that is undone leaves nothing of itself: reports and rows are as they were, to the byte."""

import pytest

from tests.handlers.as_kept import everything, figures_as_kept, figures_recounted, reports, rows
from tests.handlers.two_of_one import written_twice
from tests.office import TEAM, Office


@pytest.fixture
def lyon(team: Office) -> Office:
    """Lyon was written down twice, P-1 and P-3."""
    written_twice(team)
    return team


def last_entry(office: Office, prospect: int = 1) -> str:
    entries = office.storage.read(
        lambda books: books.of(TEAM).entries.of_prospect(prospect, at_most=1)
    )
    return str(entries[0].id)


@pytest.mark.parametrize("line", ["P-1 P-3 keep:P-1", "P-1 P-3 keep:P-3"])
def test_reports_and_rows_are_as_they_were(lyon: Office, line: str) -> None:
    reported, kept = reports(lyon), rows(lyon)
    merged = lyon.bob.types(f"/prospect merge {line}")
    between = reports(lyon)

    said = lyon.bob.types("/prospect undo")

    assert "is part of" in merged
    assert between != reported
    assert said.startswith("Undone"), said
    assert reports(lyon) == reported
    assert rows(lyon) == kept


@pytest.mark.parametrize("line", ["P-1 P-3 keep:P-1", "P-1 P-3 keep:P-3"])
def test_the_figures_are_those_of_a_recount(lyon: Office, line: str) -> None:
    lyon.bob.types(f"/prospect merge {line}")
    merged = figures_as_kept(lyon), figures_recounted(lyon)

    lyon.bob.types("/prospect undo")

    assert merged[0] == merged[1]
    assert figures_as_kept(lyon) == figures_recounted(lyon)


def test_only_its_author_or_an_administrator_undoes_it(lyon: Office) -> None:
    before = reports(lyon)
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    others = lyon.chloe.types("/prospect undo P-1")
    said = lyon.alice.types("/prospect undo P-3")

    assert others.startswith("C’est @bob")
    assert said.startswith("Annulé"), said
    assert reports(lyon) == before


@pytest.mark.parametrize(
    ("moment", "starts"),
    [("2026-01-06 08:59", "Undone"), ("2026-01-06 09:01", "Nothing was done in the last 24 hours")],
)
def test_it_is_possible_for_a_day(two: Office, moment: str, starts: str) -> None:
    two.bob.types("/prospect merge P-1 P-2 keep:P-1")
    two.until(moment)

    said = two.bob.types("/prospect undo P-1")

    assert said.startswith(starts), said


def test_what_was_done_since_stands_in_the_way(lyon: Office) -> None:
    before = reports(lyon)
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")
    merge = last_entry(lyon)
    lyon.chloe.types("/prospect note P-3 Bonjour")

    refused = lyon.bob.presses_action("undo", merge)
    lyon.chloe.types("/prospect undo")
    lyon.bob.presses_action("undo", merge)

    assert refused.startswith("Something else was done to Mairie de Lyon since")
    assert reports(lyon) == before


def test_what_was_done_before_is_undone_after_the_merge_is(lyon: Office) -> None:
    lyon.chloe.types("/prospect appel P-3 échangé")
    call = last_entry(lyon, 3)
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    refused = lyon.chloe.presses_action("undo", call)
    lyon.bob.types("/prospect undo")
    said = lyon.chloe.presses_action("undo", call)

    assert refused.startswith("Autre chose a été fait depuis")
    assert said.startswith("Annulé")


def test_it_does_not_bring_back_one_whose_name_was_taken(two: Office) -> None:
    two.bob.types("/prospect merge P-1 P-2 keep:P-1")
    two.bob.types("/prospect add Bourges")

    said = two.bob.types("/prospect undo P-1")

    assert said.startswith("There is another Bourges since, P-3"), said


def test_an_erasure_since_stands_in_the_way_and_nothing_comes_back(lyon: Office) -> None:
    lyon.bob.types('/prospect next-action P-3 2026-01-22 "write to Paul Roy"')
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")
    merge = last_entry(lyon)
    lyon.alice.tells('privacy erase P-1 contact:"Paul Roy"')
    lyon.alice.presses_directly("Effacer définitivement")

    said = lyon.bob.presses_action("undo", merge)

    assert said.startswith("Something else was done to Mairie de Lyon since"), said
    assert "Roy" not in everything(lyon)


def test_a_second_click_changes_nothing(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")
    merge = last_entry(lyon)
    lyon.bob.presses_action("undo", merge)
    before = reports(lyon)

    said = lyon.bob.presses_action("undo", merge)

    assert said == "It was undone already."
    assert reports(lyon) == before


def test_it_is_merged_again_after_it_was_undone(lyon: Office) -> None:
    lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")
    before = reports(lyon)
    lyon.bob.types("/prospect undo")

    said = lyon.bob.types("/prospect merge P-1 P-3 keep:P-1")

    assert "is part of" in said
    assert reports(lyon) == before
