"""The demo stories on Mattermost: people see what they see on Slack, but for what is written down."""

import re
from pathlib import Path

import pytest

from bot.replay.story import read_story
from playground.identity import channel_id, person_id
from tests.chat.mattermost import dialog_shapes, shapes
from tests.stories.differences import (
    FORM_WITH_FILE,
    NAMES_IN_TABLES,
    WRITTEN,
    is_there,
    reason_of,
)
from tests.stories.playing import AGENCIES, FIRST_TWO, PEPS, SAYING_NO, Played, play
from tests.stories.words_seen import Seen, mattermost, slack

STORIES = [FIRST_TWO, PEPS, SAYING_NO, AGENCIES]
REASONS = {
    FIRST_TWO: set(),
    PEPS: set(),
    SAYING_NO: {NAMES_IN_TABLES},
    AGENCIES: {FORM_WITH_FILE},
}
MENTION = re.compile(r"@(?:all|channel|here)\b")


@pytest.fixture(scope="module", params=STORIES, ids=lambda story: story.stem)
def story(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture(scope="module")
def there(story: Path, tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(story, tmp_path_factory.mktemp("mattermost"), platform="mattermost", strict=False)


@pytest.fixture(scope="module")
def here(story: Path, tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(story, tmp_path_factory.mktemp("slack"), strict=False)


def names_of(story: Path) -> dict[str, str]:
    """What a story calls people and channels, by their ids in Slack."""
    found = read_story(story)
    people = {line.person for line in found.lines} | {one.name for one in found.people}
    people |= set(re.findall(r"@(\w+)", story.read_text("utf-8")))
    channels = {product.channel for product in found.products if product.channel}
    return {person_id(one): one for one in people} | {channel_id(one): one for one in channels}


def people_of(story: Path) -> frozenset[str]:
    """The words of the shown names of a story's people."""
    found = read_story(story)
    shown = [found.someone(line.person).shown for line in found.lines]
    return frozenset(word.casefold() for name in shown for word in name.split())


def seen_on(played: Played, names: dict[str, str] | None = None) -> list[Seen]:
    calls = [call for call in played.calls if is_there(call["kind"])]
    return [mattermost(call) if names is None else slack(call, names) for call in calls]


def test_people_see_the_same_words_at_the_same_moments(
    story: Path, here: Played, there: Played
) -> None:
    pairs = list(zip(seen_on(here, names_of(story)), seen_on(there), strict=True))
    people = people_of(story)

    reasons = {reason_of(*pair, people) for pair in pairs if pair[0].words != pair[1].words}

    assert {pair[0].at for pair in pairs} == {pair[1].at for pair in pairs}
    assert reasons == REASONS[story]


@pytest.mark.parametrize("difference", WRITTEN)
def test_each_difference_is_told_to_those_who_read_the_documents(difference: str) -> None:
    page = Path(__file__).parents[2] / "docs/reference/mattermost.md"

    assert difference in page.read_text("utf-8")


def test_the_transcripts_are_the_same(here: Played, there: Played) -> None:
    forms = re.compile(r"\((?:form|reply)\)")

    assert forms.sub("", there.transcript) == forms.sub("", here.transcript)


def test_mattermost_takes_every_call(there: Played) -> None:
    problems = [
        problem
        for call in there.calls
        for problem in (*shapes.problems(call), *dialog_shapes.problems(call))
    ]

    assert problems == []


def test_nobody_is_called_and_no_detail_of_a_person_stands_in_a_channel(there: Played) -> None:
    for call in there.calls:
        if "channel_id" in call["args"]:
            text = str(call["args"])
            assert not MENTION.search(text)
            assert not re.search(r"[\w.]+@[\w.]+\.\w+|(?:\d[ .]?){10}", call["args"]["message"])
