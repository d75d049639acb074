"""What has changed on the minimal list since it was frozen."""

from datetime import UTC, datetime

import pytest

from domain.minimal_lists import Changes, FrozenNeed, MinimalList, changes
from domain.people import Person

FROZEN = MinimalList(
    id=1,
    product=1,
    at=datetime(2026, 1, 5, 9, tzinfo=UTC),
    by=Person("bob"),
    requesters=2,
    needs=(
        FrozenNeed(need=1, words="Import", musts=2),
        FrozenNeed(need=2, words="Export", musts=3),
    ),
)


@pytest.mark.parametrize(
    ("now", "merged", "found"),
    [
        pytest.param({1: "Import", 2: "Export"}, {}, Changes(added=(), gone=()), id="the same"),
        pytest.param(
            {1: "Import a PDF", 2: "Export"}, {}, Changes(added=(), gone=()), id="reworded"
        ),
        pytest.param(
            {1: "Import", 3: "Login"}, {}, Changes(added=("Login",), gone=("Export",)), id="both"
        ),
        pytest.param({1: "Import"}, {2: 1}, Changes(added=(), gone=()), id="merged into another"),
    ],
)
def test_needs_come_and_go(now: dict[int, str], merged: dict[int, int], found: Changes) -> None:
    assert changes(FROZEN, now, merged=merged) == found
