"""A segment that is stuck, its pivot and the figures, as Slack gets them and as the report prints them."""

from typing import Any

import pytest

from bot.reports.tables import printed
from tests.chat.second_opinion import refused_message, refused_view
from tests.stories.playing import Played, play, write

LONG = "Directions interministérielles de la mer et des affaires littorales " * 2


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("segments")
    lines = [
        '2026-01-05 09:00 @alice #equipe /prospect segment new "Ministries" population:12',
        '2026-01-05 09:01 @alice #equipe /prospect segment new "Agencies" population:10',
        *(
            f'2026-01-05 09:0{at} @alice #equipe /prospect segment new "{at} {LONG}" hypothesis:"{LONG}"'
            for at in range(2, 9)
        ),
    ]
    for number in range(12):
        name = f"Ministry {number}"
        lines += [
            f'2026-01-05 10:{number:02d} @alice #equipe /prospect add "{name}" segment:"Ministries"',
            f'2026-01-05 10:{number:02d} @alice #equipe /prospect call "{name}" talked'
            " obstacle:complex_decision,own_means",
        ]
    lines += [
        '2026-01-06 09:00 @bob #equipe /prospect pivot from:"Ministries" to:"Agencies"'
        ' why:"They decide slowly" park-until:2026-12-01'
    ]
    for number in range(10):
        name = f"Agency {number}"
        outcome = "interested" if number == 0 else "no-answer"
        lines += [
            f'2026-01-06 14:{number:02d} @alice #equipe /prospect add "{name}" segment:"Agencies"',
            f'2026-01-06 14:{number:02d} @alice #equipe /prospect call "{name}" {outcome}',
        ]
    asked = ("segment", "segment Agencies", "segment Ministries", "stats", "stats segment:Agencies")
    lines += [f"2026-01-06 15:0{at} @alice #equipe /prospect {one}" for at, one in enumerate(asked)]
    lines += [
        '2026-01-06 15:06 @alice #equipe /prospect segment compare "Ministries" "Agencies"',
        "2026-01-06 15:07 @alice #equipe /prospect pivot",
    ]
    return play(write(folder, *lines), folder)


def messages(played: Played) -> list[dict[str, Any]]:
    return [call["args"] for call in played.calls if "blocks" in call["args"]]


def test_every_message_is_one_that_slack_takes(played: Played) -> None:
    assert [problem for one in messages(played) for problem in refused_message(one)] == []


def test_the_form_is_one_that_slack_opens(played: Played) -> None:
    (view,) = [call["args"]["view"] for call in played.calls if "view" in call["args"]]

    assert refused_view(view) == []


def test_the_chart_and_the_table_say_the_same(played: Played) -> None:
    drawn = [one for one in messages(played) if "in figures" in one["text"].splitlines()[0]]
    blocks = {block["type"]: block for block in drawn[0]["blocks"]}

    rows = {row[0]["text"]: [cell["text"] for cell in row[1:]] for row in blocks["table"]["rows"]}
    series = {
        one["name"]: {point["label"]: point["value"] for point in one["data"]}
        for one in blocks["data_visualization"]["chart"]["series"]
    }
    at = rows["Figure"].index("Agencies")
    assert set(series) == {"Ministries", "Agencies"}
    for figure, value in series["Agencies"].items():
        assert rows[figure][at] == str(value)


def test_the_channel_reads_the_figures_of_the_pivot(played: Played) -> None:
    (posted,) = played.posted("pivot")

    text = posted["args"]["text"]
    assert "Ministries" in text
    assert "12 calls to 12, 0 interested" in text
    assert "They decide slowly" not in text


def test_without_json_the_report_is_a_table_as_wide_as_a_terminal(played: Played) -> None:
    shown = printed("stats", played.report("stats", at="2026-01-06T16:00"))

    assert "coverage" in shown
    assert "Agencies" in shown
    assert "complex_decision" not in shown


def test_the_report_has_the_figures_the_chat_shows(played: Played) -> None:
    report = played.report("stats", at="2026-01-06T16:00")

    rows = {row["segment"]: row for row in report["segments"]}
    ministries, agencies = rows["Ministries"], rows["Agencies"]
    assert (ministries["open"], ministries["parked"], ministries["state"]) == (12, 12, "paused")
    assert ministries["obstacles"] == {"complex_decision": 12, "own_means": 12}
    assert (ministries["morning_calls"], ministries["afternoon_calls"]) == (12, 0)
    assert (agencies["coverage"], agencies["covered"]) == (100.0, True)
    assert (agencies["interest"], agencies["interest_interval"]) == (10.0, [1.8, 40.4])
    assert agencies["calls_per_interested"] == 10.0
    assert (agencies["afternoon_calls"], agencies["afternoon_connected_calls"]) == (10, 1)
    assert report["total"]["called"] == 22
    (pivot,) = report["pivots"]
    assert (pivot["from"], pivot["to"], pivot["parked"]) == ("Ministries", "Agencies", 12)
    assert pivot["evidence"]["obstacles"] == {"complex_decision": 12, "own_means": 12}
