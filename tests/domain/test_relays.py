"""What came through relays is put beside what came otherwise."""

import pytest

from domain.figures import Figures
from domain.relays import SHOWN, ways

NOTHING = dict.fromkeys(("known", *SHOWN), 0)


def figures(**counts: int) -> Figures:
    return NOTHING | {"known": 1} | counts


EVERYBODY = NOTHING | {"known": 10, "reached": 5, "interested": 3, "met": 2, "user": 1}
MET = figures(reached=1, interested=1, met=1)


@pytest.mark.parametrize(
    ("relays", "introduced", "by_relay", "known", "met"),
    [
        pytest.param({}, {}, (), (0, 0, 10), (0, 0, 2), id="nobody was introduced"),
        pytest.param({1: figures()}, {2: MET}, (2,), (1, 0, 8), (1, 0, 1), id="through a relay"),
        pytest.param({1: figures()}, {2: MET}, (), (0, 1, 8), (0, 1, 1), id="through somebody"),
        pytest.param({1: MET}, {1: MET}, (1,), (1, 0, 9), (1, 0, 1), id="a relay is introduced"),
        pytest.param({1: MET}, {}, (), (0, 0, 9), (0, 0, 1), id="a relay nobody introduced"),
    ],
)
def test_each_prospect_counts_for_the_way_it_came(
    relays: dict[int, Figures],
    introduced: dict[int, Figures],
    by_relay: tuple[int, ...],
    known: tuple[int, ...],
    met: tuple[int, ...],
) -> None:
    found = ways(EVERYBODY, relays=relays, introduced=introduced, by_relay=frozenset(by_relay))

    each = (found.by_relay, found.by_others, found.by_nobody)
    assert tuple(one["known"] for one in each) == known
    assert tuple(one["met"] for one in each) == met
