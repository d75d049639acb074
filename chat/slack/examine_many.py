"""Asks Slack about each of many workspaces: what is well is counted, what is not is a line of its own."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from chat.findings import Finding
from chat.slack.examine import SCOPES_SENT, lacking_in, membership
from chat.slack.send import reason_of
from chat.slack.wire import UNANSWERED

AT_ONCE: Final = 8
GONE: Final = "it has Prospect no more, which the next message to it shows: nothing is to be done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """`channels` are the ids of its team channels."""

    team: str
    token: str = field(repr=False)
    channels: Sequence[str]


def examined_each(
    several: Sequence[Workspace], client: Callable[[str], WebClient], *, install: str
) -> Iterator[Finding]:
    """`install` is the address at which a workspace installs the app again."""
    with ThreadPoolExecutor(AT_ONCE) as threads:
        found = list(
            threads.map(lambda one: list(of_one(client(one.token), one, install)), several)
        )
    wrong = [finding for findings in found for finding in findings if not finding.well]
    well = sum(all(finding.well for finding in findings) for findings in found)
    if well:
        words = f"{well} with a good token, all scopes, and the bot in their channels."
        yield Finding(what="workspaces", well=True, words=words)
    yield from wrong


def of_one(client: WebClient, one: Workspace, install: str) -> Iterator[Finding]:
    what = f"workspace {one.team}"
    try:
        answer = client.auth_test()
    except SlackApiError as error:
        words = f"Slack refuses its token ({reason_of(error)}): {GONE}."
        yield Finding(what=what, well=False, words=words)
        return
    except UNANSWERED as error:
        words = f"Slack cannot be reached ({type(error).__name__}): look at the network."
        yield Finding(what=what, well=False, words=words)
        return
    if lacking := lacking_in(str(answer.headers.get(SCOPES_SENT, ""))):
        words = (
            f"lacking {', '.join(lacking)}: whoever administers it installs it again at {install}."
        )
        yield Finding(what=what, well=False, words=words)
    for channel in one.channels:
        found = membership(client, channel)
        yield Finding(what=f"{what}, {found.what}", well=found.well, words=found.words)
