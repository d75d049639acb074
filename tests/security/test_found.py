"""What hostile inputs broke once, each as a story of its own."""

import json
import logging
from typing import Any

import pytest

from chat.port import Lookup
from chat.slack import read
from chat.slack.read_values import value
from chat.slack.shape import Unreadable
from domain.people import Person, Place, Team
from storage.storage import Storage
from tests.chat.mattermost.bot_at_work import BotAtWork, seal_of
from tests.chat.recorded import recorded
from tests.mischief.hearing import heard
from tests.office import Office
from tests.security.listening import log_lines
from tests.security.slack_target import SlackTarget

LONG = "b" * 100_000
"""SQLite takes no pattern of more than 50,000 bytes."""


@pytest.mark.parametrize(
    "line", ["search", "show", "call", "score", "need", "relay", "merge", "privacy export"]
)
def test_a_word_longer_than_any_pattern_finds_nobody(team: Office, line: str) -> None:
    team.bob.types("/prospect add Ambert contact:“Marie Dupont”")

    heard(team.bob, team.bob.types, f"/prospect {line} {LONG}")


def test_letters_typed_in_a_field_are_no_part_of_an_id_and_get_into_no_log(
    team: Office,
) -> None:
    event = read.lookup(recorded("lookup", value="Marie Dupont"))

    assert "Marie" not in event.id
    assert event.query == "Marie Dupont"


@pytest.mark.parametrize(
    "query", [LONG, "%" * 60_000, "\0", "\ud800"], ids=["long", "signs", "NUL", "half a letter"]
)
def test_a_field_being_typed_in_offers_nothing_for_what_is_no_name(
    team: Office, query: str
) -> None:
    team.bob.types("/prospect add Ambert")

    assert team.bob.looks_up("prospect", query) == {}


@pytest.mark.parametrize("typed", ["NaN", "1e999", "-Infinity", "x", "9" * 5_000, "", None])
def test_what_is_no_number_is_no_value(typed: str | None) -> None:
    assert value({"type": "number_input", "value": typed}) is None


@pytest.mark.parametrize(
    "element",
    [
        {"type": "static_select", "selected_option": {"value": ["x"]}},
        {"type": "users_select", "selected_user": "../x"},
        {"type": "multi_users_select", "selected_users": [{}]},
        {"type": "conversations_select", "selected_conversation": "C0 x"},
        {"type": "file_input", "files": [{"id": 7}]},
    ],
    ids=lambda element: str(element["type"]),
)
def test_what_slack_never_sends_is_unreadable(element: dict[str, Any]) -> None:
    with pytest.raises(Unreadable):
        value(element)


def test_half_a_letter_in_a_dialog_is_told_as_what_it_is(storage: Storage, database: str) -> None:
    bot = BotAtWork(storage, database)
    bot.types('product new "Demarches"')
    bot.types("add Ambert")
    form = bot.form("next-action P-1")

    answer = bot.submits(form["state"], {"day": "\ud800 tomorrow"})

    assert answer.status_code == 200
    assert "\ud800 tomorrow" in json.loads(answer.content)["errors"]["day"]


@pytest.mark.parametrize(
    "changed",
    [
        {"trigger_id": "\ud800"},
        {"trigger_id": "é"},
        {"post_id": "../users/me"},
        {"team_id": "../users/me"},
    ],
    ids=lambda changed: str(*changed),
)
def test_a_part_that_goes_into_a_path_is_an_id_or_the_call_is_refused(
    storage: Storage, database: str, changed: dict[str, Any]
) -> None:
    bot = BotAtWork(storage, database)
    bot.types('product new "Demarches"')
    undo = seal_of(bot.types("add Ambert"), "Undo")

    answer = bot.presses(undo, **changed)

    assert answer.status_code == 400


def test_the_words_of_a_failure_that_another_log_kept_are_not_repeated() -> None:
    with log_lines() as written:
        record = logging.LogRecord("bot.x", logging.ERROR, "x", 1, "It broke.", None, None)
        record.exc_text = "ValueError: Marie Dupont"
        logging.getLogger("bot.x").handle(record)

    assert "It broke." in written.getvalue()
    assert "Marie" not in written.getvalue()


def test_the_same_signed_request_does_its_work_once(slack: SlackTarget) -> None:
    """For five minutes whoever overhears one can send it again."""
    sent: list[bytes] = []
    slack.web.event_hooks = {"request": [lambda request: sent.append(request.content)]}
    slack.types("note P-1 “said once”")

    slack.bytes(sent[0])
    shown = slack.types("show P-1").json()["text"]

    assert shown.count("said once") == 1


def test_a_lookup_that_breaks_offers_nothing_and_writes_to_nobody(team: Office) -> None:
    event = Lookup(
        id="1",
        team=Team("plain", "T0TEAM"),
        by=Person("bob"),
        place=Place("equipe"),
        lookup="nothing of the kind",
        query="x",
    )

    calls = team.bot.receive(event)

    assert [call.method for call in calls] == ["found"]
    assert team.bob.messages == []
