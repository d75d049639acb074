"""Which channels somebody is in, as Slack says it."""

from collections.abc import Iterator

import pytest

from chat.port import Undelivered
from chat.slack.connect import web_client
from chat.slack.members import whereabouts
from domain.people import Person, Place
from playground.identity import channel_id, person_id
from playground.server import serve
from playground.workspace import Workspace

ALICE, BOB = Person(person_id("alice")), Person(person_id("bob"))
EQUIPE = Place(channel_id("equipe"))
SECRET = Place(channel_id("secret"))


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """Bob is not in the private channel #secret; the bot is."""
    workspace = Workspace(channels=("equipe",))
    secret = workspace.ensure_channel("secret", private=True)
    secret.members.remove(BOB.id)
    server = serve(workspace, port=0)
    yield workspace
    server.stop()


def asked(workspace: Workspace, person: Person, *places: Place) -> dict[Place, bool]:
    client = web_client(workspace.app.bot_token, api_url=workspace.api_url)
    return whereabouts(client, person, places)


def test_one_question_tells_of_all_the_channels(workspace: Workspace) -> None:
    assert asked(workspace, ALICE, EQUIPE, SECRET) == {EQUIPE: True, SECRET: True}
    assert [entry["method"] for entry in workspace.journal if "method" in entry] == [
        "users.conversations"
    ]


def test_where_somebody_is_not_the_bot_can_tell_as_it_is_there(workspace: Workspace) -> None:
    assert asked(workspace, BOB, EQUIPE, SECRET) == {EQUIPE: True, SECRET: False}


def test_of_a_private_channel_without_the_bot_nothing_is_said(workspace: Workspace) -> None:
    workspace.remove_bot("secret")

    assert asked(workspace, ALICE, SECRET, Place("C0NOTTHERE1")) == {}


def test_without_the_scope_nothing_is_said() -> None:
    workspace = Workspace(channels=("equipe",), scopes=("chat:write",))
    server = serve(workspace, port=0)

    said = asked(workspace, ALICE, EQUIPE)

    server.stop()
    assert said == {}


@pytest.mark.parametrize("method", ["users.conversations", "conversations.info"])
@pytest.mark.parametrize("status", [429, 503])
def test_a_trouble_that_passes_is_no_answer(workspace: Workspace, method: str, status: int) -> None:
    workspace.faults.add(method, times=1, status=status)

    with pytest.raises(Undelivered) as trouble:
        asked(workspace, BOB, SECRET)

    assert not trouble.value.permanent
