"""The weekly report as Slack gets it: one a week, with its chart, and nobody's name."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tests.chat.second_opinion import refused_message
from tests.office import public_holidays
from tests.stories.playing import Played, play, write

PARIS = ZoneInfo("Europe/Paris")
EARLY_MAY = ["2026-04-20", "2026-04-27", "2026-05-04", "2026-05-11", "2026-05-18", "2026-05-26"]
"""25 May is Whit Monday."""


def played(folder: Path, *more: str) -> Played:
    story = write(
        folder,
        '2026-04-14 09:00 @alice #equipe /prospect add "Agency <X>" contact:"Marie Dupont"',
        '2026-04-14 09:05 @alice #equipe /prospect call P-1 interested next:2026-04-21 note:"Ask Marie"',
        *more,
    )
    return play(story, folder, until="2026-05-26T23:00")


def days(calls: list[dict[str, Any]]) -> list[str]:
    moments = (datetime.fromisoformat(call["at"]).astimezone(PARIS) for call in calls)
    return [f"{moment:%Y-%m-%d %H:%M}" for moment in moments]


def test_there_is_one_each_week_on_its_first_working_day(tmp_path: Path) -> None:
    posted = played(tmp_path).posted("weekly")

    assert days(posted) == [f"{day} 09:15" for day in EARLY_MAY]
    assert date(2026, 5, 25) in public_holidays("FR", 2026)


def test_slack_takes_it_with_its_chart_and_its_figures_in_words(tmp_path: Path) -> None:
    first = played(tmp_path).posted("weekly")[0]["args"]

    kinds = [block["type"] for block in first["blocks"]]
    assert refused_message(first) == []
    assert kinds == [
        *("section", "section", "section", "data_visualization", "context"),
        *("section", "context", "actions"),
    ]
    chart = first["blocks"][3]["chart"]
    assert [series["name"] for series in chart["series"]] == [
        "Calls",
        "Conversations",
        "Newly interested",
    ]
    assert chart["axis_config"]["categories"] == ["W16"]
    assert "Calls: 1. Conversations: 1. Newly interested: 1." in first["text"]


def test_it_quotes_what_people_typed_and_names_nobody(tmp_path: Path) -> None:
    for call in played(tmp_path).posted("weekly"):
        assert "Marie" not in str(call["args"])
        assert "<X>" not in str(call["args"])


def test_a_team_that_made_twenty_organisations_move_still_fits_in_a_message(tmp_path: Path) -> None:
    began = datetime(2026, 4, 15, 9, 0, tzinfo=PARIS)
    lines = []
    for number in range(20):
        at = f"{began + timedelta(minutes=number):%Y-%m-%d %H:%M}"
        name = f"Organisation {number} " + "with a very long name " * 5
        lines += [
            f'{at} @alice #equipe /prospect add "{name.strip()}"',
            f"{at} @alice #equipe /prospect stage P-{number + 2} pilot",
        ]

    first = played(tmp_path, *lines).posted("weekly")[0]["args"]

    assert refused_message(first) == []
    assert "and 15 more" in first["text"]
