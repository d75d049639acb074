"""What nobody thought of: texts, lines and payloads that are made up, sent to both chats."""

from collections.abc import Callable
from string import printable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from domain.synonyms import KEYS, VERBS
from storage.storage import Storage
from tests.chat.mattermost.bot_at_work import BotAtWork
from tests.security.hostile import MARK, TYPED, share
from tests.security.judging import faults_in_slack
from tests.security.mattermost_target import MattermostTarget
from tests.security.slack_target import SlackTarget

Note = Callable[[str, object], None]
COUNTED = "hostile inputs"
SHORT = [text for text in TYPED.values() if len(text) < 300]
ANYTHING = some.one_of(
    some.text(max_size=60),
    some.text(alphabet="<>!@#&;|*_~`\"'«»“”:={}[]()\\/\u200b\n\t ", max_size=40),
    some.text(alphabet=printable, max_size=80),
    some.sampled_from(SHORT),
    some.integers().map(str),
    some.floats().map(str),
    some.dates().map(str),
)
VERB = some.sampled_from([word for words in VERBS.values() for word in words.split(", ")])
KEY = some.sampled_from([word for words in KEYS.values() for word in words.split(", ")])
PAIR = some.builds("{}:{}".format, KEY, ANYTHING)
LINE = some.builds(
    "{} {} {}".format,
    some.one_of(VERB, ANYTHING),
    some.sampled_from(["P-1", "P-2", "ambert", "", "P-99", "moi"]),
    some.lists(some.one_of(ANYTHING, PAIR), max_size=5).map(" ".join),
)
WAYS = ("command", "direct", "mention", "lookup", "press", "note", "shortcut")
QUIET: Any = {
    "deadline": None,
    "derandomize": True,
    "database": None,
    "suppress_health_check": list(HealthCheck),
}


def test_slack(slack: SlackTarget, record_property: Note) -> None:
    asked = share("slack random")

    @settings(max_examples=asked, **QUIET)
    @given(way=some.sampled_from(WAYS), line=LINE)
    def sends(way: str, line: str) -> None:
        text = f"{line} {MARK}"
        ways: dict[str, Callable[[], Any]] = {
            "command": lambda: slack.types(text),
            "direct": lambda: slack.says(text),
            "mention": lambda: slack.says(text, "app_mention", slack.channel),
            "lookup": lambda: slack.looks_up("who", text),
            "press": lambda: slack.presses(
                {"type": "button", "action_id": "run", "block_id": "b", "value": text}
            ),
            "note": lambda: slack.uses("note", text),
            "shortcut": lambda: slack.uses(text),
        }
        assert ways[way]().status_code == 200

    before = slack.sent
    sends()

    record_property(COUNTED, slack.sent - before)
    assert faults_in_slack(slack) == []


def test_mattermost(
    quiet: None, sound: None, storage: Storage, database: str, record_property: Note
) -> None:
    target = MattermostTarget(BotAtWork(storage, database))
    sent: list[str] = []

    @settings(max_examples=share("mattermost random"), **QUIET)
    @given(line=LINE)
    def sends(line: str) -> None:
        sent.append(line)
        assert target.types(f"{line} {MARK}").status_code == 200

    sends()

    record_property(COUNTED, len(sent))
    assert target.faults() == []
