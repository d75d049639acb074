"""A file put into a form of the local workspace comes to the bot as it is, with its token only."""

from pathlib import Path

import pytest

from bot.local_workspace import LocalWorkspace
from bot.slack_chat import online_chat
from chat.files import FileGone, FileNotAllowed
from domain.people import Team
from playground.identity import TEAM_ID

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
