"""What both stories send is what Slack takes, in the opinion of others; and it always has its text."""

from pathlib import Path

import pytest

from tests.chat.second_opinion import refused_message
from tests.stories.playing import FIRST_TWO, PEPS, SAYING_NO, play


@pytest.mark.parametrize(
    "story", [FIRST_TWO, PEPS, SAYING_NO], ids=["first-two", "peps", "saying-no"]
)
def test_every_message_of_a_story_is_one_that_slack_takes(story: Path, tmp_path: Path) -> None:
    played = play(story, tmp_path)

    messages = [call["args"] for call in played.calls if "blocks" in call["args"]]

    assert len(messages) > 20
    assert [problem for message in messages for problem in refused_message(message)] == []
    assert [message for message in messages if not message["text"].strip()] == []
