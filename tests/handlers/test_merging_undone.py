"""A merge that is undone leaves nothing of itself: reports and rows are as they were, to the byte."""

import pytest

from tests.handlers.as_kept import figures_as_kept, figures_recounted, reports, rows
from tests.handlers.two_of_one import written_twice
from tests.office import Office


@pytest.fixture
def lyon(team: Office) -> Office:
    """Lyon was written down twice, P-1 and P-3."""
    written_twice(team)
    return team


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
