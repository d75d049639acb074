"""The same mischief in the local workspace: the real app, Slack's own limits, and nothing refused."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from bot.local_workspace import LocalWorkspace
from playground.environment import without_proxies
from playground.messages import Message
from playground.visitor import Visitor
from tests.databases import WITH_A_KEY, database_at
from tests.mischief.hearing import TROUBLE
from tests.mischief.words import HOSTILE

without_proxies()

TEAM = "#equipe"
PATIENCE = 5.0
PINGS = ("<!channel", "<!here", "<!everyone", "<@U0ALICE>")
COMMANDS = (
    "add",
    "appel P-1 interested note:",
    "call am talked note:",
    "call P-1 talked",
    "meet P-1",
    "score P-1 P1=4 note:",
    "next-action P-1 tomorrow",
    "note P-1",
    "park P-1 tomorrow",
    "segment new",
    "search",
    "list",
    "help",
    "show P-1",
    "zzz",
)
FIELDS = {
    "add": ("Organisation", "Contact: name", "Source"),
    "call P-1": ("Note", "What is to be done then?"),
    "next-action P-1": ("What is to be done?",),
    "note P-1": ("Note",),
    "segment new": ("Name", "Why should they want the product?"),
}
TYPED = {
    name: words for name, words in HOSTILE.items() if "half a letter" not in name and words.strip()
}
"""What a keyboard can send: Slack itself takes no half of a letter."""
WRITTEN = [
    TYPED[name]
    for name in (
        "a ping to the channel",
        "bold",
        "escaped marks",
        "our bold",
        "lines",
        "10,000 signs",
    )
]


@pytest.fixture(scope="module")
def local(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalWorkspace]:
    """A new workspace, with a product in #equipe and two prospects of Bob's."""
    path: Path = tmp_path_factory.mktemp("mischief") / "prospect.db"
    with LocalWorkspace(database_at(path), WITH_A_KEY, story=None) as local:
        local.workspace.rate_limited = False
        bob = local.workspace.visitor("bob")
        bob.types(TEAM, '/prospect product new "Demarches"')
        bob.types(TEAM, "/prospect add Ambert")
        bob.types(TEAM, "/prospect add Ambert two")
        bob.reads("Ambert two")
        yield local


@pytest.fixture
def bob(local: LocalWorkspace) -> Visitor:
    return local.workspace.visitor("bob")


@pytest.fixture(autouse=True)
def nothing_refused(local: LocalWorkspace) -> Iterator[None]:
    """What Slack would not take fails the test."""
    before = len(local.workspace.refusals)
    yield
    assert local.workspace.refusals[before:] == []


def answered(who: Visitor, place: str, before: Sequence[str]) -> str:
    """The one answer: a message more, or a form, which is closed again."""
    ends = monotonic() + PATIENCE
    while not (new := fresh(who, place, before)) and not who.has_modal and monotonic() < ends:
        pass
    if who.has_modal:
        title = who.modal().title
        who.closes(everything=True)
        return title
    assert len(new) == 1
    assert not any(ping in written for ping in PINGS for written in everything(new[0]))
    assert not new[0].text.startswith(TROUBLE)
    return new[0].text


def stamps(who: Visitor, place: str) -> list[str]:
    return [message.ts for message in who.messages(place)]


def fresh(who: Visitor, place: str, before: Sequence[str]) -> list[Message]:
    """What stands there that did not, but their own words."""
    return [
        message
        for message in who.messages(place)
        if message.ts not in before and message.author != who.id
    ]


def everything(message: Message) -> Iterator[str]:
    """Every text of its blocks."""
    waiting: list[Any] = [message.blocks]
    while waiting:
        match waiting.pop():
            case str() as text:
                yield text
            case list() as parts:
                waiting += parts
            case dict() as block:
                waiting += block.values()


@pytest.mark.parametrize("hostile", TYPED)
def test_whatever_follows_a_command_gets_one_answer_that_slack_takes(
    bob: Visitor, hostile: str
) -> None:
    for command in COMMANDS:
        before = stamps(bob, TEAM)
        bob.types(TEAM, f"/prospect {command} {TYPED[hostile]}")
        answered(bob, TEAM, before)


def test_whatever_is_said_to_the_bot_directly_gets_one_answer(bob: Visitor) -> None:
    for typed in WRITTEN:  # a second each: the bot keeps Slack's pace
        before = stamps(bob, "dm")
        bob.types("dm", f"add {typed}")
        answered(bob, "dm", before)


@pytest.mark.parametrize("line", FIELDS)
def test_whatever_is_written_in_a_form_is_taken_or_refused_under_its_field(
    bob: Visitor, line: str
) -> None:
    for label in FIELDS[line]:
        for typed in WRITTEN:
            bob.types(TEAM, f"/prospect {line}")
            bob.fills({label: typed[:200]})
            if line == "call P-1":
                bob.chooses("What came of it?", "Talked, undecided")
            if label in ("Contact: name", "Source"):
                bob.fills({"Organisation": f"{label} {typed}"[:100]})
            if label == "Why should they want the product?":
                bob.fills({"Name": "Town halls"})
            bob.submits()
            if bob.has_modal:
                bob.closes(everything=True)


def test_a_huge_message_kept_as_a_note_says_that_it_is_cut(bob: Visitor) -> None:
    bob.types(TEAM, "a word " * 1_000)

    bob.shortcut("Save as prospect note", on="a word a word")

    assert "a note holds 3,000" in bob.modal()
    bob.closes()
