"""One of two workspaces takes the bot's token back while people type in both: the other goes on, and it can return."""

import re
import time
from collections import Counter
from collections.abc import Iterator
from threading import Event, Thread

import pytest

from bot.settings import Settings
from tests.chat.slack_of_many import ManyWorkspaces
from tests.faults.working_people import ROUNDS, Noted
from tests.many.site import Site, here, settings_of_many, site_of

LINES = 2 * ROUNDS
"""That a channel hears of, in each workspace: it gets one message a second."""
NAMED = re.compile(r"(T(?:ONE|TWO) [a-z]{6}) · ")
WITHIN = 60.0
MOMENT = Event()


@pytest.fixture
def slack() -> Iterator[ManyWorkspaces]:
    with ManyWorkspaces().at_work() as slack:
        yield slack


@pytest.fixture
def settings(slack: ManyWorkspaces, sqlite: str) -> Settings:
    return settings_of_many(sqlite, slack.url)


def works(site: Site, workspace: str, told: list[str]) -> None:
    """`told` is what was acknowledged, and will be heard in the channel."""
    for letter in "bcdfghjklmnpqrstvwxz"[:LINES]:
        name = f"{workspace} {letter * 6}"
        site.types(workspace, f'add "{name}"')
        if "P-" in site.types(workspace, f'decline "{name}" reason:out_of_scope'):
            told.append(name)


def heard(slack: ManyWorkspaces) -> Counter[str]:
    """How often each was named in a channel."""
    found = [NAMED.search(text) for _, text in list(slack.posts)]
    return Counter(one[1] for one in found if one)


def until_all_of(told: list[str], slack: ManyWorkspaces) -> None:
    ends = time.monotonic() + WITHIN
    while set(told) - set(heard(slack)):
        assert time.monotonic() < ends, set(told) - set(heard(slack))
        MOMENT.wait(0.05)


def test_a_workspace_that_leaves_loses_nothing_and_holds_nobody_up(
    slack: ManyWorkspaces, settings: Settings, record_property: Noted
) -> None:
    told: dict[str, list[str]] = {"TONE": [], "TTWO": []}
    with site_of(settings) as site:
        for code, workspace in (("code-one", "TONE"), ("code-two", "TTWO")):
            site.installs(code)
            site.types(workspace, f'product new "{workspace}"')
        typing = [Thread(target=works, args=(site, *one)) for one in told.items()]
        for one in typing:
            one.start()
        while len(told["TONE"]) < 2:
            MOMENT.wait(0.01)
        slack.uninstalls("TONE")
        for one in typing:
            one.join()
        until_all_of(told["TTWO"], slack)
        while here(settings)["TONE"]:
            MOMENT.wait(0.05)
        missing = set(told["TONE"]) - set(heard(slack))
        slack.codes["again"] = "TONE"
        site.installs("again")
        until_all_of(told["TONE"], slack)

    everything = [name for names in told.values() for name in names]
    posts = heard(slack)
    assert missing
    assert set(posts.values()) == {1}
    assert set(posts) == set(everything)
    record_property("messages that waited for a workspace to return", len(missing))
    record_property("messages lost", len(set(everything) - set(posts)))
    record_property("messages posted twice", sum(many - 1 for many in posts.values()))
