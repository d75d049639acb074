"""A list of 200 taken in through Slack's own forms, read by the bot's own thread, and taken back."""

from collections.abc import Iterator

import pytest

from bot.local_workspace import LocalWorkspace
from playground.visitor import Visitor
from playground.workspace import Workspace
from tests.lists import AGENCIES, csv_of, two_hundred_and_five

PATIENCE = 30.0


@pytest.fixture
def workspace(local: LocalWorkspace) -> Workspace:
    return local.workspace


@pytest.fixture(autouse=True)
def nothing_refused(workspace: Workspace) -> Iterator[None]:
    """What Slack would not take fails the test."""
    yield
    assert [one.why for one in workspace.refusals] == []


@pytest.fixture
def bob(workspace: Workspace) -> Visitor:
    visitor = workspace.visitor("bob")
    visitor.patience = PATIENCE
    return visitor


def sends(bob: Visitor, name: str, content: bytes) -> None:
    bob.types("#equipe", "/prospect import")
    bob.uploads("The list", name, content)
    bob.fills({"Where the list comes from": "Public directory", "Or a new segment": AGENCIES})
    assert bob.submits() == {}
    bob.goes("dm")


def test_a_list_is_looked_at_imported_and_taken_back(bob: Visitor) -> None:
    sends(bob, "agencies.csv", two_hundred_and_five())
    assert "Twice in the list" in bob.reads("205 lines read")

    bob.presses("Import 200", on="205 lines read")
    assert "200" in bob.reads("agencies.csv is imported")
    assert AGENCIES in bob.reads("a importé 200 prospects", place="#equipe")

    bob.presses("Undo", on="agencies.csv is imported")
    assert "200 prospects removed" in bob.reads("agencies.csv is undone")


def test_a_list_whose_columns_say_nothing_is_read_as_somebody_says(bob: Visitor) -> None:
    sends(bob, "list.csv", csv_of(["Mairie de Metz;Anne"], head="Bureau;Qui"))

    bob.presses("Columns…", on="No column says which organisation it is")
    bob.fills({"Organisation": "1. Bureau"})
    assert bob.submits() == {}

    assert "New" in bob.reads("one line read")
