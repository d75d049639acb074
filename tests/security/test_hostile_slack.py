"""Hostile inputs to every verb, field, button and lookup, as signed HTTP to the real Bolt app."""

import json
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest

from domain.synonyms import KEYS, VERBS
from playground.controls import controls, stateful
from playground.identity import channel_id
from playground.views import View
from tests.mischief.test_every_field import FORMS
from tests.mischief.words import LINES
from tests.security.hostile import PINGS, TYPED, VICTIM, marked, share, spread
from tests.security.judging import faults_in_slack
from tests.security.pings import objects
from tests.security.slack_target import SlackTarget

Note = Callable[[str, object], None]
COUNTED = "hostile inputs"
VERB_LINES = tuple(
    dict.fromkeys(
        [*LINES, *VERBS, *(f"{verb} P-1" for verb in VERBS), *(f"{verb} P-1 x" for verb in VERBS)]
        + [f"add Zed {key}:" for key in KEYS]
        + [f"call P-1 talked {key}:" for key in KEYS]
        + ["privacy export", "privacy fix P-2", "privacy erase", "privacy object", "merge P-1"]
    )
)
SHORTCUTS = ("add", "note", "nothing")


def test_commands(slack: SlackTarget, record_property: Note) -> None:
    asked = share("slack commands")

    for line, name in spread(list(product(VERB_LINES, TYPED)), asked):
        answer = slack.types(f"{line} {marked(TYPED[name])}")
        assert answer.status_code == 200, (line, name)
        reopened(slack, line)

    record_property(COUNTED, asked)
    assert faults_in_slack(slack) == []


def test_forms(slack: SlackTarget, record_property: Note) -> None:
    asked, sent = share("slack forms"), 0
    lines = spread(FORMS, asked)
    words = spread(list(TYPED.values()), asked * 100)

    while sent < asked:
        view = slack.opened(next(lines))
        if view is None:
            continue
        for values in filled(view, words):
            answer = slack.submits(view, values)
            assert answer.status_code == 200
            sent += 1
        reopened(slack, "product close")

    record_property(COUNTED, sent)
    assert faults_in_slack(slack) == []


def test_buttons(slack: SlackTarget, record_property: Note) -> None:
    asked = share("slack buttons")
    for line in ("help", "home", "list", "show P-1", "call P-1", "needs", "next", "portrait"):
        slack.types(line)
    pressed = offered(slack)
    words = [marked(one) for one in TYPED.values()]

    for action, word in spread(list(product(pressed, [None, *words])), asked):
        answer = slack.presses(changed(action, word))
        assert answer.status_code == 200, (action["action_id"], str(word)[:60])
        reopened(slack, "product close")

    record_property(COUNTED, asked)
    assert faults_in_slack(slack) == []


def test_lookups(slack: SlackTarget, record_property: Note) -> None:
    asked = share("slack lookups")
    fields = [
        element["action_id"]
        for line in FORMS
        if (view := slack.opened(line)) is not None
        for _, element in controls(view.blocks)
        if "external" in element["type"]
    ]

    for action, word in spread(list(product([*fields, "nothing"], TYPED.values())), asked):
        answer = slack.looks_up(action, marked(word))
        assert answer.status_code == 200
        assert isinstance(answer.json()["options"], list)

    record_property(COUNTED, asked)
    assert faults_in_slack(slack) == []


def test_words(slack: SlackTarget, record_property: Note) -> None:
    """Written to the bot, to its name in a channel, and in a message that becomes a note."""
    asked = share("slack words")
    ways: list[Callable[[str], Any]] = [
        slack.says,
        lambda text: slack.says(f"add {text}"),
        lambda text: slack.says(text, "app_mention", slack.channel),
        lambda text: slack.uses("note", text),
        lambda text: slack.types("list", f"/prospect{text}"),
        lambda text: slack.uses(text[:200]),
    ]

    for way, word in spread(list(product(ways, TYPED.values())), asked):
        assert way(marked(word)).status_code == 200

    record_property(COUNTED, asked)
    assert faults_in_slack(slack) == []


@pytest.mark.parametrize("name", PINGS)
def test_what_a_channel_is_told_of_a_hostile_name_wakes_nobody(
    slack: SlackTarget, name: str
) -> None:
    """What the whole channel reads are the names of organisations."""
    slack.types(f"add “{PINGS[name]} Town”")
    slack.types('segment new "<!here> Cities"')

    for line in ("decline P-3 reason:too-specific", "stage P-3 pilot", "pivot", "week", "stats"):
        slack.types(line)

    assert faults_in_slack(slack) == []


@pytest.mark.parametrize("line", ["score P-1", "need P-1", "call P-1", "settings"])
def test_a_choice_that_was_not_offered_is_no_choice(slack: SlackTarget, line: str) -> None:
    view = slack.opened(line)
    assert view is not None
    fields = [
        (block["block_id"], element)
        for block, element in stateful(view.blocks)
        if element.get("options")
    ]

    answers = [
        slack.submits(view, {block: {"a": {**value(element, None), **forged(element)}}})
        for block, element in fields
    ]

    assert [one.status_code for one in answers] == [400] * len(fields)
    assert fields


def forged(element: dict[str, Any]) -> dict[str, Any]:
    name = "selected_option"
    return {name: {"value": "zz"}} if name in value(element, "x") else {f"{name}s": [{"value": 1}]}


def reopened(slack: SlackTarget, line: str) -> None:
    """A product that was closed by it, or renamed, is at work again: the next ones reach further."""
    if line.startswith(("product close", "settings", "réglages", "remove", "undo", "privacy")):
        slack.types('product reopen "Demarches"')


def offered(slack: SlackTarget) -> list[dict[str, Any]]:
    """Every control of all that was shown, once."""
    shown = [slack.answers, [entry["args"] for entry in slack.posted()]]
    found = {
        json.dumps(one, sort_keys=True): one
        for one in objects(shown)
        if "action_id" in one and "type" in one
    }
    return list(found.values())


def changed(action: dict[str, Any], word: str | None) -> dict[str, Any]:
    """Pressed as it stands, or with another value in it."""
    pressed = {**action, "block_id": "b", "action_ts": "1.000003"}
    if action["type"] == "button":
        return pressed if word is None else pressed | {"value": word}
    options = action.get("options") or [{"value": ""}]
    return pressed | {"selected_option": options[0] if word is None else {"value": word}}


def filled(view: View, words: Iterator[str]) -> Iterator[dict[str, dict[str, Any]]]:
    """Each field in turn with something hostile, then all of them."""
    fields = [(block["block_id"], element) for block, element in stateful(view.blocks)]
    for named, _ in fields:
        yield {
            block: {element["action_id"]: value(element, next(words) if block == named else None)}
            for block, element in fields
        }
    yield {block: {one["action_id"]: value(one, next(words))} for block, one in fields}


def value(element: dict[str, Any], word: str | None) -> dict[str, Any]:
    """As Slack would send it."""
    kind, given = element["type"], None if word is None else marked(word)
    option = None if given is None else {"value": given}
    if option is not None and element.get("options"):
        option = element["options"][len(given or "") % len(element["options"])]
    options = [] if option is None else [option]
    by_kind: dict[str, dict[str, Any]] = {
        "number_input": {"value": word},
        "checkboxes": {"selected_options": options},
        "multi_static_select": {"selected_options": options},
        "multi_external_select": {"selected_options": options},
        "multi_users_select": {"selected_users": [] if given is None else ["U0NOBODY", VICTIM]},
        "users_select": {"selected_user": given and "U0NOBODY"},
        "conversations_select": {"selected_conversation": given and channel_id("equipe")},
        "datepicker": {"selected_date": None if word is None else "9999-12-31"},
        "timepicker": {"selected_time": None if word is None else "23:59"},
        "file_input": {"files": [] if given is None else [{"id": given}]},
        "plain_text_input": {"value": given},
        "email_text_input": {"value": given},
    }
    return {"type": kind, **by_kind.get(kind, {"selected_option": option})}
