"""A story that cannot be read is said with its file and line; one that can is played as written."""

from pathlib import Path

import pytest

from bot.replay.player import Refused
from bot.replay.story import UnreadableStory, read_story
from tests.stories.playing import play, write

ADD = '2026-01-05 09:30 @alice #equipe /prospect add "Agency X"'


@pytest.mark.parametrize(
    ("line", "blamed"),
    [
        pytest.param("2026-02-31 09:30 @alice #equipe hello", "in no calendar", id="31 February"),
        pytest.param("2026-01-05 25:30 @alice #equipe hello", "in no calendar", id="25 o'clock"),
        pytest.param("2026-01-05 @alice #equipe hello", "expected", id="no time"),
        pytest.param("2026-01-05 09:30 alice #equipe hello", "not a person", id="no @"),
        pytest.param("2026-01-05 09:30 @alice equipe hello", "not a place", id="no #"),
        pytest.param("zone Mars/Olympus", "not a time zone", id="no such zone"),
        pytest.param("language de", "not a language", id="no such language"),
        pytest.param('product "x" colour blue', "expected channel", id="no such option"),
        pytest.param('product "x', "never closes", id="an open quote"),
        pytest.param("hello", "expected zone", id="no such header"),
        pytest.param(
            "2026-01-05 09:31 @alice #equipe /prospect import none.csv",
            "no list none.csv beside",
            id="no such list",
        ),
    ],
)
def test_an_unreadable_line_is_told_with_its_file_and_number(
    tmp_path: Path, line: str, blamed: str
) -> None:
    story = write(tmp_path, ADD, line)

    with pytest.raises(UnreadableStory) as caught:
        read_story(story)

    assert f"{story}, line 6:" in str(caught.value)
    assert blamed in str(caught.value)


def test_lines_out_of_order_are_told(tmp_path: Path) -> None:
    story = write(tmp_path, ADD, '2026-01-04 09:30 @alice #equipe /prospect add "Agency Y"')

    with pytest.raises(UnreadableStory, match="before the line above"):
        read_story(story)


def test_a_refused_line_is_shown_as_its_person_saw_it_and_the_play_goes_on(tmp_path: Path) -> None:
    story = write(tmp_path, ADD, ADD, ADD.replace("Agency X", "Agency Y"))

    played = play(story, tmp_path, strict=False)

    assert "(refusal)" in played.transcript
    assert [row["prospect"] for row in played.report("list")] == ["Agency X", "Agency Y"]


def test_strict_stops_at_the_first_refusal(tmp_path: Path) -> None:
    story = write(tmp_path, ADD, ADD, ADD.replace("Agency X", "Agency Y"))

    with pytest.raises(Refused, match="line 6"):
        play(story, tmp_path, strict=True)


def test_until_stops_before_later_lines(tmp_path: Path) -> None:
    story = write(tmp_path, ADD, ADD.replace("Agency X", "Agency Y").replace("01-05", "01-07"))

    played = play(story, tmp_path, until="2026-01-06T10:00")

    assert [row["prospect"] for row in played.report("list")] == ["Agency X"]


def test_played_twice_on_one_database_nothing_is_done_twice(tmp_path: Path) -> None:
    story = write(tmp_path, ADD)
    play(story, tmp_path)

    again = play(story, tmp_path)

    assert [row["prospect"] for row in again.report("list")] == ["Agency X"]
    assert again.posted("digest") == []
