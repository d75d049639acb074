"""`report needs` says in JSON what the chat shows, as it was at a moment."""

from typing import Any

import pytest

from bot.reports.command import made
from bot.reports.tables import printed
from tests.stories.playing import Played, play, write

LINES = (
    '2026-01-05 09:30 @alice #equipe /prospect add "Administration A"',
    '2026-01-05 09:31 @bob #equipe /prospect add "Administration B"',
    '2026-01-05 09:32 @bob #equipe /prospect add "Administration C"',
    '2026-01-05 10:00 @alice #equipe /prospect need "One login" origin:mandate',
    '2026-01-05 10:01 @bob #equipe /prospect need P-3 "Dashboard" must',
    '2026-01-05 10:02 @bob #equipe /prospect need P-3 "Import a PDF" must',
    '2026-01-06 10:00 @alice #equipe /prospect need P-1 "Export" must',
    '2026-01-06 10:01 @alice #equipe /prospect need P-1 "import a pdf" must',
    '2026-01-07 10:00 @bob #equipe /prospect need P-2 "Export" must',
    "2026-01-08 10:00 @bob #equipe /prospect stage P-3 declined reason:contractor",
    '2026-01-09 10:00 @bob #equipe /prospect need "Export" state:in_progress',
)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("needs")
    return play(write(folder, *LINES), folder)


def needs(played: Played, at: str) -> Any:
    return played.report("needs", at)


def test_needs_come_in_the_order_of_the_ranking_declined_ones_left_out(played: Played) -> None:
    found = needs(played, "2026-01-10T09:00")

    assert found == {
        "needs": [
            {
                "need": "Export",
                "requesters": ["Administration A", "Administration B"],
                "must": 2,
                "minimal": True,
                "state": "in_progress",
            },
            {
                "need": "Import a PDF",
                "requesters": ["Administration A"],
                "must": 1,
                "minimal": False,
                "state": "asked",
            },
            {
                "need": "One login",
                "requesters": [],
                "must": 0,
                "minimal": False,
                "state": "asked",
            },
        ],
        "minimal": ["Export"],
        "orphans": ["One login"],
        "avoided": ["Dashboard"],
    }


@pytest.mark.parametrize(
    ("at", "ranking", "minimal"),
    [
        ("2026-01-05T09:00", [], []),
        ("2026-01-05T18:00", ["Dashboard", "Import a PDF", "One login"], []),
        (
            "2026-01-06T18:00",
            ["Import a PDF", "Dashboard", "Export", "One login"],
            ["Import a PDF"],
        ),
        (
            "2026-01-07T18:00",
            ["Import a PDF", "Export", "Dashboard", "One login"],
            ["Import a PDF", "Export"],
        ),
        ("2026-01-08T18:00", ["Export", "Import a PDF", "One login"], ["Export"]),
    ],
)
def test_an_earlier_moment_knows_nothing_of_what_came_later(
    played: Played, at: str, ranking: list[str], minimal: list[str]
) -> None:
    found = needs(played, at)

    assert [one["need"] for one in found["needs"]] == ranking
    assert found["minimal"] == minimal


def test_before_the_work_began_a_minimal_need_says_minimal(played: Played) -> None:
    found = needs(played, "2026-01-08T18:00")

    assert found["needs"][0]["state"] == "minimal"


def test_it_is_a_table_for_people(played: Played) -> None:
    found = made("needs", database=played.database, product=None, at="2026-01-10T09:00")

    assert "Import a PDF" in printed("needs", found)
