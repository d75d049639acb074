"""demo/peps.story: a hundred departments, with the figures its comments give."""

import pytest

from tests.stories.playing import PEPS, Played, play


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(PEPS, tmp_path_factory.mktemp("peps"))


def test_a_hundred_known_forty_called_ten_met_six_pilots(played: Played) -> None:
    (row,) = [
        row
        for row in played.report("stats", at="2026-03-27T12:00")["segments"]
        if row["segment"] == "Départements"
    ]

    expected = {
        "population": 100,
        "known": 100,
        "called": 40,
        "calls": 55,
        "connected_calls": 30,
        "interested": 12,
        "met": 10,
        "pilot": 6,
        "user": 0,
        "declined": 0,
        "not_interested": 6,
        "unreachable": 0,
        "parked": 4,
        "coverage": 40.0,
        "covered": False,
        "interest": 30.0,
        "interest_interval": [18.1, 45.4],
        "calls_per_interested": 4.6,
    }
    assert {name: row[name] for name in expected} == expected
    assert row["morning_calls"] + row["afternoon_calls"] == row["calls"]
    assert row["obstacles"]["complex_decision"] == 3


def test_no_digest_names_more_than_ten(played: Played) -> None:
    for day in range(9, 28):
        moment = f"2026-03-{day:02d}T12:00"
        assert len(played.report("digest", at=moment).get("shown") or []) <= 10
