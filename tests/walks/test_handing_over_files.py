"""Files in the local workspace: those put into a form come to the bot, those exported to one person."""

from pathlib import Path

import pytest

from bot.local_workspace import LocalWorkspace
from bot.slack_chat import online_chat
from chat.files import FileGone, FileNotAllowed
from domain.people import Team
from playground.identity import TEAM_ID
from playground.visitor import Visitor
from playground.workspace import Workspace

TEAM = Team("slack", TEAM_ID)
LIST = "Organisation;Téléphone\r\nMairie de Thiers;04 73 80 50 80\r\n".encode("cp1252")


def handed_over(local: LocalWorkspace) -> str:
    """The file's id, as a submitted form gives it."""
    file = local.workspace.state.files.add("Liste d’été.csv", size=len(LIST))
    file.content = LIST
    return file.id


def test_a_file_of_a_form_is_fetched(local: LocalWorkspace, tmp_path: Path) -> None:
    file_id = handed_over(local)
    chat = local.house.chats["slack"]

    found = chat.fetch(TEAM, file_id, into=tmp_path / "list", at_most=1_000_000)

    assert (found.name, found.path.read_bytes()) == ("Liste d’été.csv", LIST)
    assert local.workspace.refusals == []


def test_one_that_is_not_there_is_refused(local: LocalWorkspace, tmp_path: Path) -> None:
    chat = local.house.chats["slack"]

    with pytest.raises(FileGone):
        chat.fetch(TEAM, "F0NOBODY", into=tmp_path / "list", at_most=1_000_000)


def test_whoever_has_not_the_token_has_no_file(local: LocalWorkspace, tmp_path: Path) -> None:
    file_id = handed_over(local)
    local.workspace.state.app.scopes = frozenset()

    with pytest.raises(FileNotAllowed):
        online_chat(local.workspace.app.bot_token, api_url=local.workspace.api_url).fetch(
            TEAM, file_id, into=tmp_path / "list", at_most=1_000_000
        )


@pytest.fixture
def bob(local: LocalWorkspace) -> Visitor:
    return local.workspace.visitor("bob")


def received(workspace: Workspace, person: Visitor) -> str:
    """The text of the file in the newest message to them."""
    person.goes("dm")
    person.reads("It holds personal data: share it")
    [file_id] = person.messages()[-1].files
    content = workspace.state.files.find(file_id).content
    assert content is not None
    return content.decode("utf-8-sig")


def test_an_export_comes_as_a_file_to_the_one_who_asked(
    local: LocalWorkspace, bob: Visitor
) -> None:
    alice = local.workspace.visitor("alice")

    bob.types("#equipe", "/prospect export csv")

    bob.reads("is on its way: you will find it in our direct conversation.")
    lines = received(local.workspace, bob).splitlines()
    assert lines[0].startswith("Reference,Organisation,Segment,Stage")
    assert len(lines) > 6
    assert "personal data: share" not in "".join(alice.sees("#equipe"))
    assert local.workspace.refusals == []


def test_the_form_exports_what_is_chosen_in_it(local: LocalWorkspace, bob: Visitor) -> None:
    bob.types("#equipe", "/prospect export")
    bob.chooses("As", "JSON, for scripts")
    bob.chooses("Stage", "Met")

    assert bob.submits() == {}

    found = received(local.workspace, bob)
    assert '"stage": "met"' in found
    assert '"stage": "new"' not in found
    assert local.workspace.refusals == []
