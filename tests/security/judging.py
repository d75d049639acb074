"""What the bot sent, judged: taken by the chat, waking nobody, telling of no bug."""

import json
from collections.abc import Iterator
from typing import Any

from tests.chat.second_opinion import refused_message, refused_view
from tests.mischief.hearing import TROUBLE
from tests.security.hostile import VICTIM
from tests.security.pings import texts, woken_in_slack
from tests.security.slack_target import SlackTarget

NOBODY = "users.info: user_not_found"
"""Whoever is named may be nobody: Slack is asked, and says so."""
NOWHERE = ": channel_not_found"
UNKNOWN_TO_BLOCKKIT = "blockkit: Field 'filetypes'"


def faults_in_slack(target: SlackTarget, *, elsewhere: bool = False) -> list[str]:
    """Nothing when all that was answered and sent is as it should be.

    `elsewhere`: some of it came from channels that this workspace does not have.
    """
    refusals = (f"{one.method}: {one.error} {one.why}" for one in target.workspace.refusals)
    found = [
        one for one in refusals if not one.startswith(NOBODY) and not (elsewhere and NOWHERE in one)
    ]
    for message in messages(target):
        found += [f"wakes {one}" for one in woken_in_slack(message, victims=victims(message))]
        found += refused_message(message) if message.get("blocks") else []
    for view in views(target):
        found += [f"wakes {one}" for one in woken_in_slack(view)]
        found += [one for one in refused_view(view) if not one.startswith(UNKNOWN_TO_BLOCKKIT)]
    said = [*target.answers, *(entry["args"] for entry in target.posted())]
    found += [text for text in texts(said) if text.startswith(TROUBLE)]
    return [json.dumps(one)[:500] for one in dict.fromkeys(found)]


def victims(message: dict[str, Any]) -> frozenset[str]:
    """One person may be told of another; a channel calls nobody who was only written about."""
    in_channel = str(message.get("channel", "")).startswith("C") and "user" not in message
    return frozenset({VICTIM}) if in_channel else frozenset()


def messages(target: SlackTarget) -> Iterator[dict[str, Any]]:
    yield from (answer for answer in target.answers if "text" in answer)
    for entry in target.posted():
        if "text" in entry["args"] or "initial_comment" in entry["args"]:
            yield entry["args"]


def views(target: SlackTarget) -> Iterator[dict[str, Any]]:
    for sent in (*target.answers, *(entry["args"] for entry in target.posted())):
        view = sent.get("view")
        if isinstance(view, dict):
            yield view
