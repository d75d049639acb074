"""Log lines say what happened and where; never what anybody typed, nor about whom."""

import re
from pathlib import Path

import pytest

from bot.replay.story import read_story
from tests.bot.test_command_line import prospect
from tests.bot.unlucky_run import SECRET, unlucky
from tests.stories.playing import FIRST_TWO, PEPS, SAYING_NO

QUOTED = re.compile(r'"([^"]+)"|(\S+@\S+)')


@pytest.mark.parametrize(
    "story", [FIRST_TWO, PEPS, SAYING_NO], ids=["first-two", "peps", "saying-no"]
)
def test_the_demo_stories_leave_nothing_typed_in_the_log(story: Path, tmp_path: Path) -> None:
    lines = read_story(story).lines
    typed = {line.text for line in lines}
    typed |= {"".join(words) for line in lines for words in QUOTED.findall(line.text)}

    ended = prospect("replay", str(story), folder=tmp_path, LOG_LEVEL="DEBUG")

    assert ended.returncode == 0
    assert [words for words in typed if words in ended.stderr] == []


def test_whatever_breaks_is_told_by_its_kind_and_place_without_its_words(tmp_path: Path) -> None:
    ended = unlucky(tmp_path)

    assert ended.returncode == 0, ended.stderr
    for sentence in (
        "An event broke; its person was told the reference.",
        "A message broke.",
        "Something due broke and was put off.",
        "What is old could not be forgotten; the rest goes on.",
        "A thread broke.",
        "A library reports a failure.",
    ):
        assert sentence in ended.stderr
    assert "sqlalchemy.exc.OperationalError" in ended.stderr
    assert SECRET not in ended.stderr
