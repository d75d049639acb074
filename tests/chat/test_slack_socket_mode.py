"""Socket Mode, against the local workspace: the bot joins, answers, and comes back when it is cut off."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Event as Pause
from threading import Thread

import pytest

from chat.cards import Text, card
from chat.port import Call, Event, Reply
from chat.slack.chat import SlackChat
from chat.slack.connect import bolt_app, one_workspace, web_client
from chat.slack.listen import listen
from chat.slack.socket_mode import SocketMode
from playground.server import Server
from playground.workspace import Workspace
from tests.chat.recorded import Aloud, words

PATIENCE = 20.0
ASKED = 3
"""Times that Slack warns of the end of a connection."""


class RealClock:
    """The machine's clock, or a later one."""

    def __init__(self) -> None:
        self.later = 0.0

    def __call__(self) -> float:
        return time.time() + self.later


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    workspace = Workspace()
    server = Server(workspace, "127.0.0.1", 0).start()
    yield workspace
    server.stop()


@contextmanager
def joined(
    workspace: Workspace,
    clock: Callable[[], float],
    *,
    thinks: Callable[[], object] = lambda: None,
) -> Iterator[SocketMode]:
    token, api = workspace.app.bot_token, workspace.api_url
    client = web_client(token, api_url=api)
    chat = SlackChat(lambda team: client)

    def receive(event: Event) -> Sequence[Call]:
        thinks()
        return [chat.render(Reply(card=card(Text(words("{noted}")))), Aloud(), event=event)]

    app = bolt_app(one_workspace(token), api_url=api)
    listen(app, receive)
    socket = SocketMode(app, workspace.app.app_token, api_url=api, now=clock, look_every=0.02)
    socket.start()
    yield socket
    socket.stop()


def waited(seen: Callable[[], bool]) -> bool:
    """Whether it came to be seen."""
    ends = time.monotonic() + PATIENCE
    looks = Pause()
    while not (there := seen()) and time.monotonic() < ends:
        looks.wait(0.01)
    return there


def comes_back(workspace: Workspace, cut: Callable[[Workspace], None], first: int) -> bool:
    cut(workspace)
    return waited(lambda: tickets(workspace) > first)


def answers(workspace: Workspace) -> bool:
    alice = workspace.visitor("alice")
    alice.types("#equipe", "/prospect add Lyon")
    return "{noted}" in alice.sees()[-1]


def test_the_bot_joins_and_answers_even_what_begins_with_a_brace(workspace: Workspace) -> None:
    with joined(workspace, RealClock()) as socket:
        assert waited(lambda: socket.connected)
        assert answers(workspace)


@pytest.mark.parametrize(
    "cut",
    [
        pytest.param(lambda workspace: workspace.disconnect(), id="asked to come back"),
        pytest.param(lambda workspace: workspace.delivery.drop(), id="cut off"),
    ],
)
def test_the_bot_comes_back(workspace: Workspace, cut: Callable[[Workspace], None]) -> None:
    with joined(workspace, RealClock()) as socket:
        assert waited(lambda: socket.connected)
        first = tickets(workspace)

        # A warning that comes while the connection still settles may be lost: Slack warns again.
        assert any(comes_back(workspace, cut, first) for _ in range(ASKED))
        assert waited(lambda: workspace.delivery.sockets == 1 and socket.connected)
        # What is typed while the old connection is let go may be lost: a person types it again.
        assert waited(lambda: answers(workspace))


def test_a_connection_that_only_looks_alive_is_made_again(workspace: Workspace) -> None:
    clock = RealClock()
    with joined(workspace, clock) as socket:
        assert waited(lambda: socket.connected)
        first = tickets(workspace)

        clock.later = 3600.0
        assert waited(lambda: tickets(workspace) > first)
        clock.later = 0.0

        assert waited(lambda: socket.connected)
        assert answers(workspace)


def test_the_bot_joins_as_soon_as_slack_can_be_reached(workspace: Workspace) -> None:
    workspace.faults.add("apps.connections.open", times=2, status=503)

    with joined(workspace, RealClock()) as socket:
        assert waited(lambda: socket.connected)

        assert answers(workspace)


def test_a_command_that_is_being_answered_when_the_bot_stops_is_answered(
    workspace: Workspace,
) -> None:
    begun, goes_on, told = Pause(), Pause(), list[bool]()

    def thinks() -> None:
        begun.set()
        goes_on.wait(PATIENCE)

    with joined(workspace, RealClock(), thinks=thinks) as socket:
        assert waited(lambda: socket.connected)
        typing = Thread(target=lambda: told.append(answers(workspace)))
        typing.start()
        assert begun.wait(PATIENCE)
        stopping = Thread(target=socket.stop)
        stopping.start()
        hung_up = not is_still(lambda: workspace.delivery.sockets == 1)
        goes_on.set()
        stopping.join(PATIENCE)
        typing.join(PATIENCE)

    assert not hung_up
    assert told == [True]


def is_still(so: Callable[[], bool]) -> bool:
    """For half a second."""
    ends, looks = time.monotonic() + 0.5, Pause()
    while so() and time.monotonic() < ends:
        looks.wait(0.01)
    return so()


def tickets(workspace: Workspace) -> int:
    return sum(entry.get("method") == "apps.connections.open" for entry in workspace.journal)
