"""demo/saying-no.story: an enthusiastic prospect flagged from three facts and refused, with its comments' figures."""

from pathlib import Path

import pytest

from tests.stories.playing import SAYING_NO, Played, play

BEFORE, AFTER = "2026-01-30T17:00", "2026-02-02T10:00"
GRAND = "Direction des Grands Projets"
SHARED = [
    "Export vers Excel",
    "Importer un formulaire PDF",
    "Relance automatique",
    "Signature électronique",
]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(SAYING_NO, tmp_path_factory.mktemp("saying-no"))


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(SAYING_NO, tmp_path_factory.mktemp("before"), until=BEFORE)


def test_the_best_fit_of_all_is_flagged(before: Played) -> None:
    rows = {row["prospect"]: row for row in before.report("scores", at=BEFORE)}

    flagged = rows[GRAND]

    assert (flagged["score"], flagged["interval"], flagged["cell"]) == (65, [65, 65], "X1")
    assert (flagged["pain"], flagged["reach"], flagged["digital"]) == (38.3, 30.6, 25.0)
    assert (flagged["contractor"], flagged["risk"]) == (28.8, 0.9583)
    fits = {name: row["pain"] + row["reach"] + row["digital"] for name, row in rows.items()}
    assert max(fits, key=lambda name: fits[name]) == GRAND


def test_the_three_facts_are_told(before: Played) -> None:
    assert "9, puis 14 (23 demandes différentes en tout)" in before.transcript
    assert "personne d’autre ne demande 20 de leurs 23 demandes" in before.transcript
    assert "(3,5 sur 4)" in before.transcript


def test_the_needs_are_those_of_the_comments(played: Played) -> None:
    report = played.report("needs", at=AFTER)

    asked = [row["need"] for row in report["needs"] if row["requesters"]]
    avoided = report["avoided"]

    assert len(asked) == 6
    assert sorted(report["minimal"]) == SHARED
    assert sorted(report["orphans"]) == ["Un tableau de bord national", "Une application mobile"]
    assert len(avoided) == 20
    assert len({*asked, *report["orphans"], *avoided}) == 28


def test_whoever_was_refused_is_no_requester(played: Played) -> None:
    report = played.report("needs", at=AFTER)

    requesters = {name for row in report["needs"] for name in row["requesters"]}

    assert requesters == {"Mairie de Belleval", "Agence du Littoral"}


def test_the_needs_view_says_what_the_refusal_avoids(played: Played) -> None:
    _, _, after = played.transcript.partition("2026-02-02 09:40 @alice #equipe")
    view, _, _ = after.partition("2026-02-02 09:45")

    assert "20" in next(line for line in view.splitlines() if "disant non" in line)


def test_we_said_no_is_a_figure_of_its_own(played: Played) -> None:
    total = played.report("stats", at=AFTER)["total"]

    assert (total["declined"], total["not_interested"]) == (1, 0)


def test_what_the_cabinet_ordered_is_confirmed_once(played: Played) -> None:
    assert "1 sur 3 confirmée" in played.transcript


def test_the_channel_hears_that_the_team_said_no_and_nothing_of_the_letter(played: Played) -> None:
    (post,) = played.posted("declined")

    said = str(post["args"])

    assert GRAND in said
    assert "Bonjour" not in said


def test_every_line_is_taken(tmp_path: Path) -> None:
    play(SAYING_NO, tmp_path, strict=True)
