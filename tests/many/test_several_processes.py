"""Several processes in one workspace, by Socket Mode and by signed HTTP: whatever comes, one of them does it, once."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from threading import Event

import pytest
from sqlalchemy import create_engine, text
from starlette.applications import Starlette

from bot.chats import chats_at_work
from bot.departure import Departure
from bot.local_workspace import AS_INSTALLED
from bot.serving import serving
from bot.settings import Settings
from chat.slack.http import PATH
from playground.server import serve
from playground.workspace import Workspace
from tests.postgres import BOTH
from tests.replicas.replica import KEY

SOCKETS = 3
EACH = 15
PEOPLE = ("alice", "bob", "chloe")


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    workspace = Workspace(**AS_INSTALLED)
    workspace.rate_limited = False
    server = serve(workspace, port=0)
    yield workspace
    server.stop()


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(request.param))


@pytest.fixture
def closing() -> Iterator[ExitStack]:
    with ExitStack() as closing:
        yield closing


def joined(closing: ExitStack, workspace: Workspace, url: str, *, socket: bool) -> Starlette:
    """One process's own: its connections, its threads, its memory."""
    app = workspace.app
    settings = Settings(
        database_url=url,
        prospect_secret_key=KEY,
        slack_bot_token=app.bot_token,
        slack_app_token=app.app_token if socket else "",
        slack_signing_secret="" if socket else app.signing_secret,
        slack_api_url=workspace.api_url,
    )
    return closing.enter_context(chats_at_work(settings, Departure()))


def until(seen: Callable[[], bool]) -> None:
    ends, looks = time.monotonic() + 30, Event()
    while not seen():
        assert time.monotonic() < ends
        looks.wait(0.02)


def prospects(url: str) -> int:
    engine = create_engine(url)
    with engine.connect() as connection:
        count: int = connection.execute(text("SELECT count(*) FROM prospects")).scalar_one()
    engine.dispose()
    return count


def test_spread_over_several_sockets_each_command_is_done_once(
    closing: ExitStack, workspace: Workspace, url: str
) -> None:
    for _ in range(SOCKETS):
        joined(closing, workspace, url, socket=True)
    until(lambda: workspace.delivery.sockets == SOCKETS)
    workspace.visitor("alice").types("#equipe", '/prospect product new "Product"')

    def types(person: str) -> list[str]:
        visitor = workspace.visitor(person)
        for number in range(EACH):
            visitor.types("#equipe", f'/prospect add "Town of {person} {number}"')
            visitor.reads(f"Town of {person} {number}")
        return visitor.sees()

    with ThreadPoolExecutor(len(PEOPLE)) as people:
        seen = list(people.map(types, PEOPLE))

    assert prospects(url) == EACH * len(PEOPLE)
    for person, walls in zip(PEOPLE, seen, strict=True):
        answers = [one for one in walls if f"Town of {person} 7" in one]
        assert len(answers) == 1


def test_what_is_delivered_to_each_of_them_is_done_by_one(
    closing: ExitStack, workspace: Workspace, url: str
) -> None:
    for _ in range(SOCKETS):
        joined(closing, workspace, url, socket=True)
    until(lambda: workspace.delivery.sockets == SOCKETS)
    alice = workspace.visitor("alice")
    alice.types("#equipe", '/prospect product new "Product"')
    alice.types("#equipe", '/prospect add "Town of Ambert"')
    again = workspace.delivery.last
    assert again is not None

    with ThreadPoolExecutor(SOCKETS) as slack:
        list(slack.map(workspace.delivery.send, [again] * (2 * SOCKETS)))

    assert prospects(url) == 1


def test_one_that_goes_leaves_its_work_to_the_others(
    closing: ExitStack, workspace: Workspace, url: str
) -> None:
    joined(closing, workspace, url, socket=True)
    until(lambda: workspace.delivery.sockets == 1)
    alice = workspace.visitor("alice")
    with ExitStack() as for_a_while:
        joined(for_a_while, workspace, url, socket=True)
        until(lambda: workspace.delivery.sockets == 2)
        alice.types("#equipe", '/prospect product new "Product"')
        alice.types("#equipe", '/prospect add "Town of Ambert"')
    until(lambda: workspace.delivery.sockets == 1)

    alice.types("#equipe", '/prospect add "Town of Brest"')

    assert "Town of Brest" in alice.reads("Town of Brest")
    assert prospects(url) == 2


def test_begun_at_one_by_http_it_goes_on_at_another_by_its_socket(
    closing: ExitStack, workspace: Workspace, url: str
) -> None:
    """A button, then the form it opens, then the undo of what was sent."""
    joined(closing, workspace, url, socket=True)
    until(lambda: workspace.delivery.sockets == 1)
    called = [
        closing.enter_context(serving(joined(closing, workspace, url, socket=False))) + PATH
        for _ in range(2)
    ]
    alice = workspace.visitor("alice")
    workspace.request_url = called[0]
    alice.types("#equipe", '/prospect product new "Product"')
    alice.types("#equipe", '/prospect add "Town of Ambert"')

    workspace.request_url = None
    alice.presses("Modifier", on="Town of Ambert")
    workspace.request_url = called[1]
    alice.fills(name="Town of Brest")
    alice.submits()
    workspace.request_url = called[0]
    alice.types("#equipe", "/prospect show P-1")

    assert "Town of Brest" in alice.reads("Town of Brest")
    assert prospects(url) == 1
