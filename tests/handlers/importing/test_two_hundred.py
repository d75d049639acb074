"""A list of 200 agencies: looked at, imported, imported again, undone."""

from collections.abc import Iterator

import pytest

from bot.reports.listing import listing
from bot.reports.scene import at_desk
from tests.lists import AGENCIES, Importing, importing, two_hundred_and_five
from tests.office import Office


@pytest.fixture
def bench(team: Office) -> Iterator[Importing]:
    with importing(team) as beside:
        yield beside


def listed(office: Office) -> list[object]:
    return list(at_desk(office.storage, listing, product=None, at=lambda _: office.now))


def test_nothing_is_written_before_somebody_says_so(bench: Importing) -> None:
    told = bench.is_sent(two_hundred_and_five(), bench.office.bob, new_segment=AGENCIES)

    print(told)
    assert "New: 200" in told
    assert "Twice in the list: 3" in told
    assert "Lines with an error: 2" in told
    assert listed(bench.office) == []
