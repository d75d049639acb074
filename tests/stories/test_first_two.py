"""demo/first-two.story: two administrations found before building, with the figures its comments give."""

from pathlib import Path

import pytest

from tests.stories.playing import FIRST_TWO, Played, play


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(FIRST_TWO, tmp_path_factory.mktemp("first-two"))


def test_the_worked_scores_of_the_method_come_out_of_score_lines(played: Played) -> None:
    rows = {row["prospect"]: row for row in played.report("scores", at="2026-01-20T08:45")}

    first, second = rows["Administration A"], rows["Administration B"]

    assert (first["score"], first["interval"]) == (82, [82, 82])
    assert (first["pain"], first["reach"], first["digital"]) == (36.7, 28.4, 22.9)
    assert (first["contractor"], first["confidence"], first["cell"]) == (6.3, 83, "A1")
    assert first["confidence_label"] == "high"
    assert (second["score"], second["interval"]) == (77, [77, 77])
    assert (second["pain"], second["reach"], second["digital"]) == (33.3, 28.4, 16.7)
    assert (second["contractor"], second["confidence"], second["cell"]) == (1.3, 95, "A1")
    assert second["missing"] == []


def test_a_prospect_nobody_answered_about_is_exactly_in_the_middle(played: Played) -> None:
    (row,) = [
        row
        for row in played.report("scores", at="2026-01-20T08:45")
        if row["prospect"] == "Agence D"
    ]

    assert row["cell"].endswith("?")
    assert row["contractor"] is None


def test_the_figures_are_those_of_the_comments(played: Played) -> None:
    total = played.report("stats", at="2026-01-20T08:45")["total"]

    assert {name: total[name] for name in ("called", "calls", "met", "open", "parked")} == {
        "called": 6,
        "calls": 9,
        "met": 2,
        "open": 5,
        "parked": 1,
    }


def test_this_morning_the_digest_names_the_quiet_ones(tmp_path: Path) -> None:
    played = play(FIRST_TWO, tmp_path, until="2026-01-20T09:15")

    report = played.report("digest", at="2026-01-20T09:15")

    assert [(line["prospect"], line["state"]) for line in report["lines"]] == [
        ("Ministère C", "critical"),
        ("Administration B", "overdue"),
        ("Mairie de Villeneuve", "late"),
    ]
    assert report["shown"] == [line["prospect"] for line in report["lines"]]
    assert (report["posted"], report["missing_questionnaires"]) == (True, 2)
    assert played.posted("digest")[-1]["at"].startswith("2026-01-20T09:15")
